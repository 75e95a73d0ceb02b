import { phrases } from '../pattern.ts';
import type { Keywords } from './keywords.ts';

/** A roof, a budget, food and furniture. */
export const logement: Keywords = {
  'logement-social': {
    clear: phrases(`
      hlm, logement* social*|sociaux, dalo, numero unique, bailleur social, demande de logement,
      logement|appartement|appart .. plus grand|petit, plus grand, trop petit,
      f2|f3|t2|t3|f1|t1 & on|attend*|enfants|grand, chang* .. logement|appartement|appart, mutation,
      il me|nous faut|cherche .. logement & enfants|moins|rez|ascenseur
    `),
    hint: ['logement'],
  },
  'entrer-logement': {
    clear: phrases(`
      caution .. pay*|appart*|avance*|logement|entrer|argent|moyens|premier, pay* .. caution, garant*, visale,
      loca pass, premier loyer, fjt, jeunes travailleurs,
      cherche .. appart*|studio|logement|location|maison|chambre, trouver .. appart*|studio|logement|location,
      depot de garantie, action logement, fiche* de paie & appart*|logement|louer
    `),
    unless: phrases(`
      maison* de retraite, caution .. recuper*|rend*|rendu*, recuper* .. caution, location de vacances
    `),
  },
  apl: {
    clear: phrases(`
      apl, a p l, als|alf, allocation* logement, aide* au logement, aide .. logement .. caf, m aider sur le loyer
    `),
  },
  'impaye-energie': {
    clear: phrases(`
      facture* .. elec*|electricite|gaz|eau|chauffage|edf|energie|fioul|veolia|engie,
      edf|engie|electricite|courant|gaz|eau|chauffage|veolia|totalenergies ..
        coup*|pay*|facture*|retard|dois|impaye*|dette|cher,
      coup* .. elec*|electricite|gaz|eau|courant|chauffage|compteur, cheque energie|energi, fioul,
      chauff* .. facture*|peur|cher|coup*|pay*|moyens, facture* .. peur|hiver,
      pay* .. electricite|gaz|eau|chauffage|edf|energie|fioul, linky
    `),
    hint: ['electricite|edf|chauffage'],
  },
  'logement-litige': {
    clear: phrases(`
      moisi*, humidite|humide, insalubr*|indign*|indecent*, recuper*|rendre|rendu|garde* .. caution|depot,
      caution .. rend*|recuper*|jamais|garde, litige|conflit .. locat*|proprietaire|voisin|bailleur,
      voisin* .. bruit|musique|litige|conflit|chien|aboie|haie,
      proprietaire|proprio|bailleur .. repar*|refuse*|fait rien|travaux|veut pas, fuite*,
      cafard*|punaise*|rats|souris, preavis, etat des lieux, degrad* & logement|appart*, fissure*,
      chauffage .. panne|marche plus|pas, plus de chauffage|eau chaude
    `),
  },
  'dettes-budget': {
    clear: phrases(`
      surendett*, dette*, credit*, decouvert*, banque .. ferm*|compte|bloqu*|refus*|interdit*|frais|carte,
      interdit bancaire, droit au compte, banque de france, budget, microcredit, saisie .. compte|salaire,
      huissier* .. credit*|dette*, creancier*, compte .. ferme*|bloque*|rouge, dans le rouge
    `),
    unless: ['dette* .. loyer|edf', 'explos* le budget'],
  },
  'aide-financiere': {
    clear: phrases(`
      aide* .. financier*|exceptionnel*|urgence|ponctuel*, secours .. financier*|exceptionnel*, fin de|du mois,
      finir le|les mois, boucler .. mois, plus d argent|sous|rien le, plus rien .. mois|15|20|10,
      en sors|sort|sortir plus|pas, plus|pas un|de|d sou|argent|sous|rond|thune|fric, precarite,
      galere* .. argent|mois, coup dur, urgence financiere
    `),
    hint: ['argent', 'aide*'],
    unless: ['loyer*|electricite|edf|manger|bourse|pension'],
  },
  'aide-alimentaire': {
    clear: phrases(`
      colis, restos, restos .. coeur, banque alimentaire, epicerie* sociale|solidaire*, aide* alimentaire, manger,
      nourrir, repas .. sauter|gratuit*|deux, saute* .. repas, frigo vide, frigo|placard* .. vide*|rien, faim,
      secours populaire|catholique, croix rouge, soupe populaire, tickets|bons|bon alimentaire*
    `),
    unless: ['portage|livr*', '@parent .. mange', 'secours .. vetement*'],
  },
  'vetements-meubles': {
    clear: phrases(`
      vetement*|habits, habiller .. enfant*|petit*|fils|fille, manteau*|chaussure*|couche*,
      meuble*|canape|matelas|lit, electromenager,
      frigo|machine|lave|gaziniere|four|congelateur & cher|panne|lache|achet*|cherche|cass*|occasion|remplac*|mort*,
      emmaus, ressourcerie|recyclerie, produits d hygiene, emmenag* .. rien
    `),
    unless: phrases(`
      dor* .. canape, frigo vide, rien dans le frigo, dormir, lit .. ephad|medicalise
    `),
  },
};

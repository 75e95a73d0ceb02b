import { phrases } from '../pattern.ts';
import type { Keywords } from './keywords.ts';

/** Children, parents, school, youth. */
export const famille: Keywords = {
  'grossesse-bebe': {
    clear: phrases(`
      enceinte, grossesse, pmi, sage femme, puericult*, allait*,
      bebe* .. poids|vaccin*|conseil*|pleure*|dort|suivi|coliques|biberon|mange|pese*|consult*,
      vaccin* .. bebe*|petit|enfant|nourrisson, nourrisson, suivi de grossesse, accouch*
    `),
    hint: ['bebe*'],
  },
  'garde-enfant': {
    clear: phrases(`
      creche*, nounou, nourrice, assistante* maternelle*, mode* de garde,
      garde* .. enfant*|petits|fils|fille|bebe|mercredi|jumeaux|gosses,
      garder .. enfant*|petits|petit|fils|fille|bebe|gosses, periscolaire, halte garderie, garderie, centre aere,
      centre de loisirs, cmg, baby sit*, relais petite enfance
    `),
    unless: phrases(`
      separ*|divorc*|pere des enfants & garde, devenir .. assistante*, garde alternee|partagee|exclusive
    `),
  },
  parentalite: {
    clear: phrases(`
      ado|fils|fille|enfant*|garcon|petit|grand|jumeaux|gosses|gamin* ...
        colere*|ecoute|obei*|crie|insult*|debord*|ecrans|jeux|provoque|respecte|insupportable|crise|crises|mord|comportement,
      @child ... sais plus|pas ... faire|prendre, mauvaise mere, mauvais pere|parent, autres parents, etre parent*,
      ecole des parents, deborde* .. enfant*|fils|fille|jumeaux, eduqu*|education .. enfant*, jumeaux|triples,
      autorite, conseil* .. parent*|education, relais educatif, maison des ados|adolescents, tisf,
      technicienne .. intervention, mes|les enfants .. rendent|bouffent|epuisent|tuent|fatiguent
    `),
    unless: ['ecole|aesh|cantine', 'fume|shit|drogue|alcool'],
  },
  'separation-pension': {
    clear: phrases(`
      separ*, divorc*, pension alimentaire, garde alternee|partagee|exclusive, garde des enfants|petits,
      mediation familiale, aripa, droit de visite, droits de visite, juge aux affaires,
      ex .. paie|paye|verse .. pension, pere|mere|ex .. paie|paye|verse plus|pas|rien
    `),
  },
  'prestations-famille': {
    clear: phrases(`
      allocation* familial*, alloc*|allocs, prime .. naissance|activite|noel, rentree scolaire, complement familial,
      asf, paje, quotient familial, caf
    `),
    unless: phrases(`
      allocation* .. handicap*|chomage|logement|personnal*|proche, prime renov, rsa|apl|aah
    `),
  },
  scolarite: {
    clear: phrases(`
      cantine, ecole|college|lycee ... inscri*|bourse|harcel*|decroch*|insult*|peur|retourner|moqu*|transport*,
      inscri* .. ecole|college|lycee|maternelle, bourse* .. college|lycee|scolaire*, decroch* .. scolaire|ecole,
      descolaris*, harcel* .. ecole|college|lycee|scolaire|classe, aller .. ecole|cours|college|lycee plus?,
      plus .. aller .. ecole|cours|college|lycee, classe .. insult*|moqu*|harcel*, fournitures scolaires, 3018
    `),
    hint: ['ecole|college|lycee', 'professeur*|maitresse'],
  },
  'enfant-danger': {
    clear: phrases(`
      enfant*|mineur* .. en|est? danger|maltrait*|battu*, maltrait* .. enfant*, information preoccupante, 119,
      juge des enfants, signal* .. enfant*, crip
    `),
  },
  'agrement-accueil': {
    clear: phrases(`
      devenir|agrement|metier .. assistante*|assistant|famille|accueillant*|adopt*, agrement, adopter, adoption,
      famille* d accueil, accueillant* famil*
    `),
  },
  'jeune-insertion': {
    clear: phrases(`
      mission locale|local, contrat .. engagement jeune*, cej, garantie jeune*, service civique,
      16|17|18|19|20|21|22|23|24|25 ans & travail|diplome|taf|boulot|formation|emploi|rien|projet|metier|job|bosser,
      jeune* .. sans|emploi|travail|insertion|formation|diplome, bafa
    `),
  },
  'jeune-sans-soutien': {
    clear: phrases(`
      l ase, jeune majeur, apjm, sort* .. foyer & 17|18|19|20|21, aide sociale a l enfance,
      parents .. mis|foutu|vire|jete*|chasse* .. dehors|porte, mineur* isole*,
      place* .. famille .. accueil & 18|majorite, sans famille
    `),
  },
  etudiant: {
    clear: phrases(`
      etudiant*, crous, bourse, cite universitaire, fac, universit*, etudes superieures
    `),
    unless: ['bourse .. college|lycee'],
  },
};

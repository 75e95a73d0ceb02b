import { phrases } from '../pattern.ts';
import type { Keywords } from './keywords.ts';

/** Work, papers, rights, getting about, the digital. */
export const droits: Keywords = {
  'recherche-emploi': {
    clear: phrases(`
      cherch*|trouv*|recherch* .. travail*|emploi|boulot|taf|job|cdi|cdd|mission, chomage,
      inscri* .. france travail|pole, formation*, cv, lettre* de motivation, creer .. entreprise|boite|activite,
      auto entrepreneur, interim, cpf, licenci* economique, boite .. ferme*, allocation chomage, travail yok,
      m|s|nous actualis*, actualisation,
      un cdi, retrouver .. travail|emploi
    `),
    // A job to go to is not yet kept: it comes second to what stands in its way.
    hint: phrases(`
      pour|pouvoir|puisse aller|retourner|reprendre .. bosser|travailler|taffer|travail|boulot|taf|job,
      travail|boulot|job|poste .. attend
    `),
    unless: ['formation .. aidant*', 'handicap*|rqth'],
  },
  insertion: {
    clear: phrases(`
      ans ... maison ... cv|travail*|retravail*|reprendre, chantier* .. insertion, referent* .. rsa,
      accompagn* .. retravailler|emploi|rsa|reprendre|travail, reprendre confiance, confiance en moi, remobilis*,
      contrat d engagement, rendez vous rsa, loin de l emploi, pas|plus travaille depuis,
      ans .. maison & cv|travail*|retravail*|reprendre|momes, siae
    `),
  },
  'droit-travail': {
    clear: phrases(`
      patron|employeur|boss ... paye*|paie|verse*|salaire,
      patron|employeur|chef|cheffe|boss ..
        paye*|paie|vire*|hurle*|harcel*|insult*|refus*|crie*|licenci*|verse*|respect*|force*|veut, licenci*,
      prud hom*, prudhom*, harcel* .. travail|moral|chef|patron, salaire* .. impaye*|verse|retard|paye|pas,
      rupture conventionnelle, heures sup*, demission*, inspection du travail, conges payes, contrat de travail,
      vire* .. travail|boulot|patron, conditions de travail
    `),
    unless: ['licenci* economique', 'chomage & demission*'],
  },
  'apprendre-francais': {
    clear: phrases(`
      apprendre .. francais|lire|ecrire|compter|langue, cours .. francais|langue, lire .. ecrire|papiers|pas,
      sais|sait pas .. lire|ecrire, illettr*|analphabet*, alphabetis*, fle, parle* .. francais pas|peu|mal|bien,
      parle* .. peu|mal|bien? .. francais, para yok
    `),
  },
  'orientation-droits': {
    clear: phrases(`
      a quoi|quelles|quels|quelle ... droit|droits|aides, quelles aides, droit a quoi, quoi j ai droit,
      connaitre|savoir|tous .. mes droits, a qui|ou .. adress*|demander, qui .. adress*, bureau en bureau,
      renvoi* .. bureau|service|balad*|partout, maison .. solidarite* & quoi|sert|difference|c, mds|mdcs,
      ccas & quoi|difference, vers qui, qui me? tourner, par ou commencer, qui fait quoi, assistante* sociale*,
      besoin d? aide $|/|s|svp, ^ bonjour? aide* $, suis|sens perdu|perdue|paume|paumee|largue*,
      sais pas|plus .. ou aller|commencer|demander|qui, sais pas .. faire, ^ je? sais pas|plus $, ^ aidez? moi? $,
      aide|aidez moi|nous? $|/|s, quelqu un pour m aider, besoin .. parler .. quelqu, plusieurs problemes,
      tout va mal, situation compliquee|difficile, m en sors plus, parler .. assistante|quelqu, besoin d aide,
      j ai besoin d
    `),
    hint: ['droits', 'aide*'],
  },
  'aide-demarches': {
    clear: phrases(`
      courrier*|lettre* ... compren*|lire|expliqu*|comprends, compren* .. courrier*|lettre*|papier*|rien,
      rempli* .. dossier*|papier*|formulaire*|document*|feuille*|cerfa, dossier* .. rempli*,
      papier* .. rempli*|aide*|administrat*|comprend*, paperasse, cerfa, ecrivain public, ecrire .. courrier|lettre,
      formulaire*, aide* .. papiers|demarches|administrati*, demarches administratives, france services
    `),
    hint: ['papier*', 'courrier*', 'dossier*'],
    unless: ['en ligne', 'retraite|mdph & dossier', 'papiers d identite'],
  },
  'numerique-apprendre': {
    clear: phrases(`
      cours|apprendre|initiation|atelier* ..
        informatique|ordinateur|internet|tablette|smartphone|clavier|numerique|telephone|ordi, informatique,
      tablette, conseiller numerique, utiliser|servir|marche .. ordinateur|tablette|smartphone|telephone|internet,
      pas d internet, capte|reseau|fibre|wifi|box, ordinateur .. pas cher|occasion|achet*|reconditionn*, imprimante,
      ordi* .. mort|panne|lache, sais pas .. servir .. ordinateur|internet|telephone
    `),
  },
  transport: {
    clear: phrases(`
      voiture|auto|vehicule|bagnole|permis .. plus|pas|sans|morte|panne|lache,
      pas|plus|sans|ni .. voiture|auto|permis|vehicule|bagnole|conduire, rendu l ame & voiture|auto|scooter,
      navette*, bus|car|cars|train|trains|taxi|tad, transport*, deplac*,
      emmen* .. docteur|medecin|hopital|courses|rendez|kine, conduit|conduis plus|pas,
      aller .. travail|boulot|courses|hopital|medecin|marche|rendez & comment|pas|moyen|plus|navette|voiture,
      moyen d y aller, comment .. vais|aller|va .. boulot|travail|courses|rendez, covoitur*,
      voiture|scooter .. morte|mort|panne|lache|volee, vehicule .. transport, coince* a, bon de transport, mobilite
    `),
    unless: phrases(`
      dor* .. voiture, achet*|repar*|pret|garage & voiture, carte mobilite, dans la voiture
    `),
  },
  'permis-vehicule': {
    clear: phrases(`
      passer|payer|financer|aide* .. permis|code, permis .. passer|payer|aide*|euro|conduire|pas|financ*,
      repar*|garage|panne .. voiture|auto|vehicule|scooter,
      voiture .. repar*|garage|panne|achet*|controle|morte|lache,
      achet*|louer|location .. voiture|vehicule|scooter|auto, garage solidaire, auto ecole, controle technique,
      pas de permis
    `),
    unless: ['perdu .. permis', 'permis .. refaire|perdu|vole|echange*'],
  },
  'victime-infraction': {
    clear: phrases(`
      victime* .. infraction|vol|agression|escroquerie|cambriolage, arnaqu*|escroqu*|pirat*,
      vole|volee|vol .. sac|carte|telephone|voiture|argent|papiers|main, on m a vole|agresse*|vide, cambriol*,
      agress*, menac* .. voisin*, viol|violee|violer, porter plainte, plainte, vide .. compte, cyberharcel*,
      revenge porn, faux conseiller, harcel* .. voisin*|inconnu|telephone|ligne
    `),
    unless: ['ex|mari|conjoint & plainte', 'carte vitale'],
  },
  'aide-juridique': {
    clear: phrases(`
      avocat*, aide juridictionnelle, juridique*, tribunal, convocation .. tribunal|police|gendarmerie|juge,
      convoqu* .. tribunal|police|gendarmerie|juge, amende*, succession, notaire*, heritage, prison, conciliateur,
      point justice, juge, droit* .. conseil, conseil juridique, casier
    `),
    hint: ['justice', 'loi'],
  },
  'papiers-identite': {
    clear: phrases(`
      carte d identite, passeport*, cni, acte* de naissance, livret de famille, carte grise, etat civil,
      permis .. perdu|refaire|vole|echang*|papier, perdu .. permis|papiers|identite|portefeuille,
      refaire .. papiers|carte|permis, papiers d identite, ni papiers, changement de nom, nationalite .. certificat
    `),
    unless: ['titre de sejour'],
  },
  'titre-sejour': {
    clear: phrases(`
      titre* de sejour, carte de sejour, recepisse*, asile, naturalis*,
      regularis* .. papiers|sejour|situation|prefecture, visa, refugi* .. statut|ukrain*|guerre|politique,
      sans papiers, ukrain*|afghan*|syri*, ofpra|ofii, oqtf, carte .. prefecture, prefecture, nationalite francaise,
      etranger* .. droits|papiers|travail, cherche papier*, perds .. papiers
    `),
    unless: ['carte grise|permis'],
  },
  domiciliation: {
    clear: phrases(`
      domicilia*, adresse .. courrier*|postale|recevoir|papiers|pas|sans,
      courrier* .. nulle|adresse|recevoir|recois|caravane|recevoir, elire domicile, election de domicile,
      pas d adresse
    `),
    unless: ['adresse mail'],
  },
  impots: {
    clear: phrases(`
      impot*, taxe*, tresor public, finances publiques, avis d imposition|impot, declar* .. revenus,
      prelevement a la source, fisc
    `),
    unless: ['caf & revenus', 'declarer mes revenus a la caf'],
  },
  'deces-obseques': {
    clear: phrases(`
      deces|decede*|decedait, obseque*|enterrement|funerail*|cremation,
      mari|femme|pere|mere|maman|papa|frere|soeur|fils|fille|grand|conjoint|epoux|compagnon ..
        mort|morte|decede*|disparu, veuf|veuve, pompes funebres, capital deces, deuil
    `),
  },
};

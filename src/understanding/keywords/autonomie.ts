import { phrases } from '../pattern.ts';
import type { Keywords } from './keywords.ts';

/** Age, handicap, those who help. */
export const autonomie: Keywords = {
  'entree-ehpad': {
    clear: phrases(`
      ehpad, maison|maisons de retraite, maison|foyer pour personnes|vieux, residence autonomie|senior*,
      accueil familial, usld, foyer logement, obligation alimentaire, aide sociale a l heberg*,
      etablissement* .. agees|agee, placer .. @parent, pension de maman|papa|ma|mon
    `),
    unless: ['devenir .. accueil*'],
  },
  retraite: {
    clear: phrases(`
      retraite|retrete, trimestre*, carsat, reversion, aspa, minimum vieillesse, agirc, arrco, pension de retraite,
      releve de carriere
    `),
    unless: phrases(`
      maison|maisons de retraite, depuis|a|en la? retraite & ennui*|benevol*|seul*,
      depart en retraite .. medecin|mien|docteur
    `),
  },
  'adaptation-logement': {
    clear: phrases(`
      adapt* .. logement|maison|douche|salle|bain,
      baignoire|douche .. remplac*|douche|plain|italienne|adapt*|chang*|aide*|senior,
      remplac*|chang* .. baignoire|chauffage|chaudiere|fenetres, monte escalier*,
      isol* .. grenier|combles|maison|murs|toit|logement, isolation, passoire, maprime*, ma prime renov*|adapt*,
      renov*, barre* d appui, rampe* .. fauteuil|acces, france renov,
      travaux .. aide*|maison|logement|isolation|chauffage|handicap, pompe a chaleur, double vitrage
    `),
    hint: ['travaux', 'chaudiere'],
  },
  'mdph-adulte': {
    clear: phrases(`
      mdph, aah, a a h, pch, allocation .. handicap*, carte .. inclusion|invalidite|stationnement|priorite,
      dossier .. handicap*, esat, foyer de vie, fam|mas|savs|samsah, prestation .. compensation
    `),
    hint: ['handicap*', 'fauteuil', 'invalid*', 'maladie .. travailler'],
    unless: ['mdph & fils|fille|enfant|garcon'],
  },
  'mdph-enfant': {
    clear: phrases(`
      aesh|avs, aeeh, a e s h, ime|itep|sessad|ulis, tdah|dyslexi*|dyspraxi*|dys|hyperactif*,
      @child .. handicap*|autis*|trisomi*|sourd*|aveugle|polyhandicap*,
      polyhandicap*|handicap*|autis*|mdph .. @child, mdph & fils|fille|enfant|garcon|petit,
      autiste|autisme & fils|fille|enfant|garcon|ecole
    `),
  },
  'emploi-handicap': {
    clear: phrases(`
      rqth, travailleur handicap*, cap emploi, inapt*, reclass*, medecin* du travail, amenagement .. poste,
      maintien dans l emploi,
      dos|epaule|genou|maladie|handicap* ... poste|emploi|travail|metier|boulot &
        garder|plus|porter|chang*|reclass*|perdre|peux, emploi|travail* .. handicap*
    `),
  },
  'aidant-droits': {
    clear: phrases(`
      ajpa|ajpp,
      conge .. aidant|proche|presence|parental|solidarite & malade|proche|aidant|@parent|enfant|fils|fille,
      conge ... occuper|accompagner|garder .. @parent|fils|fille|mari|femme|enfant, avpf, dedommag*,
      allocation .. aidant|proche|presence, statut .. aidant,
      arret*|demission* .. travail* .. pour|occuper .. fils|fille|@parent|mari|femme|enfant,
      salaire|paye*|remunere* .. aidant|occuper .. @parent|mari|femme|fils
    `),
    hint: ['conge'],
  },
  'maltraitance-vulnerable': { clear: ['maltrait*', 'abus de faiblesse', '3133|3977'], unless: ['enfant*|mineur*'] },
  'protection-juridique': {
    clear: phrases(`
      tutelle|tuteur|tutrice, curatelle|curateur, habilitation familiale, sauvegarde de justice,
      mandat .. protection, mettre .. sous protection, donne tout son argent, udaf
    `),
  },
};

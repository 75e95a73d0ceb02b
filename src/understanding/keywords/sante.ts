import { phrases } from '../pattern.ts';
import type { Keywords } from './keywords.ts';

/** Care, mood, company. */
export const sante: Keywords = {
  medecin: {
    clear: phrases(`
      medecin*|docteur|generaliste, dentiste*, ophtalmo*|gyneco*|dermato*|cardiologue|specialiste*|pediatre,
      kine*|orthophoniste*|infirmiere*|podologue, desert medical, maison de sante, consultation, teleconsultation,
      me soigner, mal .. dent|dents|genou|dos
    `),
    unless: phrases(`
      consultation & psy*, medecin* du travail, reclassement, emmen*, certificat
    `),
  },
  'couverture-sante': {
    clear: phrases(`
      mutuelle, carte vitale, css|cmu|c2s, complementaire sante, ame, a m e, aide medicale,
      rembours* .. soins|lunettes|medicament*|dent*|cpam|secu, lunettes|appareil auditif|dentier|prothese*,
      arret .. maladie|travail|depuis, arret maladie, indemnite*, invalidite, securite sociale|secu, cpam|ameli,
      prise en charge .. soins, ald
    `),
    unless: phrases(`
      compte|mot|connect* .. ameli, ame & rendu, rendu l ame, carte invalidite
    `),
  },
  'sante-mentale': {
    clear: phrases(`
      psy|psychologue*|psychiatre*|psychotherap*, depress*|deprim*, angoiss*|anxie*, moral .. bas|zero|plus,
      mal etre, burn out|burnout, pleure .. tout|temps|raison|souvent|jours, crise* d angoisse, panique*,
      gout a rien, cmp, bipolaire|schizo*, trop triste, tristesse, va pas .. tete|moral, mal dans ma peau,
      anorexi*|boulimi*, idees noires, boule au ventre, suis a bout
    `),
    unless: ['patron|chef|cheffe', 'aidant*'],
  },
  addictions: {
    clear: phrases(`
      alcool*, bois|boit|boire .. trop|arreter|plus|tous|matin|verre*, drogue*, cannabis|shit|beuh|joint*|weed,
      cocaine|coke|heroine|crack, arret* .. fumer|boire|jouer|tabac, accro, addict*, paris sportifs, jeux d argent,
      jeux video|ecrans .. nuit|accro|arrete, csapa, sevrage, cigarette*|tabac
    `),
  },
  'sante-sexuelle': {
    clear: phrases(`
      pilule*, contracepti*, ivg|avort*, rapport* .. prote*|risque, depist*|mst|ist|vih|sida, preservatif*,
      planning familial, sterilet, retard de regles, test de grossesse, grossesse non|pas,
      enceinte .. garder|veux pas|voulu
    `),
  },
  isolement: {
    clear: phrases(`
      seul|seule|seuls .. sens|sent|tres|toujours|depuis|toute|personne|journee|solitude|beaucoup,
      sens|sent .. seul|seule, solitude, isole|isolee|isolement, voi* plus|pas|personne, voit plus, vois personne,
      benevol*, club*, rencontrer .. gens|monde|personnes, voir du monde, activite*, m ennui*, d ennui, compagnie,
      parler a personne, plus personne .. voir|visite|vient, visite* .. convivialite|seul, chat .. hiver
    `),
    unless: phrases(`
      vis|vit|habite seul|seule .. aide, activite .. creer|prime, prime d activite, creer .. activite,
      porte|menage|courses
    `),
  },
  'crise-suicidaire': { clear: ['suicid*', '3114'] },
  'urgence-secours': { clear: ['urgence vitale', 'danger immediat'] },
};

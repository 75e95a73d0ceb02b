import { compile, type Rule } from './matcher.ts';
import { phrases } from './pattern.ts';
import type { Said } from './said.ts';
import type { Understood } from './understood.ts';

export type Who = Understood['who'];

const mine = 'mon|ma|mes|notre|nos';
const us = 'on a|est|doit|dort|peut|veut|vit|se|nous|me|n|va|vient|divorce|chauffe|attend|demenage';
const parents = 'mere|pere|parents|maman|papa|mamie|papi|mamy|papy|meme|pepe';
/** Someone is spoken of; not as the one who acts upon the speaker (« mes parents m’ont mis dehors »). */
const find = compile<Rule<Who | 'acts' | 'i' | 'speaks' | 'behalf'>>([
  {
    key: 'parent',
    any: phrases(`
      ${mine} ${parents},
      ${mine} grand|grands|belle|beau|beaux mere|pere|parents, maman|papa|mamie|papi|mamy|papy
    `),
  },
  { key: 'spouse', any: [`${mine} mari|femme|conjoint*|epoux|epouse|compagnon|compagne|concubin*`] },
  {
    key: 'child',
    any: phrases(`
      ${mine} petit|petite|grand|grande|jeune?
        fils|fille|filles|enfant|enfants|bebe|garcon|gosse*|gamin*|mome*|ado|ados|jumeau*|grand,
      ${mine} fils|fille|filles|enfant|enfants|bebe*|garcon|gosse*|gamin*|mome*|ado|ados|jumeau*|petit|petite|petits|grand,
      bebe, on a un|une garcon|fille|fils|bebe
    `),
  },
  {
    key: 'other',
    any: phrases(`
      ${mine} voisin*|ami|amie|amis|copain|copine|oncle|tante|frere|soeur|cousin*|collegue|neveu|niece|patient*|locataire*,
      monsieur|dame|voisin|voisine|voisins d|de|du|a,
      petit|petite|fils|fille|enfants de la|le|l|mon|ma voisin*|soeur|frere|amie, le|la|les voisin*
    `),
  },
  {
    key: 'acts',
    any: phrases(`
      mere|pere|parents|maman|papa|mari|femme|conjoint*|compagn*|fils|fille|ado|copain|copine|ami|amie|voisin|voisine|frere|soeur|ex|epoux -- me|m|nous|ma|mas|mont,
      sans que ${mine} ${parents}, vis|habite|loge|dors|heberge* -- chez|avec ${mine} ${parents},
      separ*|divorc*|quitte*|trompe* ... mari|femme|conjoint*
    `),
  },
  { key: 'i', any: ['je|j'] },
  { key: 'behalf', any: [`appelle|ecris|est|contacte|viens|demande pour ${mine} ${parents}`] },
  // The speaker apart from whom they name: « mon » in « mon père » says who the father is, not who is in need. What the dead leave is the speaker's too.
  {
    key: 'speaks',
    any: phrases(`
      je|j|moi|me|m|nous, ${us},
      ${mine} ${parents} -- mort|morte|morts|decede*,
      ${mine} loyer|logement|appart*|maison|facture*|compte|banque|dette*|credit*|dossier|aide*|allocation*|rsa|apl|travail|emploi|boulot|patron*|proprietaire|enfants
    `),
  },
  {
    key: 'self',
    any: phrases(`
      je|j|moi|me|m|mon|ma|mes|nous|notre|nos, ${us}
    `),
  },
]);

/** Needs that a father or a mother may have as well: theirs, unless the speaker is heard too. */
const OF_PARENT = new Set([
  'logement-social',
  'impaye-loyer',
  'impaye-energie',
  'dettes-budget',
  'aide-financiere',
  'rsa',
  'apl',
  'hebergement',
  'aide-alimentaire',
  'recours-reclamation',
  'isolement',
  'demarche-en-ligne',
  'numerique-apprendre',
  'logement-litige',
  'permis-vehicule',
]);
/** Needs of the person who speaks, whomever they speak of: parents, aidants, the bereaved, and those above. */
const OWN = new Set([
  ...OF_PARENT,
  'garde-enfant',
  'parentalite',
  'prestations-famille',
  'separation-pension',
  'aidant-repit',
  'aidant-droits',
  'deces-obseques',
  'agrement-accueil',
  'droit-travail',
  'recherche-emploi',
  'violences-conjugales',
  'insertion',
  'jeune-sans-soutien',
  'jeune-insertion',
]);
/** Needs that a parent brings for a child. */
const OF_CHILD = new Set([
  'mdph-enfant',
  'scolarite',
  'medecin',
  'grossesse-bebe',
  'sante-mentale',
  'addictions',
  'vetements-meubles',
  'transport',
  'enfant-danger',
  'crise-suicidaire',
  'urgence-secours',
  'couverture-sante',
  'sante-sexuelle',
  'mdph-adulte',
  'protection-juridique',
]);

/** Whom the need comes from, given the need heard first. */
export function whoIsConcerned(said: Said, need: string | undefined): Who {
  const matches = find(said);
  const heard = new Set(matches.map(({ key }) => key));
  const comesFirst = (one: Who | 'i', other: Who): boolean => {
    const place = (key: Who | 'i') => Math.min(...matches.filter((match) => match.key === key).map(({ from }) => from));
    return place(one) < place(other);
  };
  const someone = (['other', 'parent', 'spouse', 'child'] as const).find((who) => heard.has(who));
  if (someone !== undefined && !heard.has('acts') && !(need === 'crise-suicidaire' && comesFirst('i', someone))) {
    const speaks = heard.has('speaks') && !heard.has('behalf');
    const theirs = someone === 'parent' && need !== undefined && OF_PARENT.has(need) && !speaks;
    const own = need !== undefined && OWN.has(need) && heard.has('self') && someone !== 'other' && !theirs;
    if (!own && (someone !== 'child' || (need !== undefined && OF_CHILD.has(need)))) return someone;
    if (someone === 'child' && heard.has('parent') && !own) return 'parent';
  }
  return heard.has('self') ? 'self' : 'unknown';
}

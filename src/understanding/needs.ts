import { autonomie } from './keywords/autonomie.ts';
import { droits } from './keywords/droits.ts';
import { eight } from './keywords/eight.ts';
import { famille } from './keywords/famille.ts';
import type { Keywords } from './keywords/keywords.ts';
import { logement } from './keywords/logement.ts';
import { sante } from './keywords/sante.ts';
import { compile, type Rule } from './matcher.ts';
import type { Said } from './said.ts';

/** A need, how sure it is, and the place of the first word that says so. */
export type Guess = { code: string; score: number; at: number };

const CLEAR = 0.8;
const HINT = 0.4;
/** Each further expression of the same need makes it surer. */
const MORE = 0.05;
const SUREST = 0.97;

const tables: Keywords = { ...eight, ...autonomie, ...famille, ...logement, ...droits, ...sante };
const rows: (Rule<string> & { weight: number })[] = Object.entries(tables).flatMap(
  ([key, { clear, hint = [], unless = [] }]) => [
    { key, any: clear, unless, weight: CLEAR },
    ...(hint.length > 0 ? [{ key, any: hint, unless, weight: HINT }] : []),
  ],
);
const find = compile(rows);

/** When both are heard, the first is meant and the second only named: the rules between neighbouring needs. */
const before: [string, ...string[]][] = [
  [
    'impaye-loyer',
    'aide-financiere',
    'aide-juridique',
    'hebergement',
    'dettes-budget',
    'logement-social',
    'orientation-droits',
  ],
  ['apl', 'impaye-loyer', 'prestations-famille'],
  [
    'recours-reclamation',
    'prestations-famille',
    'rsa',
    'aide-demarches',
    'apl',
    'titre-sejour',
    'recherche-emploi',
    'mdph-adulte',
    'papiers-identite',
    'orientation-droits',
  ],
  [
    'demarche-en-ligne',
    'aide-demarches',
    'numerique-apprendre',
    'prestations-famille',
    'couverture-sante',
    'impots',
    'orientation-droits',
  ],
  ['numerique-apprendre', 'isolement'],
  ['rsa', 'prestations-famille', 'aide-financiere', 'orientation-droits'],
  ['insertion', 'rsa', 'recherche-emploi'],
  ['aidant-repit', 'apa-domicile', 'parentalite', 'isolement'],
  ['aidant-droits', 'aidant-repit', 'recherche-emploi', 'retraite'],
  ['mdph-enfant', 'mdph-adulte', 'scolarite', 'parentalite', 'aide-demarches'],
  ['emploi-handicap', 'mdph-adulte', 'recherche-emploi', 'medecin'],
  ['mdph-adulte', 'rsa', 'aide-demarches', 'apa-domicile', 'prestations-famille'],
  ['entree-ehpad', 'retraite', 'hebergement', 'apa-domicile'],
  ['adaptation-logement', 'apa-domicile', 'impaye-energie'],
  ['agrement-accueil', 'garde-enfant', 'entree-ehpad', 'mdph-adulte'],
  ['etudiant', 'aide-financiere', 'hebergement', 'entrer-logement', 'recherche-emploi'],
  ['jeune-insertion', 'recherche-emploi'],
  ['jeune-sans-soutien', 'hebergement'],
  ['domiciliation', 'hebergement'],
  ['separation-pension', 'garde-enfant', 'parentalite'],
  ['sante-sexuelle', 'grossesse-bebe'],
  ['logement-litige', 'entrer-logement', 'impaye-loyer'],
  ['impaye-energie', 'aide-financiere', 'dettes-budget'],
  ['permis-vehicule', 'aide-financiere'],
  ['droit-travail', 'sante-mentale', 'recherche-emploi'],
  ['protection-juridique', 'apa-domicile', 'aide-financiere'],
  ['deces-obseques', 'apa-domicile'],
  ['retraite', 'prestations-famille'],
  ['isolement', 'apa-domicile', 'retraite'],
  ['transport', 'apa-domicile'],
  ['aide-alimentaire', 'vetements-meubles', 'aide-financiere'],
  ['couverture-sante', 'recours-reclamation'],
];

/** The general need, which any other puts aside. */
const GENERAL = 'orientation-droits';

/** Clearly none of ours: weather, jokes, shopping, insults, a test. */
const elsewhere = compile([
  {
    key: 'elsewhere',
    any: [
      'temps|meteo .. fera|fait|demain|prevu',
      'blague*',
      'robot|chatgpt|ia $',
      'es tu|tu es|t es ... robot|ia|humain|qui',
      'vacances|touris*|zoo|chateau|musee|camping|gite',
      'decheter*|dechet* .. horaire*|ouvert*',
      'horaire* .. decheter*|cinema|piscine|magasin|bibliotheque|poste',
      'recette',
      'match|foot|psg|loto',
      'leasing',
      'credit bail',
      'hotel & facture|client*|chambre',
      'nul|nuls|cons|connard*|debile* $',
      '^ test* $',
      '^ bonjour|salut|coucou|merci|ok|oui|non $',
      'pizza|restaurant',
      'combien .. coute* .. entree|billet|place',
      'consignes',
      'capitale de',
      'film|serie|chanson',
      'horoscope',
    ],
  },
]);

/** Whether the sentence asks for something that no one here can give. */
export const isElsewhere = (said: Said): boolean => elsewhere(said).length > 0;

/** The needs that the words point to, best first, scores 0–1; empty when they point nowhere. */
export function guessNeeds(said: Said): Guess[] {
  const heard = new Map<string, { score: number; at: number }>();
  for (const { key, rule, from } of find(said)) {
    const { weight } = rule;
    const known = heard.get(key);
    if (known === undefined) heard.set(key, { score: weight, at: from });
    else
      heard.set(key, { score: Math.min(SUREST, Math.max(known.score, weight) + MORE), at: Math.min(known.at, from) });
  }
  const named = [...heard].some(([code, { score }]) => code !== GENERAL && score >= CLEAR);
  if (named) heard.delete(GENERAL);
  for (const [code, ...others] of before) {
    const first = heard.get(code);
    if (first === undefined || first.score < CLEAR) continue;
    for (const other of others) {
      const second = heard.get(other);
      if (second !== undefined) second.score = Math.min(second.score, first.score) - 0.25;
    }
  }
  // What is said first is asked first, among equals.
  return [...heard]
    .map(([code, { score, at }]) => ({ code, score: Math.max(0.05, score), at }))
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .map((guess) => ({ ...guess, score: Math.round(guess.score * 100) / 100 }));
}

import { groups } from './lexicon.ts';
import { compile } from './matcher.ts';
import { phrases } from './pattern.ts';
import type { Said } from './said.ts';
import type { Who } from './who.ts';

const seniors = `(?:${(groups.seniorage as string).split(' ').join('|')})`;
const OWN_AGE = new RegExp(` (?:j ai|ai|g) (?:bientot |presque |deja )?${seniors} an `);
const ANY_AGE = new RegExp(` ${seniors} an `);

const find = compile([
  {
    key: 'mobilite=sans_voiture',
    any: phrases(`
        pas|plus|sans|ni|aucune .. voiture|auto|permis|vehicule|bagnole,
        voiture|auto|bagnole|vehicule -- mort|morte|panne|lache|volee|rendu|cassee|hs|garage|fourriere|foutue,
        pas|plus conduire, conduis|conduit|conduire plus|pas, ni permis|voiture|vehicule,
        sans moyen .. transport|locomotion, aucun moyen d y aller
      `),
  },
  {
    key: 'regime_agricole=oui',
    any: phrases(`
      msa, agriculteur*|agricultrice*|paysan*|eleveur*|eleveuse*|vigneron*|viticult*|maraicher*|exploitant*,
      mon|ma|notre|d exploitation|ferme|cheptel|troupeau, salarie* agricole*, ouvrier* agricole*
    `),
    unless: ['ferme .. la? porte|compte'],
  },
  {
    key: 'commune=unknown',
    any: phrases(`
      veux|peux|prefere pas|plus? .. dire .. ville|commune|habite|ou|adresse|village|endroit,
      dire pas .. ville|ou|commune, prefere .. pas? .. dire, pas .. dire ou|d j|je habite|ville
    `),
  },
]);

/** The bodies that decide, by place type. */
const bodies = compile([
  { key: 'caf', any: ['caf', 'allocations familiales', 'caisse d allocations'] },
  { key: 'msa', any: ['msa', 'mutualite sociale agricole'] },
  { key: 'cpam', any: ['cpam', 'ameli', 'secu', 'securite sociale', 'assurance maladie'] },
  { key: 'france-travail', any: ['france travail', 'pole emploi', 'anpe', 'assedic'] },
  { key: 'mdph', any: ['mdph', 'maison .. personnes handicap*'] },
  { key: 'caisse-retraite', any: ['carsat', 'caisse* de retraite', 'agirc', 'arrco'] },
  { key: 'impots', any: ['impots', 'finances publiques', 'tresor public', 'fisc'] },
  { key: 'prefecture', any: ['prefecture', 'sous prefecture'] },
  { key: 'departement', any: ['departement', 'conseil departemental|general'] },
  { key: 'mairie', any: ['mairie'] },
  { key: 'crous', any: ['crous'] },
  { key: 'banque-de-france', any: ['banque de france'] },
]);

/** What was heard in passing, under the names of the facts. */
export function hearFacts(said: Said, who: Who): Record<string, string> {
  const facts: Record<string, string> = {};
  if (who !== 'unknown') facts.pour_qui = who;
  for (const { key } of find(said)) {
    const [name, value] = key.split('=') as [string, string];
    facts[name] = value;
  }
  const organisme = bodies(said).sort((a, b) => a.from - b.from)[0]?.key;
  if (organisme !== undefined) facts.organisme = organisme;
  const words = ` ${said.words.map(({ mute }) => (mute === 'ans' ? 'an' : mute)).join(' ')} `;
  if (who === 'parent' || who === 'spouse' || who === 'other' ? ANY_AGE.test(words) : OWN_AGE.test(words))
    facts.tranche_age = '60_plus';
  return facts;
}

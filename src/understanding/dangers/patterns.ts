import { compile, type Rule } from '../matcher.ts';
import { phrases } from '../pattern.ts';
import type { Said } from '../said.ts';
import { child } from './child.ts';
import { fire, immediate } from './immediate.ts';
import type { DangerKey } from './key.ts';
import { medical } from './medical.ts';
import { suicide } from './suicide.ts';
import { tonight } from './tonight.ts';
import { violence } from './violence.ts';

/** A hand-written pattern heard in a message: its danger, the pattern, and the place of its first word. */
export type Told = { key: DangerKey; pattern: string; at: number };

/** The order is the order of haste: what kills first is read first. */
const find = compile<Rule<DangerKey>>([
  ...fire,
  ...immediate,
  ...suicide,
  ...medical,
  ...child,
  ...violence,
  ...tonight,
]);

/** A stranger is named: the danger in progress is not of the couple. */
const strangers = compile([
  {
    key: 'stranger',
    any: phrases(`
        un|une|le|la|les|des|ce|cet
          homme|type|gars|mec|inconnu*|voisin*|individu*|bande|jeunes|voleur*|monsieur|femme|client|patron|coloc*|dame|personne,
        mon|ma|notre|le|la
          voisin*|fils|fille|frere|soeur|pere|mere|oncle|patron|chef|coloc*|proprietaire|proprio|collegue|cousin*|beau|ado|client,
        quelqu, on|ils|inconnus|jeunes, a l aide, papa|maman,
        ecole|college|lycee|magasin|rue|bus|train|gare|parking
      `),
  },
]);
const couple = compile([
  {
    key: 'couple',
    any: phrases(`
    mon|ma|mes|l @partner, ma femme, mon homme, mari|ex|conjoint*|compagn*, pere de mes|mon|ma|nos|notre, il|elle
  `),
  },
  {
    key: 'named',
    any: phrases(`
    mon|ma|mes|l|d|cet @partner, ma femme, mari|ex|conjoint*|compagnon, sa|son femme|copine|copain|mari|compagne,
    pere de|des mes|mon|ma|nos|notre|enfants
  `),
  },
]);

/** The dangers that patterns tell of a message without its figures of speech, the most urgent first. */
export function dangersTold(plainly: Said): Told[] {
  return find(plainly).map(({ key, pattern, from }) => ({ key: sharpened(key, plainly), pattern, at: from }));
}

/** The same danger, said more exactly by what else is in the message: who acts, whether it is now, how old the person is. */
function sharpened(key: DangerKey, said: Said): DangerKey {
  if (key === 'immediate-danger' && inCouple(said)) return 'immediate-danger/couple';
  if (key !== 'violence/couple' && key !== 'tonight') return key;
  const around = new Set(circumstances(said).map((circumstance) => circumstance.key));
  if (key === 'violence/couple' && around.has('now')) return 'immediate-danger/couple';
  if (key === 'tonight' && around.has('minor')) return 'tonight/minor';
  return key;
}

const circumstances = compile([
  {
    key: 'now',
    any: phrases(`
      la maintenant, tout de suite, il|elle est|et la|encore|sous, encore la, vite $|/, en ce moment, deux|dix|cinq minutes,
      m|me etrangl*, il|elle arrive|revient|remonte $|/|la|vite
    `),
    unless: phrases(
      'depuis .. ans|mois, avant|autrefois|jadis, il est la pension|facture, mois|an|annee|semaine|ete|hiver dernier|derniere|passe',
    ),
  },
  {
    key: 'minor',
    any: phrases(`
      j|jai|ai ai? dix? @minorage ans|an, suis .. lycee|college|seconde|troisieme|quatrieme|internat, famille d accueil m|me,
      suis mineur|mineure
    `),
    unless: phrases('dix huit|neuf ans, mes|nos enfants, avec mon|ma|mes fils|fille|bebe|enfants'),
  },
]);

/** A partner or an ex is named; or « il » alone, with no one else in the story. */
function inCouple(said: Said): boolean {
  const heard = couple(said);
  if (heard.some(({ key }) => key === 'named')) return true;
  return heard.length > 0 && strangers(said).length === 0;
}

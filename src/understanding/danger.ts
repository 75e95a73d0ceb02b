import { child } from './dangers/child.ts';
import { fire, immediate } from './dangers/immediate.ts';
import type { DangerKey } from './dangers/key.ts';
import { foreignDanger } from './dangers/languages.ts';
import { medical } from './dangers/medical.ts';
import { suicide } from './dangers/suicide.ts';
import { tonight } from './dangers/tonight.ts';
import { violence } from './dangers/violence.ts';
import { widerFire, widerHunger, widerImmediate, widerMedical, widerSuicide } from './dangers/wider-events.ts';
import { widerChild, widerCouple, widerTonight, widerViolence, widerVulnerable } from './dangers/wider-people.ts';
import { blankFigures } from './figures.ts';
import { compile, type Rule } from './matcher.ts';
import { phrases } from './pattern.ts';
import { hear, type Said } from './said.ts';

export type { DangerKey } from './dangers/key.ts';

export type Danger = { key: DangerKey /** The pattern that was heard: never the person's words. */; because: string };

/** The order is the order of haste: what kills first is read first. */
const find = compile<Rule<DangerKey>>([
  ...fire,
  ...widerFire,
  ...immediate,
  ...suicide,
  ...medical,
  ...child,
  ...violence,
  ...tonight,
  ...widerImmediate,
  ...widerSuicide,
  ...widerMedical,
  ...widerChild,
  ...widerVulnerable,
  ...widerCouple,
  ...widerViolence,
  ...widerTonight,
  ...widerHunger,
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

/**
 * Reads a danger in a message, whatever its length; needs nothing but the words. Gives the key of the danger and
 * what was heard, or null: a pattern or a foreign word of ours, never the words of the person. Missing one is the gravest fault; figures of speech are set aside first.
 */
export const readDanger = (text: string): Danger | null => dangerIn(hear(text)) ?? foreignDanger(text);

/** The same, for a message already heard: in French only. */
export function dangerIn(said: Said): Danger | null {
  const plainly = blankFigures(said);
  const [heard] = find(plainly);
  return heard === undefined ? null : { key: sharpened(heard.key, plainly), because: heard.pattern };
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

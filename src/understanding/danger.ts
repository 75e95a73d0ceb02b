import { child } from './dangers/child.ts';
import { fire, immediate } from './dangers/immediate.ts';
import { medical } from './dangers/medical.ts';
import { suicide } from './dangers/suicide.ts';
import { tonight } from './dangers/tonight.ts';
import { violence } from './dangers/violence.ts';
import {
  widerChild,
  widerCouple,
  widerFire,
  widerHunger,
  widerImmediate,
  widerMedical,
  widerSuicide,
  widerTonight,
  widerViolence,
  widerVulnerable,
} from './dangers/wider.ts';
import { blankFigures } from './figures.ts';
import { compile, type Rule } from './matcher.ts';
import { phrases } from './pattern.ts';
import { hear, type Said } from './said.ts';

export type DangerKey =
  | 'immediate-danger'
  | 'immediate-danger/fire'
  | 'immediate-danger/couple'
  | 'violence'
  | 'violence/couple'
  | 'violence/vulnerable'
  | 'child-danger'
  | 'suicide'
  | 'medical'
  | 'tonight'
  | 'tonight/minor'
  | 'tonight/hunger';

export type Danger = { key: DangerKey /** The pattern that was heard: never the person's words. */; because: string };

/** The order is the order of haste: what kills first is read first. */
const find = compile<Rule<DangerKey>>([
  ...fire,
  ...immediate,
  ...suicide,
  ...medical,
  ...child,
  ...violence,
  ...tonight,
  ...widerFire,
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
 * Reads a danger in a message, whatever its length; needs nothing but the words. Gives the key of the danger and the
 * pattern that was heard, or null. Missing one is the gravest fault; figures of speech are set aside first.
 */
export const readDanger = (text: string): Danger | null => dangerIn(hear(text));

/** The same, for a message already heard. */
export function dangerIn(said: Said): Danger | null {
  const plainly = blankFigures(said);
  const [heard] = find(plainly);
  if (heard === undefined) return null;
  const key = heard.key === 'immediate-danger' && inCouple(plainly) ? 'immediate-danger/couple' : heard.key;
  return { key, because: heard.pattern };
}

/** A partner or an ex is named; or « il » alone, with no one else in the story. */
function inCouple(said: Said): boolean {
  const heard = couple(said);
  if (heard.some(({ key }) => key === 'named')) return true;
  return heard.length > 0 && strangers(said).length === 0;
}

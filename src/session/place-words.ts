import { writtenDepartement } from '../directory/communes/departements-france.ts';
import type { CommuneFound } from '../directory/directory.ts';
import { type Asked, acceptText, UNKNOWN } from '../engine/answer.ts';
import type { Content } from '../engine/content.ts';
import type { Happened } from '../engine/turn.ts';
import { plain } from '../letters.ts';
import { placeAnswer } from './place-answer.ts';

/** The fact that the département is kept under, and its answer for one that is not served. */
const DEPARTEMENT = 'departement';
const OTHER = 'autre';

/** Whoever will not say where they live, in a few words. A longer sentence is for the understanding to read. */
const REFUSES =
  /^(?:(?:non|nan|no) ?(?:merci)?|rien|secret|anonyme|(?:je )?pass(?:e|er)|(?:je )?(?:veux|prefere|souhaite) rester anonyme|(?:j ai |je n ai )?pas envie(?: de (?:le )?dire)?|(?:ca|cela) (?:ne )?vous regarde pas|(?:c est )?(?:prive|personnel|confidentiel)|nulle part|sans domicile(?: fixe)?|sdf|je (?:ne )?(?:veux|peux|souhaite) pas(?: (?:le )?dire)?)$/;
/** « No » to the communes that were offered. */
const NONE_OF_THESE = /^(?:non|nan|no|aucune?|ni l une?|pas (?:celle|ca)|autre)\b/;

/** What is known of the words that answer where someone lives. */
export type PlaceHeard = {
  communes: CommuneFound[];
  /** Communes were just offered to choose among. */
  offered: boolean;
  /** The understanding read that they would rather not say. */
  unsaid: boolean;
};

/**
 * What words answer to where someone lives: a commune, their département alone, or that they do not say. The commune
 * wins over all but a refusal; a département is never taken for one of its communes. Pure.
 */
export function placeInWords(
  content: Content,
  { key, asked }: { key: string; asked: Asked },
  said: string,
  { communes, offered, unsaid }: PlaceHeard,
): Happened & { step: string } {
  const skipped = { kind: 'answered' as const, set: { [key]: UNKNOWN }, drop: [], step: key };
  const words = plain(said);
  if (offered && communes.length === 0 && NONE_OF_THESE.test(words)) return placeAnswer(key, []);
  const named = communes.some(({ match }) => match === 'exact');
  const refused = unsaid || (!named && ('accepted' in acceptText(asked, said) || REFUSES.test(words)));
  if (refused && asked.skippable) return skipped;
  const departement = communes.length === 0 && asked.skippable ? departementAnswer(content, said) : null;
  return departement ? { ...skipped, set: { [key]: UNKNOWN, [DEPARTEMENT]: departement } } : placeAnswer(key, communes);
}

/** The answer to « which département » that words give: a served one, « another », or null when they name none. */
export function departementAnswer({ facts, departements }: Content, said: string): string | null {
  const code = writtenDepartement(said);
  if (code === null || !facts[DEPARTEMENT]) return null;
  if (departements.some((served) => served.code === code)) return code;
  return facts[DEPARTEMENT].choices?.some(({ id }) => id === OTHER) ? OTHER : null;
}

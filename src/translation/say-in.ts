import { type Dictionary, keyOf, lookUp } from './dictionary.ts';
import { hoursIn } from './forms.ts';

/** More pieces than this would be tried in too many ways; no text of ours has so many. */
const MOST = 10;

/**
 * A French text in the language of a dictionary: a sentence, several side by side, or hours. Null when a part of it has
 * no translation: half a text in each language would be read by nobody. Spaces around it are kept.
 */
export function sayIn(dictionary: Dictionary, text: string): string | null {
  const key = keyOf(text);
  const said = lookUp(dictionary, key) ?? hours(dictionary, key) ?? bySentences(dictionary, key);
  return said === null ? null : text.replace(text.trim(), () => rightWay(said, dictionary));
}

const hours = (dictionary: Dictionary, text: string): string | null =>
  hoursIn(text, dictionary.lang, (words) => lookUp(dictionary, words));

const bySentences = (dictionary: Dictionary, text: string): string | null =>
  inPieces(dictionary, text.split(/(?<=[.!?…]) (?=[\p{Lu}«\d])/u), ' ', ' ');

/** Several answers on one line: « Pour moi, Sans voiture »; a comma may also be one of a label. */
export function sayListIn(dictionary: Dictionary, text: string): string | null {
  const key = keyOf(text);
  const said =
    lookUp(dictionary, key) ?? inPieces(dictionary, key.split(', '), ', ', dictionary.lang === 'ar' ? '، ' : ', ');
  return said === null ? null : rightWay(said, dictionary);
}

/** The longest known run of pieces first, then the rest. */
function inPieces(dictionary: Dictionary, pieces: string[], glue: string, joint: string): string | null {
  if (pieces.length < 2 || pieces.length > MOST) return null;
  const from = (at: number): string | null => {
    for (let end = pieces.length; end > at; end -= 1) {
      const run = pieces.slice(at, end).join(glue);
      const said = lookUp(dictionary, run) ?? hours(dictionary, run);
      if (said === null) continue;
      if (end === pieces.length) return said;
      const rest = from(end);
      if (rest !== null) return said + joint + rest;
    }
    return null;
  };
  return from(0);
}

/** From right to left, a phone number keeps its order only if its spaces belong to it. */
const rightWay = (text: string, { lang }: Dictionary): string =>
  lang === 'ar' ? text.replace(/(\d) (?=\d)/g, '$1\u00a0') : text;

import type { Pronunciation } from '../../engine/content.ts';
import { phoneSaid } from '../../engine/forms/phone-said.ts';
import { PHONES } from '../../engine/forms/phones.ts';
import { secondsToSay } from '../../engine/forms/spoken.ts';
import { sentencesIn } from '../../engine/reading/words.ts';
import type { Say } from './twiml.ts';

/** Written French, made ready to be said: short pieces, numbers as people say them, names as they are pronounced. */

/** Seconds of one phrase; twenty are the most that anybody follows. */
const BREATH = 18;

/** Gives what is said of some sentences, in pieces of at most twenty seconds. */
export type Aloud = (...sentences: (string | null | undefined | false)[]) => Say[];

/** Prepares the voice with the names that are not said as they are written. */
export function aloud(pronunciations: readonly Pronunciation[]): Aloud {
  const said = new Map(pronunciations.map(({ ecrit, dit }) => [ecrit, dit]));
  const names = [...said.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const known = names.length > 0 ? `|(?<![\\p{L}\\d])(?:${names.join('|')})(?![\\p{L}\\d])` : '';
  const marked = new RegExp(`${PHONES.source}${known}`, 'gu');

  const mark = (text: string): Say => {
    const parts: Say['say'] = [];
    let at = 0;
    for (const { 0: written, index } of text.matchAll(marked)) {
      if (index > at) parts.push(text.slice(at, index));
      parts.push({ written, said: said.get(written) ?? phoneSaid(written) });
      at = index + written.length;
    }
    if (at < text.length) parts.push(text.slice(at));
    return { say: parts };
  };

  return (...sentences) => {
    const pieces = sentences
      .filter((sentence) => typeof sentence === 'string' && sentence.trim() !== '')
      .flatMap((sentence) => sentencesIn(readable(sentence as string)).flatMap((one) => short(one, mark)));
    return inBreaths(pieces, mark);
  };
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What is heard of a piece, to measure it. */
export const heardOf = ({ say }: Say): string =>
  say.map((part) => (typeof part === 'string' ? part : part.said)).join('');

const RULES: [RegExp, string][] = [
  [/[\u00a0\u202f]/g, ' '],
  [/[«»“”"]\s?|\s?»/g, ''],
  [/\s*\(([^()]*)\)/g, ', $1,'],
  [/,\s*(?=[.,;!?])/g, ''],
  [/,\s*(?=:)/g, ' '],
  [/\b24 ?h ?\/ ?24\b/g, 'jour et nuit'],
  [/\b7 ?j ?\/ ?7\b/g, 'tous les jours'],
  [/\b(\d{1,2}) ?h ?(\d{2})\b/g, '$1 heures $2'],
  [/\b(\d{1,2}) ?h\b/g, '$1 heures'],
  [/(heures(?: \d\d)?)\s?[-–]\s?(?=\d)/g, '$1 à '],
  [/\b1 heures\b/g, '1 heure'],
  [/\b1 ?km\b/g, '1 kilomètre'],
  [/\b(\d+) ?km\b/g, '$1 kilomètres'],
  [/,? [-–/] (?=\S)/g, ', '],
  [/ ; /g, '. '],
  [/\s+([.,])/g, '$1'],
  [/\s{2,}/g, ' '],
];

/** Abbreviations and punctuation that a voice stumbles on, in words. */
const readable = (text: string): string => RULES.reduce((read, [from, to]) => read.replace(from, to), text).trim();

type Mark = (text: string) => Say;
const secondsOf = (text: string, mark: Mark): number => secondsToSay(heardOf(mark(text)));

/** A sentence too long for one breath is cut where it pauses. */
function short(sentence: string, mark: Mark): string[] {
  if (secondsOf(sentence, mark) <= BREATH) return [sentence];
  const cuts = [...sentence.matchAll(/[,;:] | (?=(?:et|ou|puis) )/g)].map(({ index }) => index + 1);
  const middle = sentence.length / 2;
  const at = cuts.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? sentence.indexOf(' ', middle);
  if (at <= 0 || at >= sentence.length - 1) return [sentence];
  return [sentence.slice(0, at).trim(), sentence.slice(at).trim()].flatMap((part) => short(part, mark));
}

function inBreaths(pieces: string[], mark: Mark): Say[] {
  const breaths: string[] = [];
  for (const piece of pieces) {
    const last = breaths.at(-1);
    const together = last === undefined ? null : `${last} ${piece}`;
    if (together !== null && secondsOf(together, mark) <= BREATH) breaths[breaths.length - 1] = together;
    else breaths.push(piece);
  }
  return breaths.map(mark);
}

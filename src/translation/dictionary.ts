import type { Foreign } from '../texts/languages.ts';
import { holeOf, type Say } from './holes.ts';

/** A French sentence with holes, as what it may look like once they are filled. */
type Template = { like: RegExp; holes: string[]; to: string };

/** The sentences of one language. */
export type Dictionary = {
  lang: Foreign;
  exact: ReadonlyMap<string, string>;
  /** By the first letters of the French; those that begin with a hole under ''. */
  templates: ReadonlyMap<string, Template[]>;
};

/** A text as a key: spaces are plain ones, because authors and programs do not glue them alike. */
export const keyOf = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').trim();

const HOLE = /\{(\w+)\}/g;
const START = 3;

/** Puts pairs of French and translation in order for reading: whole sentences by their text, those with holes by their beginning. */
export function dictionaryOf(lang: Foreign, pairs: Iterable<readonly [french: string, to: string]>): Dictionary {
  const exact = new Map<string, string>();
  const templates = new Map<string, Template[]>();
  for (const [french, to] of pairs) {
    const key = keyOf(french);
    exact.set(key, to);
    if (!key.includes('{')) continue;
    const start = startOf(key.slice(0, key.indexOf('{')));
    templates.set(start, [...(templates.get(start) ?? []), templateOf(key, to)]);
  }
  // The most literal first: a hole must not swallow what another sentence says in words.
  for (const like of templates.values()) like.sort((a, b) => b.like.source.length - a.like.source.length);
  return { lang, exact, templates };
}

const startOf = (text: string): string => (text.length < START ? '' : text.slice(0, START).toLowerCase());

function templateOf(french: string, to: string): Template {
  const holes: string[] = [];
  const like = french
    .split(HOLE)
    .map((part, at) => {
      if (at % 2 === 0) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      holes.push(part);
      return `(${holeOf(part).pattern})`;
    })
    .join('')
    // « de mars », « d’août »
    .replace(/de \((?=\(\?:\(\?:janvier)/g, '(?:de |d’)(');
  return { like: new RegExp(`^${like}$`, 'iu'), holes, to };
}

/** What a text is in this language: the same sentence, or one whose holes it fills. Null when the dictionary has neither. */
export function lookUp(dictionary: Dictionary, text: string): string | null {
  const say: Say = (inner) => whole(dictionary, inner) ?? capital(dictionary, inner) ?? filled(dictionary, inner, say);
  return say(keyOf(text));
}

const whole = ({ exact }: Dictionary, text: string): string | null => exact.get(text) ?? null;

/** « La maison… » at the beginning of a sentence, where the dictionary has « la maison… ». */
function capital({ exact, lang }: Dictionary, text: string): string | null {
  const to = exact.get(text.charAt(0).toLowerCase() + text.slice(1));
  return to === undefined ? null : to.charAt(0).toLocaleUpperCase(lang) + to.slice(1);
}

function filled(dictionary: Dictionary, text: string, say: Say): string | null {
  const { templates, lang } = dictionary;
  for (const among of [templates.get(startOf(text)), templates.get('')]) {
    for (const { like, holes, to } of among ?? []) {
      const [, ...contents] = like.exec(text) ?? [];
      if (contents.length === 0) continue;
      const said = contents.map((content, at) => holeOf(holes[at] as string).say(content, lang, say));
      if (said.includes(null)) continue;
      const sentence = to.replace(HOLE, (left, name: string) => said[holes.indexOf(name)] ?? left);
      return to.startsWith('{') ? sentence.charAt(0).toLocaleUpperCase(lang) + sentence.slice(1) : sentence;
    }
  }
  return null;
}

import { NONE } from '../../engine/answer.ts';
import type { Prompt, PromptChoice, Question } from '../../engine/prompt.ts';
import { texts } from '../../texts.ts';
import { limits } from '../channel.ts';
import { voiceWords } from './sentences.ts';
import type { Where } from './where.ts';

/** The keys of a question: at most five choices at once; 7 passes, 8 gives the next ones, 9, star and 0 are kept. */

export type Key = { key: string; says: string; id: string | null };
export type Menu = {
  takes: Where['takes'];
  /** The page that is shown: after the last comes the first. */
  page: number;
  keys: Key[];
  also: string[];
};

/** More needs than this are no longer confirmed one key each: they make a menu. */
const CONFIRMED = 4;
/** The key of « none of it », beside at most five others. */
const NONE_KEY = '6';

/** The keys offered for a question, on a page of its choices. */
export function menuOf(prompt: Prompt, question: Question, page: number): Menu {
  const heard = heardNeeds(prompt, question);
  if (heard.length === 1) {
    return { takes: 'one', page: 0, keys: yesOrNo(heard), also: [] };
  }
  if (heard.length > 1) return { takes: 'several', page: 0, keys: severalOf(heard), also: [] };
  const choices = question.choices ?? [];
  if (choices.length === 0) return { takes: 'digits', page: 0, keys: [], also: skip(question) };
  if (isGuess(question)) return { takes: 'one', page: 0, keys: yesOrNo(choices), also: skip(question) };
  const size = limits.spokenChoices;
  const pages = Math.ceil(choices.length / size);
  const at = page % pages;
  const shown = choices.slice(at * size, (at + 1) * size);
  const more = pages === 1 ? [] : [at + 1 < pages ? voiceWords.moreChoices : voiceWords.firstChoices];
  const keys = shown.map((choice, i) => ({
    key: String(i + 1),
    says: voiceWords.key(spokenOf(choice), String(i + 1)),
    id: choice.id,
  }));
  return { takes: 'keys', page: at, keys, also: [...skip(question), ...more] };
}

/** The needs that were heard in the caller’s words, where the question is whether they are right. */
export function heardNeeds({ says }: Prompt, { kind, choices = [] }: Question): PromptChoice[] {
  const real = choices.filter(({ id }) => id !== NONE);
  const asks = kind === 'choices' && says.includes(texts.heard) && real.length < choices.length;
  return asks && real.length <= CONFIRMED ? real : [];
}

/** The words of the nth choice that a pressed key stands for, as the conversation takes them; null for no key of the menu. */
export function wordsOfKey({ takes, page }: Where, key: string): string | null {
  const digit = Number(key);
  if (takes === 'digits') return key;
  if (key === NONE_KEY && takes !== 'keys') return 'aucun';
  if (takes === 'one') return digit === 1 ? 'oui' : digit === 2 ? 'aucun' : null;
  if (takes === 'several') return digit === 1 ? 'tous' : digit <= CONFIRMED + 1 ? String(digit - 1) : null;
  return digit >= 1 && digit <= limits.spokenChoices ? String(page * limits.spokenChoices + digit) : null;
}

/** Whether one commune was found that may be the one. */
export const isGuess = ({ kind, choices }: Question): boolean => kind === 'place' && choices?.length === 1;

/** The words that a choice is said in. */
export const spokenOf = ({ voix, label }: PromptChoice): string => voix ?? label;

const skip = ({ skippable, skip }: Question): string[] =>
  skippable ? [voiceWords.skip(skip ?? texts.exits.skip)] : [];

const severalOf = (heard: PromptChoice[]): Key[] => [
  { key: '1', says: voiceWords.key(voiceWords.all, '1'), id: null },
  ...heard.map((choice, i) => {
    const key = String(i + 2);
    return { key, says: voiceWords.key(voiceWords.only(spokenOf(choice)), key), id: choice.id };
  }),
  { key: NONE_KEY, says: voiceWords.key(voiceWords.none, NONE_KEY), id: NONE },
];

const yesOrNo = ([only]: PromptChoice[]): Key[] => [
  { key: '1', says: voiceWords.key(voiceWords.yes, '1'), id: only?.id ?? null },
  { key: '2', says: voiceWords.key(voiceWords.no, '2'), id: NONE },
];

import type { Danger, Notice, Prompt, Question } from '../../engine/prompt.ts';
import { isSms } from '../dial.ts';
import type { Aloud } from './aloud.ts';
import { heardNeeds, isGuess, menuOf, spokenOf } from './menu.ts';
import { voiceWords } from './sentences.ts';
import type { Listen, Say, Verb } from './twiml.ts';
import { addressOf, type Where } from './where.ts';

/** A question as it is said: what was understood, the question, its keys, and time to answer. */

/** Seconds of silence that are left to think. */
export const PATIENCE = 6;
/** Seconds left to speak before the keys are told. */
const REST = 2;
/** The question at which the keys that always serve are told. */
const SECOND = 2;

export type Asking = {
  say: Aloud;
  where: Where;
  /** Said before all the rest: the welcome. */
  before?: string[];
  /** What was just understood, to be said back. */
  understood?: string | null;
  /** Names that may be said in answer. */
  hints?: string[];
};

/** Renders a question. `where` bears the number of silences before it: the first is answered by the same words again, the second by the keys alone. */
export function renderQuestion(prompt: Prompt, question: Question, asking: Asking): Verb[] {
  const { say, where, before = [], understood, hints = [] } = asking;
  const menu = menuOf(prompt, question, where.page);
  const heard = heardNeeds(prompt, question);
  const silent = where.silences > 0 ? [voiceWords.nothingHeard] : [];
  const simple = where.silences > 1;
  const speechFirst = question.words && menu.takes === 'keys';
  const asks = [
    ...(understood ? [voiceWords.understood(understood), voiceWords.undo] : []),
    ...(simple ? [voiceWords.simpler] : []),
    ...(heard.length > 0
      ? [voiceWords.understood(heard.map((choice) => small(spokenOf(choice))).join(', et ')), voiceWords.isItThat]
      : [askedAs(question)]),
  ];
  const says: Listen['listen'] = [
    ...say(...before),
    ...(prompt.notice && !simple ? renderNotice(prompt.notice, say) : []),
    ...say(...silent, ...asks),
    ...(speechFirst && !simple ? [{ pause: REST }] : []),
    ...say(
      ...(speechFirst ? [voiceWords.or] : []),
      ...(question.kind === 'place' && menu.keys.length === 0 ? [voiceWords.place] : []),
      ...menu.keys.map((key) => key.says),
      ...menu.also,
      ...(simple || (where.n === SECOND && menu.page === 0 && where.silences === 0) ? [voiceWords.again] : []),
    ),
  ];
  const answered: Where = {
    ...where,
    at: 'ask',
    page: menu.page,
    takes: menu.takes,
    step: prompt.step ?? '',
    silences: where.silences + 1,
  };
  return [
    ...renderDanger(prompt.danger, say),
    listen(says, answered, menu.takes === 'digits' ? (question.kind === 'place' ? 5 : undefined) : 1, [
      ...(question.choices ?? []).map(spokenOf),
      ...hints,
      ...WORDS,
    ]),
  ];
}

/** The question in spoken words; the commune is not asked again where some were found. */
function askedAs(question: Question): string {
  const { kind, choices = [], voix, label } = question;
  if (isGuess(question)) return voiceWords.isIt(choices.map(spokenOf).join());
  return kind === 'place' && choices.length > 1 ? voiceWords.whichOne : (voix ?? label);
}

/** A label in the middle of a sentence; an acronym keeps its capitals. */
export const small = (label: string): string =>
  /^\p{Lu}(?=\p{Ll}|[’ ])/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

/** What is often said to a machine, whatever the question. */
const WORDS = ['oui', 'non', 'je ne sais pas', 'répéter', 'retour', 'parler à quelqu’un', 'passer'];

/** A listening for keys of this many digits and, with hints, for words. */
export function listen(says: Listen['listen'], to: Where, digits: number | undefined, hints?: string[]): Listen {
  return { listen: says, to: addressOf(to), digits, hints, patience: PATIENCE };
}

const HANG_UP = /raccrochez et composez le (\d+)/i;

/** A danger comes before all, and nothing that is heard meanwhile cuts it: the number, again, then those not said yet. */
export function renderDanger(danger: Danger | undefined, say: Aloud): Say[] {
  if (!danger) return [];
  const words = danger.voix ? [danger.voix] : danger.says;
  const said = words.join(' ').replace(/(?<=\d)\s(?=\d)/g, '');
  const first = HANG_UP.exec(said)?.[1] ?? danger.helplines[0]?.numero ?? '';
  const others = danger.helplines
    .map(({ numero }) => numero)
    .filter((numero) => numero !== first && !new RegExp(`\\b${numero.replaceAll(' ', '')}\\b`).test(said));
  const called = others.filter((numero) => !isSms(numero));
  return say(
    ...words,
    voiceWords.hangUp(first),
    ...others.filter(isSms).map(voiceWords.bySms),
    called.length > 0 && voiceWords.alsoCall(called),
    voiceWords.stay,
  );
}

const LANGUAGES: Record<string, string> = {
  en: 'en-GB',
  ar: 'arb',
  uk: 'uk-UA',
  ru: 'ru-RU',
  tr: 'tr-TR',
  pt: 'pt-PT',
  es: 'es-ES',
};

/** A word beside the question, in the words of a phone. */
export function renderNotice({ code, says, lang, handoff }: Notice, say: Aloud): Say[] {
  // Of a sentence in another language, what is said about buttons is of no use here: the numbers of danger are.
  if (lang) return says.slice(-1).map((one) => ({ say: [one], lang: LANGUAGES[lang] ?? lang }));
  if (handoff) return say(...voiceWords.code(spelled(handoff.code)), ...says.slice(1));
  return say(...(voiceWords.notices[code] ?? says));
}

/** A code as it is said: « 4827 tilleul » → « 4, 8, 2, 7, tilleul ». */
export const spelled = (code: string): string => code.replace(/\d/g, '$&, ').replace(/\s+/g, ' ');

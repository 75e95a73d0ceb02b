import type { Helpline } from '../engine/plan.ts';
import type { Danger, Notice, Prompt, Question } from '../engine/prompt.ts';
import { texts } from '../texts.ts';
import type { Dictionary } from './dictionary.ts';
import { sayIn, sayListIn } from './say-in.ts';
import { translatePlan } from './translate-plan.ts';
import { translateHelpline, type Words, wordsOf } from './words-of.ts';

/** Codes of communes and départements: their labels are names. */
const INSEE = /^\d[\dAB]\d{0,3}$/;
/** Answers that are names. */
const NAMED = new Set(['commune', 'departement']);

/**
 * A prompt in another language: every text of it that is words. Names, addresses and phone numbers stay, and so do the
 * `sms` and `voix` forms. `french` lists what has no translation yet, so that it can be marked; where the question or the
 * answer itself is among it, `translation` says so in the person's language.
 */
export function translatePrompt(prompt: Prompt, dictionary: Dictionary): Prompt {
  const french = new Set<string>();
  const { words, name } = wordsOf(dictionary, french);
  const { danger, question, plan, notice, given, exits, feedback } = prompt;
  const translated: Prompt = {
    ...prompt,
    lang: dictionary.lang,
    says: prompt.says.map(words),
    ...(danger && { danger: withInterpreter(translateDanger(danger, { words, name }), dictionary) }),
    ...(question && { question: translateQuestion(question, { words, name }) }),
    ...(plan && { plan: withInterpreter(translatePlan(plan, { words, name }), dictionary) }),
    ...(notice && { notice: translateNotice(notice, dictionary, french) }),
    ...(feedback && { feedback: translateFeedback(feedback, words) }),
    exits: exits.map((exit) => ({ ...exit, label: words(exit.label) })),
    given: given.map((one) => ({
      ...one,
      question: words(one.question),
      answer: NAMED.has(one.step) ? name(one.answer) : (sayListIn(dictionary, one.answer) ?? words(one.answer)),
    })),
  };
  const missing = matters(translated).some((text) => french.has(text));
  return {
    ...translated,
    ...(french.size > 0 && { french: [...french] }),
    ...(missing && { translation: { says: texts.translation.missing.map(words) } }),
  };
}

/** What only somebody who speaks another language needs to know: which of these lines answers in it. */
function withInterpreter<T extends { says: string[]; helplines: Helpline[] }>(told: T, dictionary: Dictionary): T {
  const says = told.helplines.flatMap(({ numero }) => {
    const sentence = (texts.translation.interpreted as Record<string, string>)[numero];
    return (sentence && sayIn(dictionary, sentence)) ?? [];
  });
  return { ...told, says: [...told.says, ...says] };
}

/** A word beside a prompt, in the language of the dictionary; one that is in another language already stays. */
export function translateNotice(notice: Notice, dictionary: Dictionary, french = new Set<string>()): Notice {
  const { words, name } = wordsOf(dictionary, french);
  return {
    ...notice,
    says: notice.lang === undefined ? notice.says.map(words) : notice.says,
    ...(notice.helplines && { helplines: notice.helplines.map((line) => translateHelpline(line, { words, name })) }),
  };
}

function translateDanger(danger: Danger, { words, name }: Words): Danger {
  return {
    ...danger,
    says: danger.says.map(words),
    helplines: danger.helplines.map((line) => translateHelpline(line, { words, name })),
  };
}

function translateQuestion(question: Question, { words, name }: Words): Question {
  const { label, hint, why, skip, choices } = question;
  return {
    ...question,
    label: words(label),
    ...(hint && { hint: words(hint) }),
    ...(why && { why: words(why) }),
    ...(skip && { skip: words(skip) }),
    ...(choices && {
      choices: choices.map((choice) => ({
        ...choice,
        label: (INSEE.test(choice.id) ? name : words)(choice.label),
        ...(choice.hint && { hint: words(choice.hint) }),
      })),
    }),
  };
}

const translateFeedback = (feedback: NonNullable<Prompt['feedback']>, words: Words['words']) => ({
  ...feedback,
  label: words(feedback.label),
  choices: feedback.choices.map((choice) => ({ ...choice, label: words(choice.label) })),
});

/** What a person must understand to go on: the question, or who helps and what to do. */
const matters = ({ question, plan }: Prompt): string[] => [
  ...(question ? [question.label] : []),
  ...(plan?.needs ?? []).flatMap(({ says, steps }) => [...says, ...steps]),
];

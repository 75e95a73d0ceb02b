import { helpline } from '../directory/card/answering-number.ts';
import { fill, wordsOf } from '../directory/fill.ts';
import { type Content, dangerWords, type Need } from '../engine/content.ts';
import { type OutlinedOutcome, type OutlinedQuestion, outline, type Reply } from '../engine/diagram/outline.ts';
import type { Flow } from '../engine/flow.ts';
import { labelOf } from '../engine/third.ts';
import { isSms } from './dial.ts';
import { scriptWords } from './script-words.ts';
import { typeset } from './typeset.ts';

/** A number to give, with all that paper can say of it. */
export type ScriptLine = { numero: string; nom: string; why?: string; horaires: string | null; to_verify: boolean };
export type ScriptAnswer = {
  key: number;
  label: string;
  hint?: string;
  danger: { says: string[]; numbers: string[] } | null;
  /** Needs that this answer adds, by name. */
  needs: string[];
  ways: { to: number; when: string | null }[];
};
export type ScriptQuestion = {
  number: number;
  question: string;
  hint?: string;
  why?: string;
  several: boolean;
  answers: ScriptAnswer[];
};
export type ScriptOutcome = {
  number: number;
  /** The answers that lead here. */
  from: { step: number; keys: number[] }[];
  says: string[];
  to_say?: string;
  documents: string[];
  steps: string[];
  delay?: string;
  refused?: string;
  helplines: ScriptLine[];
  /** Types of places, by name: the one in charge, then the others. */
  doors: string[];
  also: string[];
};

/** A flow as somebody at a desk reads it aloud: the questions with their keys, then what to say at each end. */
export type Script = {
  flow: string;
  title: string;
  need: string | null;
  reviewed: string;
  third: boolean;
  /** What is in the département, when the sheet is for one. */
  departement: string | null;
  dangers: { label: string; numbers: string[] }[];
  questions: ScriptQuestion[];
  outcomes: ScriptOutcome[];
};

/** For whom a sheet is: somebody who answers for another, and the desks of one département (INSEE code). */
export type ScriptOptions = { third?: boolean; departement?: string };

/** Puts a flow into a sheet for the desk: the same words as everywhere, filled in for the département when it is said. */
export function script(content: Content, flow: Flow, { third = false, departement: code }: ScriptOptions = {}): Script {
  const only = content.departements.length === 1 ? content.departements[0] : undefined;
  const departement = content.departements.find((known) => known.code === code) ?? only ?? null;
  const words = wordsOf({ commune: null, departement, outside: null }, {});
  const said = (text: string): string => fill(text, words);
  const need = content.needs.find((known) => known.code === flow.need);
  const { questions, outcomes, numbers } = outline(flow, content, { third });
  const read = questions.map((question) => asRead(question, numbers, content, said, third));
  return typeset({
    flow: flow.flow,
    title: flow.title,
    need: need ? labelOf(need, third) : null,
    reviewed: flow.reviewed,
    third,
    departement: departement?.nom ?? null,
    dangers: Object.entries(content.dangers).map(([key, { need, helplines }]) => ({
      label: scriptWords.dangers[key] ?? needNamed(content, need, true),
      numbers: numbersOf(helplines),
    })),
    questions: read,
    outcomes: outcomes.map((outcome) => ({
      ...asTold(outcome, need, content, said, third),
      from: leadingTo(outcome.number, read),
    })),
  });
}

type Said = (text: string) => string;

function asRead(
  { number, question, replies }: OutlinedQuestion,
  numbers: Record<string, number>,
  content: Content,
  said: Said,
  third: boolean,
): ScriptQuestion {
  return {
    number,
    question: said(question.question),
    hint: question.hint && said(question.hint),
    why: question.why && said(question.why),
    several: question.kind === 'choices',
    answers: replies.map(({ label, hint, danger, needs, ways }: Reply, at) => ({
      key: at + 1,
      label: said(label),
      hint: hint && said(hint),
      danger: danger ? firstWords(content, danger, replies.findIndex((one) => one.danger === danger) === at) : null,
      needs: needs.map((code) => needNamed(content, code, third)),
      ways: ways.map(({ to, when }) => ({ to: numbers[to] ?? 0, when: when && said(when) })),
    })),
  };
}

function asTold(
  { number, outcome }: OutlinedOutcome,
  need: Need | undefined,
  content: Content,
  said: Said,
  third: boolean,
): Omit<ScriptOutcome, 'from'> {
  const first = outcome.first_door ?? need?.place_first;
  const doors = [...(first ? [first] : []), ...(outcome.second_doors ?? need?.place_second ?? [])];
  const inDanger = need?.danger ? (dangerWords(content, need.danger)?.helplines ?? []) : [];
  const asked = [
    ...outcome.helplines,
    ...[...inDanger, ...(need?.helplines ?? [])].map((numero) => ({ numero, why: undefined })),
  ];
  const lines = new Map<string, ScriptLine>();
  for (const { numero, why } of asked) {
    const row = helpline(content, numero);
    const key = row?.numero ?? numero;
    if (lines.has(key)) continue;
    const { nom = '', usage, horaires = null, to_verify = true } = row ?? {};
    lines.set(key, {
      numero: key,
      nom,
      why: why ? said(why) : usage,
      horaires: horaires && capital(horaires),
      to_verify,
    });
  }
  return {
    number,
    says: outcome.says.map(said),
    to_say: outcome.to_say && said(outcome.to_say),
    documents: outcome.documents.map(said),
    steps: outcome.steps.map(said),
    delay: outcome.delay && said(outcome.delay),
    refused: outcome.refused && said(outcome.refused),
    helplines: [...lines.values()],
    doors: doors.flatMap((code) => content.lieux.find((known) => known.code === code)?.label_fr ?? []),
    also: outcome.also.map(({ says, tiers }) => said((third && tiers) || says)),
  };
}

function leadingTo(outcome: number, questions: ScriptQuestion[]): ScriptOutcome['from'] {
  return questions.flatMap(({ number, answers }) => {
    const keys = answers.filter(({ ways }) => ways.some(({ to }) => to === outcome)).map(({ key }) => key);
    return keys.length > 0 ? [{ step: number, keys }] : [];
  });
}

/** What to say first; twice in one question, the numbers are enough. */
function firstWords(content: Content, key: string, first: boolean): { says: string[]; numbers: string[] } {
  const words = dangerWords(content, key);
  return { says: (first && words?.says) || [], numbers: numbersOf(words?.helplines ?? []) };
}

function needNamed({ needs }: Content, code: string, third: boolean): string {
  const need = needs.find((known) => known.code === code);
  return need ? labelOf(need, third) : code;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** « 17 », « 114 par SMS » */
const numbersOf = (numbers: string[]): string[] =>
  numbers.map((numero) => (isSms(numero) ? `${numero} par SMS` : numero));

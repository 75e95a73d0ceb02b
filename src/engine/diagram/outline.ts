import { UNKNOWN, WORDS } from '../answer.ts';
import type { Content } from '../content.ts';
import { type Fact, type Flow, isFact, isOutcome, type ListName, type Outcome, type QuestionStep } from '../flow.ts';
import { list } from '../lists.ts';
import { outcomeInThird, questionInThird } from '../third.ts';
import { type Way, waysAfter } from './ways.ts';

/** What can be answered, what it tells, and where it leads: several ways when an earlier answer decides. */
export type Reply = {
  label: string;
  hint?: string;
  /** A key of flows/dangers.yaml: its numbers are said before anything else. */
  danger?: string;
  /** Needs that this answer adds to the route. */
  needs: string[];
  ways: Way[];
};

type Numbered = { id: string; number: number };
export type OutlinedQuestion = Numbered & { question: QuestionStep | Fact; fact: string | null; replies: Reply[] };
/** `gist` is what sets an outcome apart from the others of its flow. */
export type OutlinedOutcome = Numbered & { outcome: Outcome; gist: string };

/** A flow as it is read from the first question to the last outcome: every answer leads to a greater number. */
export type Outline = {
  flow: Flow;
  questions: OutlinedQuestion[];
  outcomes: OutlinedOutcome[];
  /** The number of each step, by its id. */
  numbers: Record<string, number>;
};

/** Lists that depend on what was said before: they cannot be written out. */
const LISTED: Partial<Record<ListName, string>> = {
  needs_of_theme: 'Un besoin de ce thème',
  needs_heard: 'Un besoin compris',
};
const OPEN = { place: 'Une commune', number: 'Un nombre', text: 'Une réponse libre' };
const IN_OWN_WORDS = 'Avec ses mots';
const SKIPPED = 'Pas de réponse';

/** Reads a flow in order, in the words of the person or, `third`, of whoever answers for somebody. */
export function outline(flow: Flow, content: Content, { third = false } = {}): Outline {
  const questions = new Map<string, Omit<OutlinedQuestion, 'number'>>();
  const outcomes = new Map<string, Omit<OutlinedOutcome, 'number' | 'gist'>>();
  for (const [id, step] of Object.entries(flow.steps)) {
    if (isOutcome(step)) {
      outcomes.set(id, { id, outcome: third ? outcomeInThird(step.outcome) : step.outcome });
      continue;
    }
    const asked = isFact(step) ? content.facts[step.fact] : step;
    if (!asked) continue;
    const question = third ? questionInThird(asked) : asked;
    const replies = repliesTo(question, content).map(({ answer, next, ...reply }) => ({
      ...reply,
      ways: next ? [{ to: next, when: null }] : waysAfter(flow, content, id, answer),
    }));
    questions.set(id, { id, question, fact: isFact(step) ? step.fact : null, replies });
  }

  const ordered = inOrder(
    flow,
    (id) => questions.get(id)?.replies.flatMap(({ ways }) => ways.map(({ to }) => to)) ?? [],
  );
  const ids = [...ordered.filter((id) => questions.has(id)), ...ordered.filter((id) => outcomes.has(id))];
  const numbers = Object.fromEntries(ids.map((id, at) => [id, at + 1]));
  const numbered = <T>(steps: Map<string, T>): (T & { number: number })[] =>
    ids.flatMap((id, at) => {
      const step = steps.get(id);
      return step ? [{ ...step, number: at + 1 }] : [];
    });
  const ends = numbered(outcomes);
  return {
    flow,
    questions: numbered(questions),
    outcomes: ends.map((end) => ({ ...end, gist: gistOf(end, ends) })),
    numbers,
  };
}

/** The first sentence that no other outcome says; the first of all when they say the same. */
function gistOf({ outcome, id }: { outcome: Outcome; id: string }, all: { outcome: Outcome; id: string }[]): string {
  const others = new Set(all.filter((end) => end.id !== id).flatMap((end) => end.outcome.says));
  return outcome.says.find((sentence) => !others.has(sentence)) ?? outcome.says[0] ?? 'La suite dépend des besoins.';
}

type Offered = Omit<Reply, 'ways'> & { answer: string; next?: string };

/** Everything that can be answered, in the order in which it is offered. */
function repliesTo(question: QuestionStep | Fact, content: Content): Offered[] {
  const { kind, list: name, words, chooses_needs } = { words: false, chooses_needs: false, ...question };
  const plain = (label: string, answer: string): Offered => ({ label, answer, needs: [] });
  const chosen = (question.choices ?? []).map(({ id, label, hint, danger, needs, next }): Offered => {
    const isNeed = chooses_needs && content.needs.some(({ code }) => code === id);
    return { label, hint, danger, needs: needs ?? (isNeed ? [id] : []), answer: id, next };
  });
  return [
    ...(words ? [plain(IN_OWN_WORDS, WORDS)] : []),
    ...(kind === 'choice' || kind === 'choices' ? [] : [plain(OPEN[kind], '')]),
    ...(name ? listedBy(name, content).map(({ label, id }) => plain(label, id)) : []),
    ...chosen,
    ...(question.skippable ? [plain(question.skip ?? SKIPPED, UNKNOWN)] : []),
  ];
}

function listedBy(name: ListName, content: Content): { label: string; id: string }[] {
  const label = LISTED[name];
  return label ? [{ label, id: '' }] : list(name, content, { third: false });
}

/** The steps so that each comes after all that lead to it, and what one answer leads to stays together. */
function inOrder(flow: Flow, after: (id: string) => string[]): string[] {
  const seen = new Set<string>();
  const ended: string[] = [];
  const visit = (id: string): void => {
    if (seen.has(id) || !flow.steps[id]) return;
    seen.add(id);
    for (const next of after(id).toReversed()) visit(next);
    ended.push(id);
  };
  visit(flow.start);
  const lost = Object.keys(flow.steps).filter((id) => !seen.has(id));
  return [...ended.reverse(), ...lost];
}

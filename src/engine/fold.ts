import type { Answer } from './answer.ts';
import type { Turn } from './turn.ts';

/** When an answer was given matters to some rules, so it is kept beside it. */
export type Dated = { value: Answer; at: number };
export type Answers = Record<string, Dated>;

export type Folded = {
  /** Answers by step key or fact name: not by order, so that changing one keeps the others. */
  answers: Answers;
  /** Danger keys met since the last restart, in order. */
  dangers: string[];
  /** Danger keys met at any time: discretion outlives a restart. */
  met: string[];
  /** How many messages in a row were not understood. */
  misunderstood: number;
  /** How many messages in a row asked for the rest of what is shown. */
  page: number;
  last: Turn | null;
};

/** Turns are the log, not answers: what is known now is what they add up to. Total: never throws, whatever the prefix. */
export function fold(turns: Turn[]): Folded {
  const folded: Folded = { answers: {}, dangers: [], met: [], misunderstood: 0, page: 0, last: null };
  for (const turn of turns) {
    apply(folded, turn);
    if (turn.danger !== null) {
      if (!folded.dangers.includes(turn.danger)) folded.dangers.push(turn.danger);
      if (!folded.met.includes(turn.danger)) folded.met.push(turn.danger);
    }
    folded.page = turn.kind === 'asked' && turn.for === 'more' ? folded.page + 1 : 0;
    folded.last = turn;
  }
  return folded;
}

function apply(folded: Folded, turn: Turn): void {
  switch (turn.kind) {
    case 'answered':
      for (const key of turn.drop) delete folded.answers[key];
      keep(folded, turn.set, turn.at);
      folded.misunderstood = 0;
      return;
    case 'reverted':
      if (turn.step !== null) delete folded.answers[turn.step];
      return;
    case 'restarted':
      folded.answers = {};
      folded.dangers = [];
      folded.misunderstood = 0;
      return;
    case 'rejected':
      keep(folded, turn.led ?? {}, turn.at);
      folded.misunderstood += 1;
      return;
    case 'started':
    case 'asked':
      return;
    case 'joined':
      folded.answers = {};
      folded.dangers = [];
      folded.misunderstood = 0;
      keep(folded, turn.set, turn.at);
      return;
    default:
      return turn satisfies never;
  }
}

function keep({ answers }: Folded, told: Record<string, Answer>, at: number): void {
  for (const [key, value] of Object.entries(told)) answers[key] = { value, at };
}

import type { Answer } from './answer.ts';
import type { Rating } from './rating.ts';
import { changesLanguageOnly, LANGUE, type Spoken, spokenAfter } from './spoken-language.ts';
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
  /** What was said of this plan; another plan, after other answers, is another question. */
  rated: Rating | null;
  /** The language that it goes on in; null as long as nothing but French was heard or chosen. */
  spoken: Spoken;
  last: Turn | null;
};

/** Turns are the log, not answers: what is known now is what they add up to. Total: never throws, whatever the prefix. */
export function fold(turns: Turn[]): Folded {
  const folded: Folded = {
    answers: {},
    dangers: [],
    met: [],
    misunderstood: 0,
    page: 0,
    rated: null,
    spoken: null,
    last: null,
  };
  for (const turn of turns) {
    folded.spoken = spokenAfter(folded.spoken, turn);
    if (changesLanguageOnly(turn)) continue;
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
      folded.rated = null;
      return;
    case 'rated':
      folded.rated = { helped: turn.helped, ...(turn.reason && { reason: turn.reason }) };
      folded.misunderstood = 0;
      return;
    case 'reverted':
      folded.rated = null;
      if (turn.step !== null) delete folded.answers[turn.step];
      return;
    case 'restarted':
      folded.answers = {};
      folded.dangers = [];
      folded.misunderstood = 0;
      folded.rated = null;
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
      folded.rated = null;
      keep(folded, turn.set, turn.at);
      return;
    default:
      return turn satisfies never;
  }
}

function keep({ answers }: Folded, told: Record<string, Answer>, at: number): void {
  for (const [key, value] of Object.entries(told)) if (key !== LANGUE) answers[key] = { value, at };
}

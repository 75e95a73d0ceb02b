import type { Answer } from '../../src/engine/answer.ts';
import type { Answers } from '../../src/engine/fold.ts';
import type { Happened, Turn } from '../../src/engine/turn.ts';

/** A log written by hand: each thing that happened, in order, a minute apart. */
export function log(...happened: (Happened & { step?: string; danger?: string })[]): Turn[] {
  return happened.map(({ step = null as never, danger = null as never, ...what }, seq) => ({
    seq,
    messageId: `m${seq}`,
    at: Date.UTC(2026, 10, 24, 14, seq),
    content: 'essai',
    shown: null,
    ...(what as Happened),
    step: step ?? null,
    danger: danger ?? null,
  }));
}

/** One step answered. */
export const answered = (key: string, value: Answer): Happened => ({
  kind: 'answered',
  set: { [key]: value },
  drop: [],
});

/** Answers as the fold gives them, all given at the same moment. */
export function given(answers: Record<string, Answer>, at = Date.UTC(2026, 10, 24, 14)): Answers {
  return Object.fromEntries(Object.entries(answers).map(([key, value]) => [key, { value, at }]));
}

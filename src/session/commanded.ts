import { type Asked, UNKNOWN } from '../engine/answer.ts';
import type { Command } from '../engine/prompt.ts';
import type { Position } from '../engine/resolve.ts';
import type { Happened, Rejection } from '../engine/turn.ts';

/** What a command makes happen where a person stands; `aim` is the question that it would pass. */
export function commanded(
  position: Position,
  aim: { key: string; asked: Asked } | null,
  name: Command,
): Happened & { step: string | null } {
  const step = position.at === 'question' ? position.key : null;
  const refused = (reason: Rejection) => ({ kind: 'rejected' as const, reason, candidates: [], step });
  switch (name) {
    case 'back': {
      const last = position.accepted.at(-1);
      return last ? { kind: 'reverted', step: last.key } : refused('nothing_before');
    }
    case 'restart':
      return { kind: 'restarted', step };
    case 'human':
    case 'help':
    case 'start':
    case 'more':
      return { kind: 'asked', for: name, step };
    case 'skip':
      return aim?.asked.skippable
        ? { kind: 'answered', set: { [aim.key]: UNKNOWN }, drop: [], step: aim.key }
        : refused('not_skippable');
    case 'continue_elsewhere':
    case 'stop':
      return refused('not_here_yet');
    default:
      return name satisfies never;
  }
}

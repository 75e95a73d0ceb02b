import { Command, type Prompt } from '../../engine/prompt.ts';
import { REPORT_KINDS, type ReportKind } from '../../engine/report-kinds.ts';

/** What a button says when it is pressed: at most 64 bytes, core.telegram.org/bots/api#inlinekeyboardbutton. */

export type Press =
  /** An answer to the step that the mark names. */
  | { kind: 'answer'; mark: string; choice: string }
  /** Ticks or unticks one of several answers; nothing is taken yet. */
  | { kind: 'tick'; mark: string; choice: string }
  | { kind: 'confirm'; mark: string }
  | { kind: 'command'; mark: string; command: Command }
  /** The cards of the plan from this one on, from 0. */
  | { kind: 'more'; mark: string; from: number }
  /** The contact card of one place of the plan, from 0. */
  | { kind: 'contact'; mark: string; at: number }
  /** Something is wrong on the card of a place, then what. */
  | { kind: 'wrong'; mark: string; structure: string }
  | { kind: 'report'; mark: string; what: Exclude<ReportKind, 'other'>; structure: string };

const letters = {
  answer: 'a',
  tick: 't',
  confirm: 'v',
  command: 'c',
  more: 's',
  contact: 'k',
  wrong: 'e',
  report: 'f',
} as const;

/** A press as the data of its button. */
export function writePress(press: Press): string {
  const { kind, mark } = press;
  const rest =
    'structure' in press
      ? `${press.kind === 'report' ? `${REPORT_KINDS.indexOf(press.what)}:` : ''}${press.structure}`
      : 'choice' in press
        ? press.choice
        : 'command' in press
          ? press.command
          : 'from' in press
            ? press.from
            : 'at' in press
              ? press.at
              : '';
  return `${letters[kind]}:${mark}:${rest}`;
}

/** The data of a button as a press; null for data that no button of ours bears. */
export function readPress(data: string): Press | null {
  const [, letter, mark = '', rest = ''] = /^([a-z]):([0-9a-z]{1,7}):(.*)$/s.exec(data) ?? [];
  const number = /^\d{1,3}$/.test(rest) ? Number(rest) : null;
  switch (letter) {
    case letters.answer:
      return rest ? { kind: 'answer', mark, choice: rest } : null;
    case letters.tick:
      return rest ? { kind: 'tick', mark, choice: rest } : null;
    case letters.confirm:
      return { kind: 'confirm', mark };
    case letters.command: {
      const command = Command.safeParse(rest);
      return command.success ? { kind: 'command', mark, command: command.data } : null;
    }
    case letters.more:
      return number === null ? null : { kind: 'more', mark, from: number };
    case letters.contact:
      return number === null ? null : { kind: 'contact', mark, at: number };
    case letters.wrong:
      return rest ? { kind: 'wrong', mark, structure: rest } : null;
    case letters.report: {
      const [, nth = '', structure = ''] = /^(\d):(.+)$/s.exec(rest) ?? [];
      const what = REPORT_KINDS[Number(nth)];
      return structure && what && what !== 'other' ? { kind: 'report', mark, what, structure } : null;
    }
    default:
      return null;
  }
}

/**
 * A short name of what a prompt asks, so that the button of an old question is known by it: a step's key can be longer
 * than a button. Two plans for the same needs are one.
 */
export function markOf({ step, plan }: Prompt): string {
  const named = step ?? `plan ${plan?.needs.map(({ code }) => code).join(' ') ?? ''}`;
  let hash = 0x811c9dc5;
  for (const letter of named) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

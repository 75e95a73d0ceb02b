import { ratingSaid } from '../../channels/rating-said.ts';
import type { Command, Prompt } from '../../engine/prompt.ts';
import { plain } from '../../letters.ts';

/** What a line typed in the terminal asks for: a message of the person, or something of the player itself. */
export type Typed =
  | { say: string }
  | { choose: string | string[] }
  | { command: Command }
  | { summary: true }
  | { modify: number }
  | { quit: true }
  | { nothing: true };

const COMMANDS: Record<string, Typed> = {
  retour: { command: 'back' },
  recommencer: { command: 'restart' },
  aide: { command: 'help' },
  personne: { command: 'human' },
  passer: { command: 'skip' },
  suite: { command: 'more' },
  ailleurs: { command: 'continue_elsewhere' },
  resume: { summary: true },
  quitter: { quit: true },
};

/** Reads a line in front of a prompt: a command by its name, a choice by its number, what was said of the plan, otherwise the person's words. */
export function readLine(line: string, prompt: Prompt): Typed {
  const said = plain(line);
  if (said === '') return line.trim() === '' ? { nothing: true } : { say: line.trim() };
  const command = COMMANDS[said];
  if (command) return command;
  if (said === '0' && prompt.question?.kind !== 'number') return { command: 'more' };
  const modify = /^modifier (\d{1,2})$/.exec(said);
  if (modify) return { modify: Number(modify[1]) };
  const rating = ratingSaid(prompt, line);
  return numbered(said, prompt) ?? (rating ? { choose: rating } : { say: line.trim() });
}

/** « 2 », « 1, 3 », « 1 et 3 »: the choices that stand at these numbers, if all do. */
function numbered(said: string, { question }: Prompt): Typed | null {
  if (!question?.choices || question.kind === 'number' || !/^\d{1,2}( (et )?\d{1,2})*$/.test(said)) return null;
  const ids = (said.match(/\d+/g) ?? []).map((number) => question.choices?.[Number(number) - 1]?.id);
  if (!ids.every((id) => id !== undefined)) return null;
  if (question.kind === 'choices') return { choose: ids };
  const [only, another] = ids;
  return only !== undefined && another === undefined ? { choose: only } : null;
}

import * as z from 'zod';
import type { Inbound } from '../../channels/channel.ts';
import { Command } from '../../engine/prompt.ts';
import { Then } from './then.ts';

/**
 * A story: what a person said, one message at a time, and what they must be answered. `say` is typed words, `choose`
 * the ids of choices, `change` the key of an earlier answer that the message replaces.
 */
const Said = { change: z.string().optional(), then: Then.optional() };

export const StoryTurn = z.union([
  z.strictObject({ say: z.string(), ...Said }),
  z.strictObject({ choose: z.union([z.string(), z.array(z.string()).min(1)]), ...Said }),
  z.strictObject({ command: Command, ...Said }),
]);
export type StoryTurn = z.infer<typeof StoryTurn>;

export const Story = z.strictObject({
  /** The title: a sentence about a person. */
  story: z.string().min(1),
  /** When every message is sent. */
  when: z.iso.datetime({ offset: true }),
  turns: z.array(StoryTurn).min(1),
});
export type Story = z.infer<typeof Story>;

/** A turn of a story as the message that a channel would hand over; `nth` (from 0) makes it one message among others. */
export function inboundOf(turn: StoryTurn, nth: number): Inbound {
  const line = {
    channel: 'talk',
    contact: 'terminal',
    messageId: String(nth),
    step: turn.change,
    opens: true,
  } as const;
  if ('say' in turn) return { ...line, input: { text: turn.say } };
  if ('command' in turn) return { ...line, input: { command: turn.command } };
  return { ...line, input: Array.isArray(turn.choose) ? { choices: turn.choose } : { choice: turn.choose } };
}

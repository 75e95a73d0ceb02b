import { createHash } from 'node:crypto';
import type { Inbound, Input } from '../channel.ts';
import { Command } from '../../engine/prompt.ts';

/** The fields of a form, as a browser sends them. */
export type Fields = URLSearchParams;

/** What the person answered, or null when nothing was chosen nor written. A pressed command wins over a half-filled form. */
export function readInput(fields: Fields): Input | null {
  const command = Command.safeParse(fields.get('command'));
  if (command.success) return { command: command.data };
  const choice = fields.get('choice');
  if (choice) return { choice };
  const choices = fields.getAll('choices').filter(Boolean);
  if (choices.length > 0) return { choices };
  const text = fields.get('text')?.trim();
  return text ? { text } : null;
}

/** A form as a message of the conversation `token`. `fallback` marks a form that bears no mark of its page. */
export function readInbound(fields: Fields, token: string, input: Input, fallback: string): Inbound {
  const step = fields.get('step') || undefined;
  return { channel: 'web', contact: token, input, step, messageId: messageId(fields.get('message_id') || fallback, step, input) };
}

/**
 * The mark of the page with a hash of what was sent: a double tap, or the page sent again by the browser, is the same
 * message; another answer from the same page, after the Back button, is another.
 */
function messageId(page: string, step: string | undefined, input: Input): string {
  return createHash('sha256').update(JSON.stringify([page, step, input])).digest('base64url');
}

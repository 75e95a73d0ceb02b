import { createHash } from 'node:crypto';
import type { HonoRequest } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { Command } from '../../engine/prompt.ts';
import { isLanguage } from '../../texts/languages.ts';
import { readDanger } from '../../understanding/danger.ts';
import type { Inbound, Input } from '../channel.ts';
import { newToken } from '../token.ts';

/** The fields of a form, as a browser sends them. */
export type Fields = URLSearchParams;

/** Reads a posted form. Throws a 415 when the body is not announced as one: no page of ours sends that. */
export async function readFields(request: HonoRequest): Promise<Fields> {
  const type = request.header('content-type') ?? '';
  if (!/^application\/x-www-form-urlencoded\b/i.test(type)) throw new HTTPException(415);
  return new URLSearchParams(await request.text());
}

/**
 * What the person answered, or null when nothing was chosen nor written. A pressed command wins over a half-filled form,
 * but for a danger: whoever writes it and then presses « Passer » has written it.
 */
export function readInput(fields: Fields): Input | null {
  const text = fields.get('text')?.trim();
  if (text && readDanger(text)) return { text };
  const command = Command.safeParse(fields.get('command'));
  if (command.success) return { command: command.data };
  const language = fields.get('language');
  if (isLanguage(language)) return { language };
  const position = readPosition(fields);
  if (position) return { position };
  const choice = fields.get('choice');
  if (choice) return { choice };
  const choices = fields.getAll('choices').filter(Boolean);
  if (choices.length > 0) return { choices };
  return text ? { text } : null;
}

/** Where the device is, if the page asked it: to about a hundred metres, however exact it was. */
function readPosition(fields: Fields): { latitude: number; longitude: number } | null {
  const [latitude, longitude] = ['latitude', 'longitude'].map((name) => {
    const written = fields.get(name)?.trim();
    return written ? Math.round(Number(written) * 1000) / 1000 : Number.NaN;
  });
  const isThere = (degrees: number | undefined, most: number): degrees is number =>
    degrees !== undefined && Math.abs(degrees) <= most;
  return isThere(latitude, 90) && isThere(longitude, 180) ? { latitude, longitude } : null;
}

/** A form as a message of the conversation `token`. A form that bears no mark of its page is a message of its own. */
export function readInbound(fields: Fields, token: string, input: Input): Inbound {
  const step = fields.get('step') || undefined;
  const page = fields.get('message_id') || newToken();
  return { channel: 'web', contact: token, input, step, messageId: messageId(page, step, input) };
}

/**
 * The mark of the page with a hash of what was sent: a double tap, or the page sent again by the browser, is the same
 * message; another answer from the same page, after the Back button, is another.
 */
function messageId(page: string, step: string | undefined, input: Input): string {
  return createHash('sha256')
    .update(JSON.stringify([page, step, input]))
    .digest('base64url');
}

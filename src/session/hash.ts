import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import type { Speaker } from './session.ts';

/** Contacts and message ids are kept only as keyed hashes: whoever reads the database cannot find a phone number in it. */

/** The name under which a speaker's conversation is kept. */
export function sessionOf(secret: string, { channel, contact }: Speaker): string {
  return keyed(secret, `${channel}\n${contact}`);
}

/**
 * The contact of a conversation that a message of this id begins: the same one when the message is sent again because
 * its answer was lost. As unguessable as the id itself, which must be drawn at random. 132 bits, 22 characters.
 */
export function begunBy(secret: string, { channel, messageId }: { channel: string; messageId: string }): string {
  return keyed(secret, `begun by\n${channel}\n${messageId}`).slice(0, 22);
}

/** The name under which a message is kept. */
export function messageOf(secret: string, messageId: string): string {
  return keyed(secret, messageId);
}

/** The name under which a hand-over code is kept. */
export function codeOf(secret: string, code: string): string {
  return keyed(secret, `handoff\n${code}`);
}

/** The name under which the link to a plan is kept, by the unguessable part of its address. */
export function planLinkOf(secret: string, token: string): string {
  return keyed(secret, `plan link\n${token}`);
}

/**
 * The unguessable part of the address of a link, from what is kept of it: the same link can be shown again although it is
 * written nowhere. Whoever reads the database without the key cannot make it.
 */
export function planTokenOf(secret: string, { session, at }: { session: string; at: number }): string {
  return keyed(secret, `plan token\n${session}\n${at}`);
}

/** The name under which a phone number is kept, apart from that of its conversations: refusing SMS outlives them. */
export function numberOf(secret: string, number: string): string {
  return keyed(secret, `number\n${number}`);
}

/** The name under which tries of something are counted, for one client or, without one, for all. */
export function triesOf(secret: string, what: string, client = ''): string {
  return keyed(secret, `tries of ${what}\n${client}`);
}

function keyed(secret: string, text: string): string {
  return createHmac('sha256', keyOf(secret)).update(text).digest('base64url').slice(0, 27);
}

const keys = new Map<string, KeyObject>();

function keyOf(secret: string): KeyObject {
  const key = keys.get(secret) ?? createSecretKey(secret, 'utf8');
  keys.set(secret, key);
  return key;
}

import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import type { Speaker } from './session.ts';

/** Contacts and message ids are kept only as keyed hashes: whoever reads the database cannot find a phone number in it. */

/** The name under which a speaker's conversation is kept. */
export function sessionOf(secret: string, { channel, contact }: Speaker): string {
  return keyed(secret, `${channel}\n${contact}`);
}

/** The name under which a message is kept. */
export function messageOf(secret: string, messageId: string): string {
  return keyed(secret, messageId);
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

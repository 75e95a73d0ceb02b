import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { AgentKey } from '../../config/agents.ts';

/** Which program calls: by the secret that it shows, or by the one that it signs with. */

/** The key shown as `Authorization: Bearer …` or `X-Api-Key: …`; null when none or an unknown one is. */
export function keyShown(headers: Headers, keys: AgentKey[]): AgentKey | null {
  const bearer = /^Bearer +(\S+) *$/i.exec(headers.get('authorization') ?? '')?.[1];
  const shown = digest(bearer ?? headers.get('x-api-key') ?? '');
  return only(keys, ({ secret }) => timingSafeEqual(digest(secret), shown));
}

/** Milliseconds for which a signature is good. */
const FRESH = 5 * 60_000;

/**
 * The key that a body was signed with, as Retell does it: `X-Retell-Signature: v={milliseconds since 1970},d={hex}`, the
 * HMAC-SHA256 of the body followed by that time, under the Retell API key. Null when it is absent, wrong, or more than
 * five minutes from `now`. Source: github.com/RetellAI/retell-typescript-sdk, src/lib/webhook_auth.ts;
 * docs.retellai.com/features/secure-webhook.
 */
export function signer(signature: string | undefined, body: string, keys: AgentKey[], now: Date): AgentKey | null {
  const [, at, given] = /^v=(\d{1,16}),d=([0-9a-f]{64})$/.exec(signature ?? '') ?? [];
  if (!at || !given || Math.abs(now.getTime() - Number(at)) > FRESH) return null;
  const shown = digest(given);
  return only(keys, ({ secret }) => timingSafeEqual(digest(signed(secret, body + at)), shown));
}

const signed = (secret: string, text: string): string => createHmac('sha256', secret).update(text).digest('hex');

/** Every key is tried, so that the time it takes says nothing of which one is right. */
function only(keys: AgentKey[], isIt: (key: AgentKey) => boolean): AgentKey | null {
  return keys.filter(isIt)[0] ?? null;
}

/** Of one length whatever is given, so that nothing of the secret shows in the time it takes to compare. */
const digest = (text: string): Uint8Array => createHash('sha256').update(text).digest();

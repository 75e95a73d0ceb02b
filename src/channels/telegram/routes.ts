import { createHash, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { answerUpdate } from './answer.ts';
import { SendError } from './client.ts';
import type { TelegramDeps } from './deps.ts';
import { Update } from './update.ts';

/** An update is a few kilobytes. */
const TOO_LARGE = 256_000;
/** Seconds after which an update may come again, when Telegram did not say. */
const LATER = 5;

/**
 * The webhook of the bot. grammY's own would wait for getMe before it looks at the secret, and answer a failure to
 * send like a success; here the secret is looked at first, and Telegram delivers again what could not be answered.
 */
export function createTelegram(deps: TelegramDeps, secret: string): Hono {
  const telegram = new Hono();
  const expected = digest(secret);

  telegram.post(
    '/telegram',
    async (c, next) => {
      const given = c.req.header('x-telegram-bot-api-secret-token') ?? '';
      if (!timingSafeEqual(digest(given), expected)) return c.body(null, 401);
      return next();
    },
    bodyLimit({ maxSize: TOO_LARGE, onError: (c) => c.body(null, 413) }),
    async (c) => {
      if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) return c.body(null, 415);
      const update = Update.safeParse(await c.req.json().catch(() => null));
      if (!update.success) return c.body(null, 400);
      try {
        await answerUpdate(deps, update.data);
      } catch (error) {
        if (!(error instanceof SendError)) throw error;
        return c.body(null, 503, { 'Retry-After': String(error.after ?? LATER) });
      }
      return c.body(null, 200);
    },
  );
  return telegram;
}

/** Of one length whatever is given, so that nothing of the secret shows in the time it takes to compare. */
const digest = (text: string): Uint8Array => createHash('sha256').update(text).digest();

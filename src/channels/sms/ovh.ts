import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import * as z from 'zod';
import type { OvhConfig, SmsConfig } from '../../config/sms.ts';
import { isGsm } from '../../engine/forms/gsm.ts';
import { post, SendError, type SendSms, type SmsProvider } from './provider.ts';

/**
 * SMS by OVHcloud. What it receives is posted as a form with `id`, `senderid`, `message`, `shortcode`, `keyword`, `tag`;
 * its guide (help.ovhcloud.com, « API SMS Cookbook », « SMS réponse ») only says that a callback can be set, the fields
 * are those that two public programs read of it. It signs nothing: a secret in the address stands for a signature, weaker
 * because proxies may write addresses down. It reads no answer: messages go back by its API.
 */
export function ovhSms(ovh: OvhConfig, { from }: SmsConfig, now: () => Date, fetcher: typeof fetch): SmsProvider {
  const send = sender(ovh, from, now, fetcher);
  return {
    path: '/sms/ovh',
    read: async (c) => {
      if (!isKnown(c, ovh.webhookSecret)) throw new HTTPException(403);
      const type = c.req.header('content-type') ?? '';
      if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) throw new HTTPException(415);
      const fields = new URLSearchParams(await c.req.text());
      const [sender, id, text] = [fields.get('senderid'), fields.get('id'), fields.get('message')];
      if (!sender || !id || text === null) return null;
      return { from: sender, id: `ovh ${fields.get('shortcode') ?? ''} ${id}`, text, media: false };
    },
    answer: async (c, to, texts) => {
      for (const text of texts) await send(to, text);
      return c.body(null, 200);
    },
    send,
  };
}

/** Compared in constant time. */
function isKnown(c: Context, secret: string): boolean {
  const encoder = new TextEncoder();
  const expected = encoder.encode(secret);
  const given = encoder.encode(c.req.query('secret') ?? '');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

const Sent = z.object({ validReceivers: z.array(z.string()).min(1) });

/**
 * POST /sms/{serviceName}/jobs (eu.api.ovh.com/console), signed by `$1$` and the SHA-1 of the secrets, method, address,
 * body and time. Without a number of one's own, OVHcloud sends from a short one that can be answered.
 */
function sender(ovh: OvhConfig, from: string | null, now: () => Date, fetcher: typeof fetch): SendSms {
  const url = `${ovh.apiRoot}/sms/${ovh.serviceName}/jobs`;
  return async (to, text) => {
    const body = JSON.stringify({
      message: text,
      receivers: [to],
      ...(from ? { sender: from } : { senderForResponse: true }),
      charset: 'UTF-8',
      coding: isGsm(text) ? '7bit' : '8bit',
      // Not an advertisement: it answers at any hour, and its own words say how to refuse.
      noStopClause: true,
      priority: 'high',
    });
    const time = Math.floor(now().getTime() / 1000);
    const signed = [ovh.applicationSecret, ovh.consumerKey, 'POST', url, body, time].join('+');
    const headers = {
      'Content-Type': 'application/json',
      'X-Ovh-Application': ovh.applicationKey,
      'X-Ovh-Consumer': ovh.consumerKey,
      'X-Ovh-Timestamp': String(time),
      'X-Ovh-Signature': `$1$${createHash('sha1').update(signed).digest('hex')}`,
    };
    const answered = await post(fetcher, url, { headers, body });
    if (!Sent.safeParse(await answered.json().catch(() => null)).success) throw new SendError(422);
  };
}

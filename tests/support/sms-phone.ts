import type { Hono } from 'hono';
import twilio from 'twilio';

/** A telephone that writes to the service through Twilio, and reads what comes back as strictly as Twilio would. */

export const PUBLIC_URL = 'https://parou.example.fr';
const TOKEN = '0123456789abcdef0123456789abcdef';
const OURS = '+33939000000';
export const twilioEnv = {
  PUBLIC_URL,
  TWILIO_AUTH_TOKEN: TOKEN,
  TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
  SMS_FROM: OURS,
};

let messages = 0;

/** The fields of a message, as Twilio posts them. */
export function messageOf(from: string, text: string, more: Record<string, string> = {}): Record<string, string> {
  messages += 1;
  return {
    ToCountry: 'FR',
    AccountSid: twilioEnv.TWILIO_ACCOUNT_SID,
    MessageSid: `SM${String(messages).padStart(32, '0')}`,
    NumMedia: '0',
    NumSegments: '1',
    From: from,
    To: OURS,
    Body: text,
    ApiVersion: '2010-04-01',
    ...more,
  };
}

/** A form, signed by the package of Twilio itself. */
export function signed(fields: Record<string, string>, path = '/sms'): RequestInit {
  return {
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded; charset=UTF-8',
      'X-Twilio-Signature': twilio.getExpectedTwilioSignature(TOKEN, `${PUBLIC_URL}${path}`, fields),
    },
    body: new URLSearchParams(fields).toString(),
  };
}

/** The messages of an answer. Throws for anything that is not the TwiML of a few messages. */
export async function textsOf(response: Response): Promise<string[]> {
  if (response.status !== 200) throw new Error(`status ${response.status}`);
  if (!response.headers.get('content-type')?.startsWith('text/xml')) throw new Error('not XML');
  const xml = await response.text();
  const whole = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<Response>((?:<Message>[^<>]*<\/Message>)*)<\/Response>$/;
  const inside = whole.exec(xml)?.[1];
  if (inside === undefined) throw new Error(`not TwiML: ${xml}`);
  return [...inside.matchAll(/<Message>([^<>]*)<\/Message>/g)].map(([, words = '']) => {
    if (/&(?!amp;|lt;|gt;)/.test(words)) throw new Error(`not escaped: ${words}`);
    return words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  });
}

/** Somebody's telephone: `write` sends a message and gives what comes back. */
export function phone(app: Hono, from: string) {
  const send = (fields: Record<string, string>) => app.request('/sms', signed(fields)) as Promise<Response>;
  return {
    from,
    write: async (text: string, more: Record<string, string> = {}) => textsOf(await send(messageOf(from, text, more))),
    deliver: async (fields: Record<string, string>) => textsOf(await send(fields)),
  };
}

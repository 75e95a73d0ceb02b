import type { SmsConfig } from '../../config/sms.ts';
import type { TwilioConfig } from '../../config/twilio.ts';
import { readForm } from '../twilio/form.ts';
import { post, type SendSms, type SmsProvider } from './provider.ts';

/** SMS by Twilio (twilio.com/docs/messaging/guides/webhook-request): a signed form, answered in TwiML. */
export function twilioSms(twilio: TwilioConfig, { publicUrl, from }: SmsConfig, fetcher: typeof fetch): SmsProvider {
  return {
    path: '/sms',
    read: async (c) => {
      const fields = await readForm(c, { authToken: twilio.authToken, publicUrl });
      const sender = fields.get('From');
      const sid = fields.get('MessageSid') ?? fields.get('SmsSid');
      const text = fields.get('Body');
      if (!sender || !sid || text === null) return null;
      const media = Number(fields.get('NumMedia') ?? 0) > 0;
      return { from: sender, id: `${fields.get('AccountSid') ?? ''} ${sid}`, text, media };
    },
    answer: (c, _to, texts) => c.body(messages(texts), 200, { 'Content-Type': 'text/xml; charset=utf-8' }),
    send: from && twilio.accountSid ? sender(twilio, twilio.accountSid, from, fetcher) : null,
  };
}

const messages = (texts: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Response>${texts.map((text) => `<Message>${xml(text)}</Message>`).join('')}</Response>`;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const xml = (text: string): string =>
  // Characters that XML 1.0 cannot hold, however they are escaped.
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>]/g, (letter) => ENTITIES[letter] ?? letter);

/** The Messages resource (twilio.com/docs/messaging/api/message-resource). */
function sender({ authToken, apiRoot }: TwilioConfig, sid: string, from: string, fetcher: typeof fetch): SendSms {
  const headers = { Authorization: `Basic ${btoa(`${sid}:${authToken}`)}` };
  return async (to, text) => {
    const body = new URLSearchParams({ To: to, From: from, Body: text });
    const answered = await post(fetcher, `${apiRoot}/2010-04-01/Accounts/${sid}/Messages.json`, { headers, body });
    await answered.body?.cancel();
  };
}

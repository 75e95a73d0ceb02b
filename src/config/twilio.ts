import * as z from 'zod';

/** The operator's account with Twilio, which carries SMS and calls. */
export type TwilioConfig = {
  /** Signs what Twilio sends, and opens its API. */
  authToken: string;
  /** Needed to send; null where messages are only answered. */
  accountSid: string | null;
  /** Where its API is, without a trailing slash. */
  apiRoot: string;
};

/** The variables of the environment. */
export const twilioVariables = {
  TWILIO_AUTH_TOKEN: z.string().min(16).nullable().default(null),
  TWILIO_ACCOUNT_SID: z
    .string()
    .regex(/^AC[0-9a-f]{32}$/i)
    .nullable()
    .default(null),
  TWILIO_API_ROOT: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ''))
    .default('https://api.twilio.com'),
};

/** What is expected of each, for the sentence that refuses it. */
export const twilioExpected = {
  TWILIO_AUTH_TOKEN: 'le jeton du compte Twilio, d’au moins 16 caractères',
  TWILIO_ACCOUNT_SID: 'l’identifiant du compte Twilio : AC, puis 32 chiffres ou lettres de a à f',
  TWILIO_API_ROOT: 'une adresse web complète, par exemple https://api.twilio.com',
};

const Variables = z.object(twilioVariables);

/** The account that the variables describe, or null where there is none. */
export function twilioOf(e: z.infer<typeof Variables>): TwilioConfig | null {
  if (!e.TWILIO_AUTH_TOKEN) return null;
  return { authToken: e.TWILIO_AUTH_TOKEN, accountSid: e.TWILIO_ACCOUNT_SID, apiRoot: e.TWILIO_API_ROOT };
}

import * as z from 'zod';
import type { TwilioConfig } from './twilio.ts';

/** The SMS of the operator: who carries them, from which number, and how many a day are sent on request. */
export type SmsConfig = {
  /** Known outside; what Twilio signs begins with it. */
  publicUrl: string;
  twilio: TwilioConfig | null;
  ovh: OvhConfig | null;
  /** The number that people write to, E.164; null where it was not given. */
  from: string | null;
  /** Plans sent in 24 hours on request of another line. */
  dailyBudget: number;
};

/** An account with OVHcloud. */
export type OvhConfig = {
  /** Stands in the address that OVHcloud calls: it does not sign what it sends. */
  webhookSecret: string;
  applicationKey: string;
  applicationSecret: string;
  consumerKey: string;
  /** `sms-xx12345-1` */
  serviceName: string;
  apiRoot: string;
};

const secret = z.string().min(8).nullable().default(null);

/** The variables of the environment. */
export const smsVariables = {
  SMS_FROM: z
    .string()
    .transform((number) => number.replace(/[\s.-]/g, ''))
    .pipe(z.string().regex(/^\+\d{8,15}$/))
    .nullable()
    .default(null),
  SMS_DAILY_BUDGET: z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .default(100),
  OVH_WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{24,}$/)
    .nullable()
    .default(null),
  OVH_APPLICATION_KEY: secret,
  OVH_APPLICATION_SECRET: secret,
  OVH_CONSUMER_KEY: secret,
  OVH_SERVICE_NAME: z
    .string()
    .regex(/^sms-[\w-]+$/)
    .nullable()
    .default(null),
  OVH_API_ROOT: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ''))
    .default('https://eu.api.ovh.com/1.0'),
};

const credential = 'la valeur donnée par OVHcloud, d’au moins 8 caractères';

/** What is expected of each, for the sentence that refuses it. */
export const smsExpected = {
  SMS_FROM: 'un numéro au format international, par exemple +33 9 39 00 00 00',
  SMS_DAILY_BUDGET: 'un nombre entier de SMS par jour',
  OVH_WEBHOOK_SECRET: 'une suite d’au moins 24 lettres, chiffres, tirets ou soulignés, tirée au hasard',
  OVH_APPLICATION_KEY: credential,
  OVH_APPLICATION_SECRET: credential,
  OVH_CONSUMER_KEY: credential,
  OVH_SERVICE_NAME: 'le nom du service SMS d’OVHcloud, par exemple sms-ab12345-1',
  OVH_API_ROOT: 'une adresse web complète, par exemple https://eu.api.ovh.com/1.0',
};

const Variables = z.object(smsVariables);

/** The SMS that the variables describe, or null where nobody carries them or the public address is not known. */
export function smsOf(
  e: z.infer<typeof Variables>,
  twilio: TwilioConfig | null,
  publicUrl: string | null,
): SmsConfig | null {
  const ovh = ovhOf(e);
  if (!publicUrl || (!twilio && !ovh)) return null;
  return { publicUrl, twilio, ovh, from: e.SMS_FROM, dailyBudget: e.SMS_DAILY_BUDGET };
}

function ovhOf(e: z.infer<typeof Variables>): OvhConfig | null {
  const webhookSecret = e.OVH_WEBHOOK_SECRET;
  const [applicationKey, applicationSecret] = [e.OVH_APPLICATION_KEY, e.OVH_APPLICATION_SECRET];
  const [consumerKey, serviceName] = [e.OVH_CONSUMER_KEY, e.OVH_SERVICE_NAME];
  if (!webhookSecret || !applicationKey || !applicationSecret || !consumerKey || !serviceName) return null;
  return { webhookSecret, applicationKey, applicationSecret, consumerKey, serviceName, apiRoot: e.OVH_API_ROOT };
}

/** A number as people read it: « +33939000000 » → « 09 39 00 00 00 ». One of another country stays as it is. */
export const writtenNumber = (number: string): string =>
  number.replace(/^\+33([1-9])(\d\d)(\d\d)(\d\d)(\d\d)$/, '0$1 $2 $3 $4 $5');

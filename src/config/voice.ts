import * as z from 'zod';
import { writtenNumber } from './sms.ts';
import type { TwilioConfig } from './twilio.ts';

/** The telephone of the operator: who signs its requests, and what is said of the other ways in. */
export type VoiceConfig = {
  authToken: string;
  /** Known outside; what is signed begins with it. */
  publicUrl: string;
  /** The number that people call, as it is written for them; null where it was not given. */
  number: string | null;
  /** Where a person who cannot hear writes, as it is written for people; null without SMS. */
  smsNumber: string | null;
  /** The relay for people who are deaf, in the operator's words: « passez par le relais … »; null without one. */
  relay: string | null;
  /** The person on duty, in ten digits; null for nobody. */
  transferNumber: string | null;
  /** When they answer, as OSM opening_hours; null for always. */
  transferHours: string | null;
};

const ordinary = z
  .string()
  .transform((number) => number.replace(/[\s.-]/g, '').replace(/^\+33/, '0'))
  .pipe(z.string().regex(/^0[1-79]\d{8}$/))
  .nullable()
  .default(null);

/** The variables of the environment. An emergency or short number is no person: dialled from here, it would ring far away. */
export const voiceVariables = {
  VOICE_NUMBER: ordinary,
  TRANSFER_NUMBER: ordinary,
  TRANSFER_HOURS: z.string().max(200).nullable().default(null),
  VOICE_RELAY: z.string().max(80).nullable().default(null),
};

/** What is expected of each, for the sentence that refuses it. */
export const voiceExpected = {
  VOICE_NUMBER: 'le numéro de la ligne, à dix chiffres, par exemple 09 39 00 00 00',
  TRANSFER_NUMBER:
    'le numéro d’une personne, à dix chiffres, en 01 à 07 ou en 09 ; jamais un numéro d’urgence ou un numéro court',
  TRANSFER_HOURS: 'des heures comme Mo-Fr 09:00-12:00,14:00-17:00',
  VOICE_RELAY: 'quelques mots, 80 signes au plus, par exemple : passez par le relais téléphonique',
};

const Variables = z.object(voiceVariables);

/** The telephone that the variables describe, or null where nobody carries calls or the public address is not known. */
export function voiceOf(
  e: z.infer<typeof Variables>,
  twilio: TwilioConfig | null,
  publicUrl: string | null,
  smsFrom: string | null,
): VoiceConfig | null {
  if (!twilio || !publicUrl) return null;
  return {
    authToken: twilio.authToken,
    publicUrl,
    number: e.VOICE_NUMBER && writtenNumber(e.VOICE_NUMBER.replace(/^0/, '+33')),
    smsNumber: smsFrom && writtenNumber(smsFrom),
    relay: e.VOICE_RELAY,
    transferNumber: e.TRANSFER_NUMBER,
    transferHours: e.TRANSFER_HOURS,
  };
}

import type { VoiceConfig } from '../../config/voice.ts';
import { OperatorError } from '../../config.ts';
import { writePhone } from '../../directory/data-inclusion/phone.ts';
import { isOpen } from '../../directory/hours/hours.ts';
import { parisTime } from '../../directory/hours/paris-time.ts';
import { plainWeek } from '../../directory/hours/plain-week.ts';
import type { Week } from '../../engine/content.ts';
import type { Helpline } from '../../engine/plan.ts';

/** Who a caller is put through to. Never an emergency or short number: it would reach the control room of another place. */

/** The person on duty; `week` is null where they always answer. */
export type OnDuty = { numero: string; week: Week | null };

/** What a call is put through to; without a name, the person on duty. */
export type Through = { dial: string; nom: string | null };

/** The number as it is dialled from anywhere, for an ordinary French number of ten digits; null for any other. */
export function dialable(numero: string): string | null {
  const written = writePhone(numero);
  return written?.startsWith('+33') && written.length === 12 ? written : null;
}

/**
 * Reads who is on duty from the configuration; null where nobody is. Hours are those of OSM opening_hours in its plain
 * form. Throws an OperatorError, one French sentence, for hours that cannot be read.
 */
export function onDuty({ transferNumber, transferHours }: VoiceConfig): OnDuty | null {
  if (transferNumber === null) return null;
  const numero = dialable(transferNumber) ?? transferNumber;
  if (transferHours === null || transferHours === '24/7') return { numero, week: null };
  const week = plainWeek(transferHours);
  if (!week) {
    throw new OperatorError(
      `La variable TRANSFER_HOURS vaut « ${transferHours} » : il faut des heures comme « Mo-Fr 09:00-12:00,14:00-17:00 », ou 24/7.`,
    );
  }
  return { numero, week };
}

/** Who can be put through at a moment: the person on duty, else the first line that is known to answer; null for nobody. */
export function throughTo(duty: OnDuty | null, lines: Helpline[], at: Date): Through | null {
  if (duty && (duty.week === null || isOpen(duty.week, parisTime(at)))) return { dial: duty.numero, nom: null };
  for (const { numero, nom, open } of lines) {
    const dial = open === true ? dialable(numero) : null;
    if (dial) return { dial, nom };
  }
  return null;
}

import type { Helpline } from '../../engine/plan.ts';
import { isSms } from '../dial.ts';
import { smsWords } from './sms-words.ts';

/** A line of help, its number last: « 0 805 160 075 » after whose it is, its hours when it may not answer now, and any doubt. */
export function helplineWords({ nom, numero, open, horaires, why = '' }: Helpline): string {
  if (isSms(numero)) return smsWords.bySms(numero);
  const hours = open === true || !horaires ? '' : ` (${horaires})`;
  const doubt = why.toLowerCase().includes(smsWords.toVerify) ? `, ${smsWords.toVerify}` : '';
  return `${nom} : ${numero}${hours}${doubt}`;
}

/** Whether words already give a number, however its groups are spaced. */
export const tells = (words: string, numero: string): boolean =>
  new RegExp(`(?<!\\d)${numero.replace(/\D/g, '').split('').join('[ .]?')}(?!\\d)`).test(words);

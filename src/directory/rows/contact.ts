import { phone } from './written.ts';

/** What a source writes in the place of a number or a web address, read with care: null when it is not one. */

/** Numbers that are dialled as they are: 15, 115, 1019, 3230, 116 006, 118 218 (Arcep, plan national de numérotation). */
const SHORT = /^(1\d{1,2}|10\d\d|3\d{3}|11[68]\d{3})$/;
const ORDINARY = /^0\d{9}$/;
/** France and the overseas départements: the number without its leading zero follows. */
const ABROAD = /^(?:\+|00)(?:33|262|590|594|596)(?:\(?0\)?)?(?=\d{9}$)/;

/**
 * A number as people read it (« +33254541234 » → « 02 54 54 12 34 », « 32 30 » → « 3230 »), the first when there are
 * several; null when it is not one that can be dialled in France.
 */
export function readPhone(written: string): string | null {
  const first = written.split(/[/,;]|\bou\b/)[0] ?? '';
  const digits = first.replace(/[\s.\-\u00a0\u202f]+/g, '').replace(ABROAD, '0');
  if (SHORT.test(digits)) return digits.startsWith('116') && digits.length === 6 ? phone(first) : digits;
  if (!ORDINARY.test(digits)) return null;
  // The free and shared-cost numbers keep the groups under which they are known.
  return /^0[89]0/.test(digits) && /\s/.test(first.trim()) ? phone(first) : (digits.match(/\d\d/g) ?? []).join(' ');
}

/** A web address, the first when there are several; « www.blois.fr » takes its https. Null when it is not one. */
export function readSite(written: string): string | null {
  const [first = ''] = written.trim().split(/\s/);
  const address = /^www\./i.test(first) ? `https://${first}` : first;
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null;
}

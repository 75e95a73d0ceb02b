import { groupsOf } from './phone-groups.ts';

/** Phone numbers as French people say them. */

const ONES =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const TENS: Record<number, string> = { 2: 'vingt', 3: 'trente', 4: 'quarante', 5: 'cinquante', 6: 'soixante' };

/** A whole number from 0 to 999 in words: 75 → « soixante-quinze », 805 → « huit cent cinq ». */
export function inWords(number: number): string {
  if (number < 20) return ONES[number] ?? '';
  if (number < 70) return joined(TENS[Math.floor(number / 10)] ?? '', number % 10);
  if (number < 80) return number === 71 ? 'soixante et onze' : `soixante-${ONES[number - 60]}`;
  if (number < 100) return number === 80 ? 'quatre-vingts' : `quatre-vingt-${ONES[number - 80]}`;
  const hundreds = number < 200 ? 'cent' : `${ONES[Math.floor(number / 100)]} cent`;
  if (number % 100 === 0) return number === 100 ? hundreds : `${hundreds}s`;
  return `${hundreds} ${inWords(number % 100)}`;
}

const joined = (ten: string, one: number): string =>
  one === 0 ? ten : one === 1 ? `${ten} et un` : `${ten}-${ONES[one]}`;

/** A number as it is said, with a breath after each group: « zéro deux, cinquante-quatre, cinquante-huit… » */
export function phoneSaid(numero: string): string {
  return groupsOf(numero).map(groupSaid).join(', ');
}

/** « 08 » → « zéro huit », « 006 » → « zéro zéro six », « 000 » → « zéro zéro zéro » */
function groupSaid(group: string): string {
  const zeros = /^0*/.exec(group)?.[0].length ?? 0;
  const rest = group.slice(zeros);
  return [...Array.from({ length: zeros }, () => 'zéro'), ...(rest ? [inWords(Number(rest))] : [])].join(' ');
}

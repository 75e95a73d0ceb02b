import { foldToGsm, septets } from '../../engine/forms/gsm.ts';
import type { Question } from '../../engine/prompt.ts';
import { ROOM } from './pages.ts';
import { smsWords } from './sms-words.ts';

/**
 * A question as one SMS of one segment: its words, then its choices, numbered as everywhere. A menu that is longer is
 * shown by pages, `page` (from 0) going round; a number means the same choice whichever page it is read on. `before`
 * stands first where there is room for it, otherwise in a message of its own: it never moves a choice to another page.
 */
export function renderQuestion(question: Question, page: number, before: string): string[] {
  const choices = (question.choices ?? []).map(({ sms, label }, at) => foldToGsm(`${at + 1} ${sms ?? label}`));
  const pages = menu(choices, labelOf(question));
  const asked = pages[page % pages.length] ?? '';
  const whole = lines([before, asked]);
  return septets(whole) <= ROOM.one ? [whole] : [before, asked];
}

/** Communes that were found are chosen among without asking again where one lives. */
function labelOf({ kind, sms, label, choices, skippable }: Question): string {
  if (kind === 'place' && choices && choices.length > 0) return '';
  const asked = sms ?? label;
  return kind === 'place' && skippable ? `${asked} ${smsWords.skip}` : asked;
}

/** One page where all fits, otherwise as many as it takes. */
function menu(choices: string[], head: string): string[] {
  const whole = lines([head, ...choices]);
  if (choices.length === 0 || septets(whole) <= ROOM.one) return [whole];
  const pages: string[] = [];
  for (let left = choices; left.length > 0; ) {
    const first = pages.length === 0 ? head : '';
    const count = Math.max(1, fitting(left, first));
    pages.push(lines([first, ...left.slice(0, count), smsWords.menuMore]));
    left = left.slice(count);
  }
  return pages;
}

/** How many choices fit after `head`, with the line that leads to the others. */
function fitting(choices: string[], head: string): number {
  const over = choices.findIndex(
    (_, at) => septets(lines([head, ...choices.slice(0, at + 1), smsWords.menuMore])) > ROOM.one,
  );
  return over < 0 ? choices.length : over;
}

const lines = (parts: string[]): string => foldToGsm(parts.filter(Boolean).join('\n'));

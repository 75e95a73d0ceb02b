import type { Helpline } from '../../engine/plan.ts';
import type { Danger, Notice } from '../../engine/prompt.ts';
import { isSms } from '../dial.ts';
import { planWords } from '../plan-words.ts';
import { bold, number, safe } from './message.ts';
import { telegramWords } from './words.ts';

/** The lines of help, and what is said with them. */

/** « ☎ 3919 : Violences Femmes Info », the number first and in bold. */
function numberLine({ numero, nom }: Helpline, when: string | null = null): string {
  const written = isSms(numero);
  const tail = [written ? `(${telegramWords.written})` : null, when ? `– ${when}` : null].filter(Boolean).join(' ');
  return `${written ? '✉' : '☎'} ${number(numero)} : ${safe(nom)}${tail ? ` ${safe(tail)}` : ''}`;
}

/** A line of help with why, and whether someone answers now. */
export function helplineBlock(line: Helpline): string {
  return [numberLine(line), line.why ? safe(line.why) : null, safe(answersNow(line))].filter(Boolean).join('\n');
}

function answersNow({ open, horaires }: Helpline): string {
  if (open === true) return [`${planWords.answers}.`, horaires].filter(Boolean).join(' ');
  if (open === false) return [`${planWords.doesNotAnswer}.`, horaires].filter(Boolean).join(' ');
  return horaires ?? `${planWords.unknownHours}.`;
}

/** What comes before everything: what to do, then the numbers, the first one first. Hours are told when it may not answer. */
export function dangerBlock({ says, helplines }: Danger, discreet: boolean): string {
  const [first = telegramWords.callFirst, ...rest] = says;
  return [
    `❗ ${bold(first)}`,
    ...helplines.map((line) => numberLine(line, line.open === true ? null : line.horaires)),
    ...[...rest, ...(discreet ? telegramWords.discreet : [])].map(safe),
  ].join('\n');
}

/** Characters of the words that pass over the screen: core.telegram.org/bots/api#answercallbackquery. */
const OVER = 200;

/** The same in one breath, over the screen: as many whole sentences as it holds. The numbers are in the first ones. */
export function dangerAlert({ says, helplines }: Danger): string {
  const numbers = helplines.map(({ numero }) => numero).join(', ');
  return [...says, `${numbers}.`].reduce((told, one) => {
    const more = told ? `${told} ${one}` : one;
    return more.length <= OVER ? more : told;
  }, '');
}

/** Something told beside the question, with the numbers it gives. */
export function noticeBlocks({ says, helplines = [] }: Notice): string[] {
  return [says.map(safe).join('\n'), ...helplines.map(helplineBlock)];
}

/** The numbers of danger, for when nothing else can be answered. They come from the content: no database is needed. */
export function emergencyBlock(lines: Pick<Helpline, 'numero' | 'nom'>[]): string {
  return [
    safe(telegramWords.emergency),
    ...lines.map(({ numero, nom }) => numberLine({ numero, nom, horaires: null, open: null })),
  ].join('\n');
}

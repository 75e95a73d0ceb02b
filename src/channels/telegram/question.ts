import { NONE, UNKNOWN } from '../../engine/answer.ts';
import type { Prompt, PromptChoice, Question } from '../../engine/prompt.ts';
import { questionsLeft } from '../questions-left.ts';
import { type Button, bold, safe } from './message.ts';
import { markOf, type Press, writePress } from './press.ts';
import { layRows, shorten, WIDEST } from './rows.ts';
import { telegramWords } from './words.ts';

type Asking = Prompt & { question: Question };

/** Room that a tick takes on a button. */
const TICK = 2;

/** Whether several answers are ticked before they are sent: where only one real answer is offered, pressing it is enough. */
export const ticks = ({ kind, choices = [] }: Question): boolean =>
  kind === 'choices' && choices.filter(({ id }) => !isAlone(id)).length > 1;

/** « None of these » and « I do not know » go with no other answer. */
const isAlone = (id: string): boolean => id === NONE || id === UNKNOWN;

/** The words of a question. Where a button would cut an answer, all are listed with their numbers. */
export function questionBlock({ question, progress }: Asking): string {
  const { label, hint, choices = [] } = question;
  const left = questionsLeft(progress.left);
  const several = ticks(question) ? telegramWords.several : null;
  const byWords = question.words && !/\bmots\b/.test(label) ? telegramWords.orWords : null;
  return [
    bold(label),
    hint && !(several && /^Plusieurs réponses/.test(hint)) ? safe(hint) : null,
    ...(isListed(question) ? choices.map(listed) : choices.flatMap(hinted)),
    several,
    byWords,
    left ? `<i>${safe(left)}</i>` : null,
  ]
    .filter((line) => line !== null)
    .join('\n');
}

function listed({ label, hint }: PromptChoice, at: number): string {
  return `${at + 1}. ${safe(label)}${hint ? ` <i>(${safe(hint.replace(/\.$/, ''))})</i>` : ''}`;
}

/** An answer that its button says whole, but that needs a word more. */
const hinted = ({ label, hint }: PromptChoice): string[] => (hint ? [`<i>${safe(label)} : ${safe(hint)}</i>`] : []);

/** Whether a button would cut an answer that has no shorter form of its author's. */
function isListed(question: Question): boolean {
  const room = WIDEST - (ticks(question) ? TICK : 0);
  return (question.choices ?? []).some(({ label, sms }) => label.length > room && (sms ?? label).length > room);
}

/** The buttons of a question: its answers, then « Valider » where several are ticked, then the way past it. */
export function questionButtons(prompt: Asking): Button[][] {
  const { question } = prompt;
  const mark = markOf(prompt);
  const ticked = ticks(question);
  const numbered = isListed(question);
  const answers = (question.choices ?? []).map((choice, at): Button => {
    const alone = !ticked || isAlone(choice.id);
    const before = `${alone ? '' : tickOf(choice.chosen ?? false)}${numbered ? `${at + 1}. ` : ''}`;
    const kind = alone ? 'answer' : 'tick';
    return { text: `${before}${nameOf(choice, before.length)}`, data: writePress({ kind, mark, choice: choice.id }) };
  });
  const confirm: Button = { text: telegramWords.confirm, data: writePress({ kind: 'confirm', mark }) };
  const { skippable, skip } = question;
  return [
    ...(ticked ? answers.map((button) => [button]) : layRows(answers)),
    ...(ticked ? [[confirm]] : []),
    ...(skippable && skip
      ? [[{ text: shorten(skip), data: writePress({ kind: 'command', mark, command: 'skip' }) }]]
      : []),
  ];
}

/** The label if it fits, else the short one that its author wrote for an SMS, else its beginning. */
function nameOf({ label, sms }: PromptChoice, taken: number): string {
  const room = WIDEST - taken;
  if (label.length <= room) return label;
  return sms && sms.length <= room ? sms : shorten(label, room);
}

const tickOf = (chosen: boolean): string => (chosen ? '☑ ' : '☐ ');

/** The same rows with one answer ticked, or no longer. Rows are as Telegram gives them back, so nothing of it is kept here. */
export function tick(rows: Button[][], press: Extract<Press, { kind: 'tick' }>): Button[][] {
  const data = writePress(press);
  return rows.map((row) =>
    row.map((button) => {
      if (!('data' in button) || button.data !== data) return button;
      const on = button.text.startsWith(tickOf(true));
      return { ...button, text: `${tickOf(!on)}${button.text.slice(TICK)}` };
    }),
  );
}

/** The data of the buttons that are ticked. */
export const tickedIn = (rows: Button[][]): string[] =>
  rows.flat().flatMap((button) => ('data' in button && button.text.startsWith(tickOf(true)) ? [button.data] : []));

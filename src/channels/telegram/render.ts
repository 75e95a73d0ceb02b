import type { Plan } from '../../engine/plan.ts';
import type { Command, Prompt } from '../../engine/prompt.ts';
import { typeset } from '../typeset.ts';
import { feedbackOf } from './feedback.ts';
import { dangerBlock, noticeBlocks } from './lines.ts';
import { type Button, bold, type Message, pack, safe } from './message.ts';
import { ONLINE, type Pages } from './paper.ts';
import { CARDS, cardMessages, endOf, planBlocks } from './plan.ts';
import { markOf, writePress } from './press.ts';
import { questionBlock, questionButtons } from './question.ts';
import { layRows, shorten } from './rows.ts';
import { telegramWords } from './words.ts';

/** How a prompt comes: with its places from the `from`th, something of this line told first, and the addresses of the pages. */
export type Telling = { from?: number; told?: string[] } & Pages;

/**
 * A prompt as messages: the danger first, then what is told, then the question with its buttons, or the plan, three
 * places at a time. The first message may take the place of the one whose button was pressed. Every number of the
 * prompt is in the text; the numbers of the fourth place and the next ones come with « Suite ».
 */
export function renderPrompt(said: Prompt, { from: asked, told = [], pages = null, sheet }: Telling = {}): Message[] {
  const prompt = typeset(said);
  const from = asked ?? (prompt.page ?? 0) * CARDS;
  const { danger, notice, says, question, plan, discreet } = prompt;
  const silent = discreet ? { silent: true } : {};
  if (plan && from > 0) {
    return [...cardMessages({ ...prompt, plan }, from), ...ending({ ...prompt, plan }, from)];
  }
  const before = [
    danger ? dangerBlock(danger, discreet) : null,
    told.length > 0 ? told.map(safe).join('\n') : null,
    ...opening(prompt),
    says.length > 0 ? says.map(safe).join('\n') : null,
  ];
  const link: Button[][] = [
    ...(sheet ? [[{ text: telegramWords.paper, url: sheet }]] : []),
    ...(notice?.handoff && pages && ONLINE.test(pages) ? [[{ text: telegramWords.open, url: pages }]] : []),
  ];
  if (plan && notice && beside.has(notice.code)) {
    const asks = thanks.has(notice.code) ? feedbackOf(prompt) : { blocks: [], buttons: [] };
    return texts([...before, ...asks.blocks], [...link, ...asks.buttons, ...backToPlan(prompt)], silent);
  }
  if (plan) {
    const head = [...before, ...planBlocks(plan)].filter((block) => block !== null);
    // A title alone is no message.
    const alone = head.length > 1 || plan.places.length === 0;
    return [
      ...(alone ? texts(head, [], silent) : []),
      ...cardMessages({ ...prompt, plan }, 0, alone ? [] : head),
      ...ending({ ...prompt, plan }, 0),
    ];
  }
  const asking = question ? { ...prompt, question } : null;
  const rows = [...link, ...(asking ? questionButtons(asking) : []), ...exitRows(prompt)];
  return texts([...before, asking ? questionBlock(asking) : null], rows, silent);
}

/** The last message of a plan, whose places were shown from the `from`th; something is `told` before what it asks. */
function ending(prompt: Prompt & { plan: Plan }, from: number, told: string[] = []): Message[] {
  const { blocks, buttons } = endOf(prompt, from);
  const asks = feedbackOf(prompt);
  const rows = [...buttons, ...asks.buttons, ...exitRows(prompt)];
  return texts([...blocks, ...told, ...asks.blocks], rows, { silent: true });
}

/** The same message once its question was answered: the thanks, and what may still be asked. */
export function renderRated(said: Prompt, from: number): Message[] {
  const { plan, ...prompt } = typeset(said);
  return plan ? ending({ ...prompt, plan }, from, prompt.notice ? noticeBlocks(prompt.notice) : []) : [];
}

/** What is told beside the question; whoever has answered nothing yet is told what this is instead. */
function opening(prompt: Prompt): string[] {
  const { notice, given, danger } = prompt;
  const begins = given.length === 0 && !danger && (!notice || notice.code === 'resumed' || notice.code === 'restarted');
  if (begins && prompt.question) {
    const [first = '', ...rest] = telegramWords.welcome.map((line) => typeset(line));
    return [[bold(first), ...rest.map(safe)].join('\n')];
  }
  return notice ? noticeBlocks(notice) : [];
}

const texts = (blocks: (string | null)[], buttons: Button[][], silent: { silent?: boolean }): Message[] => {
  const packed = pack(blocks);
  return packed.map((html, at) => ({
    html,
    ...(at === packed.length - 1 && buttons.length > 0 ? { buttons } : {}),
    ...silent,
  }));
};

/** What is told without telling the plan again: it stands above. */
const beside = new Set(
  'human help handoff handoff_nothing handoff_ask handoff_unknown handoff_too_many out_of_scope not_understood not_offered nothing_before not_here_yet not_skippable still_lost insult rated thanked'.split(
    ' ',
  ),
);

/** Those of them after which the question about the plan stands. */
export const thanks = new Set(['rated', 'thanked']);

/** The ways out that have a button beside a question; the others stand in the menu of commands. */
const atQuestion: Command[] = ['back', 'human'];
const atPlan: Command[] = ['continue_elsewhere', 'back', 'restart', 'human'];

function exitRows(prompt: Prompt): Button[][] {
  const { exits, plan } = prompt;
  const wanted = plan ? atPlan : atQuestion;
  const shown = wanted.flatMap((command) => exits.filter((exit) => exit.command === command));
  return layRows(shown.map(({ command, label }) => wayOut(prompt, command, wordsOf(command, label))));
}

const wordsOf = (command: Command, label: string): string =>
  command === 'back' ? `← ${label}` : command === 'continue_elsewhere' ? telegramWords.take : label;

const wayOut = (prompt: Prompt, command: Command, label: string): Button => ({
  text: shorten(label),
  data: writePress({ kind: 'command', mark: markOf(prompt), command }),
});

const backToPlan = (prompt: Prompt): Button[][] => [[wayOut(prompt, 'start', telegramWords.planAgain)]];

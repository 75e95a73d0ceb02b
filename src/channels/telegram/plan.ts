import type { Card, Plan, PlanNeed } from '../../engine/plan.ts';
import type { Prompt } from '../../engine/prompt.ts';
import { papers, tell } from '../doors.ts';
import { planWords, unquoted } from '../plan-words.ts';
import { cardBlock, contactOf, detailsBlock, mapLink } from './card.ts';
import { helplineBlock } from './lines.ts';
import { type Button, bold, type Message, pack, safe } from './message.ts';
import { markOf, writePress } from './press.ts';
import { wrongButton } from './report.ts';
import { shorten } from './rows.ts';
import { telegramWords } from './words.ts';

/** Places shown at once; « Suite » shows the next ones. */
export const CARDS = 3;

/** The head of a plan: what can be done from a chair, and what no place is needed for. */
export function planBlocks(plan: Plan): string[] {
  const { doors, callFirst, withoutPlace } = tell(plan);
  const lead = plan.needs.length > 1 ? doors.find(({ card }) => card.id === plan.lead) : undefined;
  const opening = [bold(planWords.title), ...plan.says.map(safe)];
  if (lead) opening.push(safe(`Commencez par : ${lead.card.nom}.`));
  return [
    opening.join('\n'),
    ...linesBlocks(callFirst[0]?.open ? planWords.callNow : planWords.call, callFirst),
    ...withoutPlace.flatMap((need) => [bold(need.label), ...adviceBlocks(need), papersBlock([need])]),
  ].filter((block) => block !== null);
}

/**
 * The places from the `from`th, `CARDS` at most, each as a message that can be forwarded; `head` comes with the first,
 * whose number follows as a contact card. One sound is enough for a plan: what follows its first message has none.
 */
export function cardMessages(prompt: Prompt & { plan: Plan }, from: number, head: string[] = []): Message[] {
  const { plan, discreet } = prompt;
  const told = placesOf(plan).slice(from, from + CARDS);
  return told.flatMap(({ card, blocks }, at): Message[] => {
    const first = at === 0 && from === 0;
    const contact = first && !discreet ? contactOf(card) : null;
    const texts = pack(first ? [...head, ...blocks] : blocks);
    const buttons = cardButtons(prompt, card, from + at, contact !== null);
    const messages = texts.map((html, nth) => ({
      html,
      ...(nth === texts.length - 1 && buttons.length > 0 ? { buttons } : {}),
      ...(discreet || !first || head.length === 0 ? { silent: true } : {}),
    }));
    return contact ? [...messages, contact] : messages;
  });
}

function cardButtons(prompt: Prompt, card: Card, at: number, sent: boolean): Button[][] {
  const map = mapLink(card);
  const row: Button[] = [
    ...(map ? [{ text: telegramWords.map, url: map }] : []),
    ...(contactOf(card) && !sent
      ? [{ text: telegramWords.contact, data: writePress({ kind: 'contact', mark: markOf(prompt), at }) }]
      : []),
  ];
  return [row, wrongButton(card, markOf(prompt))].filter((buttons) => buttons.length > 0);
}

/** The places in the order of telling: the doors in charge, then those to try next. */
export function placesOf(plan: Plan): { card: Card; blocks: (string | null)[] }[] {
  const { doors, secondDoors } = tell(plan);
  const several = plan.needs.length > 1;
  return [
    ...doors.map(({ card, needs }, at) => ({
      card,
      blocks: [
        `<i>${safe(at === 0 ? planWords.inCharge : planWords.alsoInCharge)}</i>\n${cardBlock(card, doors.length > 1 ? `${at + 1}. ${card.nom}` : card.nom)}`,
        ...needs.flatMap((need) => [several ? purpose([need]) : null, ...adviceBlocks(need)]),
        papersBlock(needs),
        detailsBlock(card),
      ],
    })),
    ...secondDoors.map((card) => ({
      card,
      blocks: [
        `<i>${safe(planWords.otherwise)}</i>\n${cardBlock(card, card.nom)}`,
        several ? purpose(plan.needs.filter(({ code }) => card.serves.includes(code))) : null,
        detailsBlock(card),
      ],
    })),
  ];
}

const purpose = (needs: PlanNeed[]): string | null =>
  needs.length > 0 ? bold(`Pour : ${needs.map(({ label }) => label).join(' ; ')}`) : null;

/** Who is in charge, what to say and to do, how long it takes, and what remains possible after a refusal. */
function adviceBlocks({ says, to_say, steps, delay, refused }: PlanNeed): (string | null)[] {
  const told = (title: string, text: string | undefined) => (text ? `${bold(title)} : ${safe(text)}` : null);
  return [
    says.length > 0 ? says.map(safe).join('\n') : null,
    told(planWords.toSay, to_say && `« ${unquoted(to_say)} »`),
    steps.length > 0 ? [bold(planWords.toDo), ...steps.map((step, at) => safe(`${at + 1}. ${step}`))].join('\n') : null,
    told(planWords.delay, delay),
    told(planWords.refused, refused),
  ];
}

function papersBlock(needs: PlanNeed[]): string | null {
  const bring = papers(needs);
  return bring.length > 0 ? [bold(planWords.toBring), ...bring.map((paper) => `☐ ${safe(paper)}`)].join('\n') : null;
}

const linesBlocks = (title: string, lines: Plan['helplines']): string[] => titled(title, lines.map(helplineBlock));

/** A title stands on the line before what it announces, never alone. */
const titled = (title: string, [first, ...rest]: string[]): string[] =>
  first === undefined ? [] : [`${bold(title)}\n${first}`, ...rest];

/** The end of a plan: the other numbers, and the needs that may be added, each with its button. */
export function endOf(prompt: Prompt & { plan: Plan }, from: number): { blocks: string[]; buttons: Button[][] } {
  const { plan } = prompt;
  const mark = markOf(prompt);
  const shown = from + CARDS;
  const left = plan.places.length - shown;
  const first = from === 0;
  return {
    blocks: [
      ...(first ? linesBlocks(planWords.otherLines, tell(plan).otherLines) : []),
      ...(first
        ? titled(
            planWords.also,
            plan.also.map(({ label, says }) => `${safe(says)}\n+ ${safe(label)}`),
          )
        : []),
      `${bold(telegramWords.after)}\n${safe(telegramWords.sayMore)}`,
    ],
    buttons: [
      ...(left > 0
        ? [[{ text: telegramWords.more(left), data: writePress({ kind: 'more', mark, from: shown }) }]]
        : []),
      ...(first ? plan.also : []).map(({ need, label }): Button[] => [
        { text: shorten(`+ ${label}`), data: writePress({ kind: 'answer', mark, choice: need }) },
      ]),
    ],
  };
}

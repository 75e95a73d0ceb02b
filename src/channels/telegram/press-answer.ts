import type { Plan } from '../../engine/plan.ts';
import type { Prompt } from '../../engine/prompt.ts';
import { converse } from '../../session/conversation.ts';
import type { Input } from '../channel.ts';
import { contactOf } from './card.ts';
import { speakerIn, type TelegramDeps } from './deps.ts';
import { calmMessage } from './emergency.ts';
import type { Message } from './message.ts';
import { promptNow, wasTaken } from './now.ts';
import { pagesFor } from './paper.ts';
import { CARDS, placesOf } from './plan.ts';
import { markOf, type Press, readPress } from './press.ts';
import { tickedIn } from './question.ts';
import type { Heard } from './read.ts';
import { renderPrompt, renderRated } from './render.ts';
import { askWrong, takeReport } from './report.ts';
import { type Outgoing, type Progress, sendOnce } from './send.ts';
import { mustRestore, showPrompt } from './show.ts';
import { answerTick, dangerIn } from './tick-answer.ts';
import { whileTyping } from './typing.ts';
import { telegramWords } from './words.ts';

type Pressed = Extract<Heard, { kind: 'press' }>;

/** What a press is answered by: words that pass over the screen, then messages, in the place of the pressed one or after it. */
type Reply = Outgoing & { toast?: string };

/** Answers a pressed button, so that it stops turning whatever happens. Throws a SendError when the reply cannot be sent. */
export async function answerPress(
  deps: TelegramDeps,
  pressed: Pressed,
  messageId: string,
  progress: Progress,
): Promise<void> {
  const { api } = deps;
  const { chat, on, query, press } = pressed;
  let toast: string | undefined;
  if (press?.kind === 'tick' && on) return answerTick(deps, pressed, on, press);
  let acknowledged: Promise<unknown> = Promise.resolve();
  try {
    await sendOnce(api, chat, progress, async () => {
      const reply = await whileTyping(api, chat, deps.typingAfter, () => replyTo(deps, pressed, messageId));
      toast = reply.toast;
      acknowledged = api
        .answerCallbackQuery({ callback_query_id: query, ...(toast ? { text: toast } : {}) })
        .catch(() => undefined);
      return reply;
    });
  } finally {
    await acknowledged;
  }
}

async function replyTo(deps: TelegramDeps, pressed: Pressed, messageId: string): Promise<Reply> {
  const { session } = deps;
  const { chat, press, on } = pressed;
  const before = await promptNow(deps, chat);
  try {
    // What is wrong on a card is wrong whatever the person was asked since.
    if (press?.kind === 'wrong') return await askWrong(deps, press);
    if (press?.kind === 'report') return await takeReport(deps, press, chat, on?.message);
    if (before === 'unknown') return await beginAgain(deps, pressed, messageId);
    const now = before === 'down' ? null : before;
    const stale = now && press?.mark !== markOf(now) && !(await wasTaken(deps, chat, messageId));
    if (now && (stale || !press)) return stalePress(deps, pressed, now);
    const more = now && press ? fromPlan(now, press, on) : null;
    if (more) return more;
    const input = inputOf(press, on?.rows ?? [], now);
    if (!input && !now) throw new Error('what was pressed cannot be known');
    if (!input) return { toast: telegramWords.tickFirst, messages: [] };
    const taken = await take(deps, chat, messageId, input);
    return await placed(deps, taken, now, pressed);
  } catch (error) {
    session.report(error);
    return { messages: [calmMessage(session.content, telegramWords.outage)] };
  }
}

async function take({ session }: TelegramDeps, chat: number, messageId: string, input: Input): Promise<Prompt> {
  const speaker = speakerIn(chat);
  const taken = await converse(session, { ...speaker, messageId, input, opens: true }, speaker.contact);
  if (taken.status !== 'ok') throw new Error(`the conversation is ${taken.status}`);
  return taken.prompt;
}

/** A plan stays where it is; any other question takes the place of the one that was answered, unless a keyboard must go first. */
async function placed(deps: TelegramDeps, prompt: Prompt, now: Prompt | null, { chat, on }: Pressed): Promise<Reply> {
  const messages = showPrompt(prompt, now, await pagesFor(deps, chat, prompt));
  if (prompt.notice?.code === 'rated' && prompt.plan && on) {
    return { messages: renderRated(prompt, shownFrom(on.rows, prompt.plan)), editing: on.message };
  }
  if (now?.plan && prompt.plan) return { messages };
  const after = now !== null && mustRestore(now, prompt) && !prompt.danger;
  return after ? { messages, bare: on?.message } : { messages, editing: on?.message };
}

/** From which place on the plan was shown above these buttons. */
function shownFrom(rows: NonNullable<Pressed['on']>['rows'], { places }: Plan): number {
  const next = rows.flat().flatMap((button) => ('data' in button ? (readPress(button.data) ?? []) : []));
  const more = next.find((press) => press.kind === 'more');
  return more ? more.from - CARDS : Math.max(0, Math.ceil(places.length / CARDS) - 1) * CARDS;
}

/** The button of an old question: it changes nothing, and where one stands is shown in its place. A danger in it is heard. */
function stalePress({ session }: TelegramDeps, { press, on }: Pressed, now: Prompt): Reply {
  const chosen = press?.kind === 'answer' ? press.choice : null;
  const danger = dangerIn(session.content, chosen);
  const messages = renderPrompt(danger ? { ...now, danger } : now);
  return { toast: danger ? undefined : telegramWords.stale, messages, editing: on?.message };
}

/** Nothing is kept of this chat any more: the first question comes, unless the button says a danger. */
async function beginAgain(deps: TelegramDeps, { chat, press, on }: Pressed, messageId: string): Promise<Reply> {
  const chosen = press?.kind === 'answer' ? press.choice : null;
  const dangerous = dangerIn(deps.session.content, chosen) !== undefined;
  const first = await take(deps, chat, messageId, { command: 'start' });
  if (dangerous) return stalePress(deps, { kind: 'press', chat, press, on, query: '' }, first);
  return { toast: telegramWords.gone, messages: showPrompt(first, null), editing: on?.message };
}

/** What a plan gives without being answered: its next places, or the number of one as a contact. */
function fromPlan(now: Prompt, press: Press, on: Pressed['on']): Reply | null {
  if (press.kind === 'more') return { messages: renderPrompt(now, { from: press.from }), bare: on?.message };
  if (press.kind !== 'contact') return null;
  const card = now.plan ? placesOf(now.plan)[press.at]?.card : undefined;
  const contact: Message | null = card ? contactOf(card) : null;
  return contact ? { messages: [contact] } : { toast: telegramWords.noContact, messages: [] };
}

/** What a press says in the conversation; null for a « Valider » with nothing ticked. */
function inputOf(press: Press | null, rows: Parameters<typeof tickedIn>[0], now: Prompt | null): Input | null {
  switch (press?.kind) {
    case 'answer':
      return now?.question?.kind === 'choices' ? { choices: [press.choice] } : { choice: press.choice };
    case 'command':
      return { command: press.command };
    case 'confirm': {
      const choices = tickedIn(rows).flatMap((data) => {
        const ticked = readPress(data);
        return ticked?.kind === 'tick' && ticked.mark === press.mark ? [ticked.choice] : [];
      });
      return choices.length > 0 ? { choices } : null;
    }
    default:
      return null;
  }
}

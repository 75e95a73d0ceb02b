import type { Prompt } from '../../engine/prompt.ts';
import { beginWith, knownOf } from '../../session/begin-with.ts';
import { converse } from '../../session/conversation.ts';
import { forgetSession } from '../../session/forget.ts';
import type { Taken } from '../../session/session.ts';
import { ratingSaid } from '../rating-said.ts';
import { SendError } from './client.ts';
import { readLink } from './deep-link.ts';
import { speakerIn, type TelegramDeps } from './deps.ts';
import { calmMessage } from './emergency.ts';
import { type Message, safe } from './message.ts';
import { promptNow } from './now.ts';
import { pagesFor } from './paper.ts';
import { answerPress } from './press-answer.ts';
import { type Heard, readUpdate } from './read.ts';
import { thanks } from './render.ts';
import { type Progress, sendOnce } from './send.ts';
import { showPrompt } from './show.ts';
import { whileTyping } from './typing.ts';
import type { Update } from './update.ts';
import { telegramWords } from './words.ts';

/**
 * Answers an update by calls to the Bot API, once however often it comes. Who blocked the bot is not answered any more,
 * and a message that Telegram refuses for good is given up: both leave one line in the log. Throws a SendError when
 * sending may succeed later.
 */
export async function answerUpdate(deps: TelegramDeps, update: Update): Promise<void> {
  const heard = readUpdate(update);
  try {
    await deps.once(String(update.update_id), (progress) => answer(deps, heard, messageIdOf(deps, update), progress));
  } catch (error) {
    if (!(error instanceof SendError)) throw error;
    deps.log(error.permanent ? 'info' : 'warn', 'telegram not sent', { code: error.code, permanent: error.permanent });
    if (!error.permanent) throw error;
  }
}

/** The same update has the same name when it is delivered again; another bot has its own count. */
const messageIdOf = ({ bot }: TelegramDeps, { update_id }: Update): string => `telegram ${bot} ${update_id}`;

async function answer(deps: TelegramDeps, heard: Heard, messageId: string, progress: Progress): Promise<void> {
  const send = (chat: number, make: () => Promise<Message[]>) =>
    sendOnce(deps.api, chat, progress, async () => ({ messages: await make() }));
  switch (heard.kind) {
    case 'nothing':
      return;
    case 'group':
      return declineGroup(deps, heard.chat);
    case 'unread': {
      const { chat, says, emergency } = heard;
      const html = says.map(safe).join('\n');
      return send(chat, async () => [emergency ? calmMessage(deps.session.content, says) : { html }]);
    }
    case 'press':
      return answerPress(deps, heard, messageId, progress);
    case 'forget':
      return send(heard.chat, () => forget(deps, heard.chat));
    case 'input':
    case 'link': {
      const { chat } = heard;
      return send(chat, () => whileTyping(deps.api, chat, deps.typingAfter, () => reply(deps, heard, messageId)));
    }
    default:
      return heard satisfies never;
  }
}

/** What the conversation answers to words, a command, a position or a link; calm words when it cannot. */
async function reply(
  deps: TelegramDeps,
  heard: Extract<Heard, { kind: 'input' | 'link' }>,
  messageId: string,
): Promise<Message[]> {
  const { session } = deps;
  const told = heard.kind === 'input' ? heard.told : undefined;
  const now = await promptNow(deps, heard.chat);
  const before = typeof now === 'string' ? null : now;
  try {
    const taken = await take(deps, ratingIn(heard, before), messageId);
    if (taken.status !== 'ok') throw new Error(`the conversation is ${taken.status}`);
    const { prompt } = taken;
    return showPrompt(prompt, before, { told, ...(await pagesFor(deps, heard.chat, prompt)) });
  } catch (error) {
    session.report(error);
    return [calmMessage(session.content, telegramWords.outage)];
  }
}

/** « Oui », typed where the last message asks whether the plan helped, and nothing else that « oui » could take. */
function ratingIn(
  heard: Extract<Heard, { kind: 'input' | 'link' }>,
  above: Prompt | null,
): Extract<Heard, { kind: 'input' | 'link' }> {
  if (heard.kind === 'link' || !('text' in heard.input) || !above?.plan || above.plan.also.length > 0) return heard;
  const asked = !above.notice || thanks.has(above.notice.code);
  const choice = asked ? ratingSaid(above, heard.input.text) : null;
  return choice ? { ...heard, input: { choice } } : heard;
}

async function take(
  { session }: TelegramDeps,
  heard: Extract<Heard, { kind: 'input' | 'link' }>,
  messageId: string,
): Promise<Taken> {
  const speaker = speakerIn(heard.chat);
  if (heard.kind === 'link') {
    const link = readLink(heard.payload, session.content.needs);
    const before = { command: 'restart' as const };
    const begun = { ...speaker, messageId, client: speaker.contact, before };
    if (link) return beginWith(session, begun, await knownOf(session, link));
  }
  // What a link carries may be a hand-over code; anything else is as if it carried nothing.
  const input =
    heard.kind === 'input'
      ? heard.input
      : /^\d{4}[-_]\p{L}+$/u.test(heard.payload)
        ? { text: heard.payload.replace(/[-_]/, ' ') }
        : { command: 'start' as const };
  return converse(session, { ...speaker, messageId, input, opens: true }, speaker.contact);
}

async function forget({ session }: TelegramDeps, chat: number): Promise<Message[]> {
  try {
    await forgetSession(session, speakerIn(chat));
    return [{ html: telegramWords.erased.map(safe).join('\n'), keyboard: 'remove' }];
  } catch (error) {
    session.report(error);
    return [calmMessage(session.content, telegramWords.outage)];
  }
}

/** Says once where to write instead, with the numbers of danger, then leaves: what a group reads is nobody's secret. */
async function declineGroup(deps: TelegramDeps, chat: number): Promise<void> {
  const { username, session, api } = deps;
  const says = [telegramWords.group, ...(username ? [telegramWords.groupLink(username)] : [])];
  await deps.once(`group ${chat}`, async (progress) => {
    await sendOnce(api, chat, progress, async () => ({ messages: [calmMessage(session.content, says)] }));
    await api.leaveChat({ chat_id: chat }).catch(() => undefined);
  });
}

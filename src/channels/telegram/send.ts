import { type BotApi, refusedAs, sendErrorOf } from './client.ts';
import type { Button, Message, TextMessage } from './message.ts';
import { telegramWords } from './words.ts';

/** What is sent to a chat. `editing`: the first message takes the place of that one; `bare`: that one loses its buttons. */
export type Outgoing = { messages: Message[]; editing?: number; bare?: number };

/** How far the answer to an update went. One that comes again goes on from there: what it is answered may have changed. */
export type Progress = { outgoing: Outgoing | null; sent: number };

/** Makes an answer and sends it, or what is left of it. Throws a SendError at the first message that cannot be sent. */
export async function sendOnce(
  api: BotApi,
  chat: number,
  progress: Progress,
  make: () => Promise<Outgoing>,
): Promise<void> {
  progress.outgoing ??= await make();
  const { messages, editing, bare } = progress.outgoing;
  if (bare !== undefined && progress.sent === 0) {
    await api.editMessageReplyMarkup({ chat_id: chat, message_id: bare }).catch(() => undefined);
  }
  for (const [at, message] of messages.entries()) {
    if (at < progress.sent) continue;
    try {
      if (at === 0 && editing !== undefined && 'html' in message && !message.keyboard) {
        await edit(api, chat, editing, message);
      } else await send(api, chat, message);
    } catch (error) {
      throw sendErrorOf(error);
    }
    progress.sent = at + 1;
  }
}

async function send(api: BotApi, chat: number, message: Message): Promise<void> {
  if ('phone' in message) {
    await api.sendContact({
      chat_id: chat,
      phone_number: message.phone,
      first_name: message.name,
      disable_notification: true,
    });
    return;
  }
  await api.sendMessage({
    chat_id: chat,
    ...textOf(message),
    ...(message.silent ? { disable_notification: true } : {}),
    ...markupOf(message),
  });
}

/** A message that was deleted, or is too old to change, is followed by a new one. */
async function edit(api: BotApi, chat: number, message_id: number, message: TextMessage): Promise<void> {
  const reply_markup = { inline_keyboard: inline(message.buttons ?? []) };
  try {
    await api.editMessageText({ chat_id: chat, message_id, ...textOf(message), reply_markup });
  } catch (error) {
    if (refusedAs(error, /not modified/)) return;
    if (!refusedAs(error, /message (to edit not found|can't be edited)|MESSAGE_ID_INVALID/)) throw error;
    await send(api, chat, message);
  }
}

/** No preview: a link to a map or to a site must not fetch a page in the person's name, nor hide the words. */
const textOf = ({ html }: TextMessage) => ({
  text: html,
  parse_mode: 'HTML' as const,
  link_preview_options: { is_disabled: true },
});

function markupOf({ buttons, keyboard }: TextMessage) {
  if (keyboard === 'remove') return { reply_markup: { remove_keyboard: true as const } };
  if (keyboard === 'ask_position') {
    return {
      reply_markup: {
        keyboard: [[{ text: telegramWords.sharePosition, request_location: true as const }]],
        resize_keyboard: true,
        one_time_keyboard: true,
        input_field_placeholder: telegramWords.placeholder,
      },
    };
  }
  return buttons && buttons.length > 0 ? { reply_markup: { inline_keyboard: inline(buttons) } } : {};
}

/** Buttons as the Bot API takes them. */
export const inline = (rows: Button[][]) =>
  rows.map((row) =>
    row.map((button) =>
      'url' in button ? { text: button.text, url: button.url } : { text: button.text, callback_data: button.data },
    ),
  );

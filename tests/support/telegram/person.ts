import type { Hono } from 'hono';
import type { BotApiServer, Shown } from './bot-api.ts';

/** A person with Telegram on their phone: what they do becomes signed updates, what they see is what the Bot API holds. */

export const SECRET = 'a_secret-for-tests';

let updateId = 1000;
let chatId = 500_000;

/** Sends a body to the webhook, signed unless told otherwise. */
export function post(app: Hono, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return Promise.resolve(
    app.request('/telegram', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': SECRET, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  );
}

export type Person = ReturnType<typeof newPerson>;

/** Somebody new, in a private chat of their own. */
export function newPerson(app: Hono, botApi: BotApiServer) {
  chatId += 1;
  const chat = chatId;
  const from = { id: chat, is_bot: false, first_name: 'Camille', language_code: 'fr' };
  let last: Record<string, unknown> = {};

  const send = (update: Record<string, unknown>): Promise<Response> => {
    updateId += 1;
    last = { update_id: updateId, ...update };
    return post(app, last);
  };
  const message = (held: Record<string, unknown>) => ({
    message_id: 900_000 + updateId,
    date: 1_795_000_000,
    chat: { id: chat, type: 'private', first_name: 'Camille' },
    from,
    ...held,
  });
  const shown = (): Shown[] => botApi.chat(chat);

  const person = {
    chat,
    /** Every message on the screen. */
    shown,
    /** The last message on the screen. */
    last: (): Shown => shown().at(-1) as Shown,
    /** All the words on the screen. */
    read: (): string =>
      shown()
        .map(({ text }) => text)
        .join('\n'),
    says: (text: string) => send({ message: message({ text }) }),
    /** Anything else than words: `{ voice: {…} }`. */
    sends: (held: Record<string, unknown>) => send({ message: message(held) }),
    edits: (text: string) => send({ edited_message: message({ text, edit_date: 1_795_000_100 }) }),
    /** The button of that name, on the last message that has it. */
    presses(label: string | RegExp, on?: Shown): Promise<Response> {
      const has = ({ buttons }: Shown) => buttons.flat().find(({ text }) => isNamed(text, label));
      const found = on ?? shown().findLast(has);
      const button = found && has(found);
      if (!found || !button?.callback_data) {
        throw new Error(
          `no button ${label} among: ${shown()
            .flatMap(({ buttons }) => buttons.flat().map(({ text }) => text))
            .join(' | ')}`,
        );
      }
      return person.pressesData(button.callback_data, found);
    },
    /** A button by its data, whatever the screen shows; without a message, one too old to be read. */
    pressesData(data: string, on?: Shown): Promise<Response> {
      const held = on
        ? { message_id: on.id, date: 1_795_000_000, text: on.text, reply_markup: { inline_keyboard: on.buttons } }
        : { message_id: 1, date: 0 };
      return send({
        callback_query: {
          id: `query ${updateId}`,
          from,
          chat_instance: '1',
          data,
          message: { chat: { id: chat, type: 'private' }, ...held },
        },
      });
    },
    /** The same update once more, as Telegram sends it when it got no answer. */
    again: (): Promise<Response> => post(app, last),
    lastUpdate: () => last,
    /** An update of any shape, from this chat or another. */
    send,
  };
  return person;
}

const isNamed = (text: string, label: string | RegExp) =>
  typeof label === 'string' ? text.replace(/^[☐☑] |^\d+\. /g, '') === label || text === label : label.test(text);

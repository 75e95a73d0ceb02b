import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readHtml } from './html.ts';
import { type InlineKeyboard, type Method, methods } from './methods.ts';

/**
 * A strict stand-in for the Bot API, on the loopback: it keeps the messages of each chat, refuses what the real one
 * refuses (unknown methods and fields, HTML it cannot parse, texts and buttons that are too long, an edit that changes
 * nothing) with the same errors, and can be told to fail.
 */

export const TOKEN = '4242:a-token-that-opens-nothing';

/** A message as it stands in a chat. */
export type Shown = {
  id: number;
  text: string;
  html: string;
  buttons: { text: string; callback_data?: string; url?: string }[][];
  contact?: { phone_number: string; first_name: string };
  keyboard?: 'position' | 'removed';
  silent: boolean;
};

export type Failure =
  | { error_code: number; description: string; parameters?: { retry_after: number } }
  /** Never answers. */
  | 'silence';

export const failures = {
  blocked: { error_code: 403, description: 'Forbidden: bot was blocked by the user' },
  broken: { error_code: 502, description: 'Bad Gateway' },
  tooMany: (seconds: number) => ({
    error_code: 429,
    description: `Too Many Requests: retry after ${seconds}`,
    parameters: { retry_after: seconds },
  }),
} satisfies Record<string, Failure | ((seconds: number) => Failure)>;

export type BotApiServer = Awaited<ReturnType<typeof openBotApi>>;

/** Starts it on a free port. */
export async function openBotApi() {
  const chats = new Map<number, Shown[]>();
  const calls: { method: Method; payload: Record<string, unknown> }[] = [];
  const refused: string[] = [];
  const planned: { method: Method | 'any'; failure: Failure }[] = [];
  const updates: { update_id: number }[] = [];
  const watchers: (() => void)[] = [];
  let nextId = 1;

  const shownIn = (chat: number): Shown[] => {
    const shown = chats.get(chat) ?? [];
    chats.set(chat, shown);
    return shown;
  };

  /** What a call does; throws the description of what the real one refuses. */
  function act(method: Method, payload: Record<string, unknown>): unknown {
    const shown = shownIn(Number(payload.chat_id));
    const markup = payload.reply_markup as InlineKeyboard | Record<string, unknown> | undefined;
    const buttons = markup && 'inline_keyboard' in markup ? (markup as InlineKeyboard).inline_keyboard : [];
    switch (method) {
      case 'sendMessage':
      case 'sendContact': {
        const message: Shown = {
          id: nextId++,
          ...wordsOf(payload),
          buttons,
          ...(method === 'sendContact' ? { contact: payload as NonNullable<Shown['contact']> } : {}),
          ...(markup && 'keyboard' in markup ? { keyboard: 'position' as const } : {}),
          ...(markup && 'remove_keyboard' in markup ? { keyboard: 'removed' as const } : {}),
          silent: payload.disable_notification === true,
        };
        shown.push(message);
        return { message_id: message.id, date: 1, chat: { id: payload.chat_id, type: 'private' } };
      }
      case 'editMessageText':
      case 'editMessageReplyMarkup': {
        const message = shown.find(({ id }) => id === payload.message_id);
        if (!message) throw new Error('Bad Request: message to edit not found');
        const changed = { ...message, ...(method === 'editMessageText' ? wordsOf(payload) : {}), buttons };
        if (JSON.stringify(changed) === JSON.stringify(message)) {
          throw new Error(
            'Bad Request: message is not modified: specified new message content and reply markup are exactly the same',
          );
        }
        Object.assign(message, changed);
        return true;
      }
      case 'getMe':
        return { id: 4242, is_bot: true, first_name: 'Par où ?', username: 'par_ou_bot' };
      case 'getUpdates':
        return updates.filter(({ update_id }) => update_id >= Number(payload.offset ?? 0));
      default:
        return true;
    }
  }

  async function answer(request: IncomingMessage, response: ServerResponse) {
    let body = '';
    for await (const chunk of request) body += chunk;
    const [, token, name = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(request.url ?? '') ?? [];
    const say = (status: number, told: object) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(told));
    };
    const refuse = (error_code: number, description: string, more = {}) => {
      refused.push(`${name}: ${description}`);
      say(error_code, { ok: false, error_code, description, ...more });
    };
    if (token !== TOKEN) return refuse(401, 'Unauthorized');
    if (!(name in methods)) return refuse(404, 'Not Found');
    const method = name as Method;
    const at = planned.findIndex((plan) => plan.method === 'any' || plan.method === method);
    const failure = planned[at]?.failure;
    if (at >= 0) planned.splice(at, 1);
    if (failure === 'silence') return;
    if (failure) return say(failure.error_code, { ok: false, ...failure });
    const payload = methods[method].safeParse(body ? JSON.parse(body) : {});
    if (!payload.success) return refuse(400, `Bad Request: ${payload.error.message}`);
    try {
      const result = act(method, payload.data);
      // Long polling: nothing is answered while there is nothing to say.
      if ('timeout' in payload.data && Array.isArray(result) && result.length === 0) return;
      calls.push({ method, payload: payload.data });
      say(200, { ok: true, result });
      for (const watcher of watchers.splice(0)) watcher();
    } catch (error) {
      refuse(400, (error as Error).message);
    }
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    root: `http://127.0.0.1:${port}`,
    /** Every call that was taken, in order. */
    calls,
    /** Every call that was refused. A well-behaved bot has none but edits that change nothing. */
    refused,
    /** The messages of a chat, as they stand. */
    chat: (id: number): Shown[] => shownIn(id),
    /** What `getUpdates` gives. */
    updates,
    /** The next call of a method fails so; `any` for whichever comes next. */
    fail: (method: Method | 'any', ...more: Failure[]) => {
      for (const failure of more) planned.push({ method, failure });
    },
    /** Once a method has been called. */
    async saw(method: Method): Promise<void> {
      while (!calls.some((call) => call.method === method)) {
        await new Promise<void>((resolve) => watchers.push(resolve));
      }
    },
    /** Forgets a message, as a person does who deletes it. */
    drop: (chat: number, id: number) => {
      chats.set(
        chat,
        shownIn(chat).filter((message) => message.id !== id),
      );
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

function wordsOf({ text = '' }: Record<string, unknown>): { text: string; html: string } {
  const html = String(text);
  const read = readHtml(html);
  if (html && read.trim() === '') throw new Error('Bad Request: message text is empty');
  if (read.length > 4096) throw new Error('Bad Request: message is too long');
  return { text: read, html };
}

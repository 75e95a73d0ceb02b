import { Api, GrammyError, HttpError, type RawApi } from 'grammy';
import type { ApiError } from 'grammy/types';
import type { TelegramConfig } from '../../config/telegram.ts';

/** The calls that this line makes, and no other. */
export type BotApi = Pick<
  RawApi,
  | 'sendMessage'
  | 'editMessageText'
  | 'editMessageReplyMarkup'
  | 'sendContact'
  | 'sendChatAction'
  | 'answerCallbackQuery'
  | 'leaveChat'
  | 'setMyCommands'
  | 'setWebhook'
>;

/** A message that could not be sent. Permanent: sending it again would fail again. It bears nothing of what was said. */
export class SendError extends Error {
  override name = 'SendError';
  readonly permanent: boolean;
  /** What Telegram answered; null when it did not. */
  readonly code: string | null;
  /** Seconds that Telegram asks to wait; null when it does not say. */
  readonly after: number | null;

  constructor(code: number | null, after: number | null = null) {
    super(`Telegram refused: ${code ?? 'no answer'}`);
    this.after = after;
    this.permanent = code === 400 || code === 403;
    this.code = code === null ? null : String(code);
  }
}

/** How long a request that waits for us can itself wait, in seconds: Telegram gives up on a webhook after a minute. */
const PATIENCE = 15;
const TRIES = 3;
/** Seconds before the second try, when Telegram itself fails. */
const SOON = 0.3;

/** Milliseconds to wait, handed in by tests that must not wait. */
export type Wait = (milliseconds: number) => Promise<void>;
const pause: Wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Seconds after which a call is given up. */
const TIMEOUT = 10;

export type ClientOptions = { wait?: Wait; timeoutSeconds?: number; now?: () => number };

/**
 * A client of the Bot API. A call that comes too soon (429) waits for as long as it is told to, within what a webhook
 * can wait; beyond, that chat is left in peace until then. A failure of Telegram is tried again once. Calls throw what
 * grammY throws.
 */
export function createBotApi({ token, apiRoot }: TelegramConfig, options: ClientOptions = {}): BotApi {
  const { wait = pause, now = Date.now, timeoutSeconds = TIMEOUT } = options;
  const peace = createPeace(now);
  const api = new Api(token, { apiRoot, timeoutSeconds });
  api.config.use(async (call, method, payload, signal) => {
    const chat = 'chat_id' in payload ? payload.chat_id : null;
    const left = peace.left(chat);
    if (left > 0) return { ok: false, error_code: 429, description: 'too soon', parameters: { retry_after: left } };
    for (let tries = 1; ; tries++) {
      const answer = await call(method, payload, signal);
      const delay = answer.ok || tries >= TRIES ? null : delayOf(answer, tries);
      if (delay !== null && delay <= PATIENCE) await wait(delay * 1000);
      else {
        if (delay !== null) peace.keep(chat, delay);
        return answer;
      }
    }
  });
  return api.raw;
}

/** Seconds before a call that failed can be tried again; null for one that would fail again, or has failed enough. */
function delayOf({ error_code, parameters }: ApiError, tries: number): number | null {
  if (error_code === 429) return parameters?.retry_after ?? SOON;
  return error_code >= 500 && tries === 1 ? SOON : null;
}

/** The chats that are to be left in peace, and the seconds left for each; they are known in this process only. */
function createPeace(now: () => number) {
  const until = new Map<unknown, number>();
  return {
    left: (chat: unknown): number => Math.max(0, Math.ceil(((until.get(chat) ?? 0) - now()) / 1000)),
    keep: (chat: unknown, seconds: number): void => {
      for (const [known, end] of until) if (end <= now()) until.delete(known);
      until.set(chat, now() + seconds * 1000);
    },
  };
}

/** What a failed call means for whoever is waiting for the message. Anything else than a failed call is thrown as it is. */
export function sendErrorOf(error: unknown): SendError {
  if (error instanceof GrammyError) return new SendError(error.error_code, error.parameters.retry_after ?? null);
  if (error instanceof HttpError) return new SendError(null);
  throw error;
}

/** Whether Telegram refused a call for this reason: its codes are few, its descriptions tell more. */
export const refusedAs = (error: unknown, reason: RegExp): boolean =>
  error instanceof GrammyError && error.error_code === 400 && reason.test(error.description);

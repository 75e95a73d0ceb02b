import type { Context } from 'hono';

/** A message as it came. */
export type SmsReceived = {
  /** As the provider writes it: a number, a short code or a name. */
  from: string;
  /** The provider's account and its name of the message: the same when it is delivered again. */
  id: string;
  text: string;
  /** A picture or a recording came with it. */
  media: boolean;
};

/** Who carries SMS: how its demands are known and read, how they are answered, and how to send without being asked. */
export type SmsProvider = {
  /** Where it posts what it receives. */
  path: string;
  /** Throws an HTTPException for what it did not send itself; null when a field is missing. */
  read: (c: Context) => Promise<SmsReceived | null>;
  /** Sends the answers in their order, back to the number that wrote. */
  answer: (c: Context, to: string, texts: string[]) => Response | Promise<Response>;
  /** Null where what it takes to send is not configured. Throws a SendError. */
  send: SendSms | null;
};

export type SendSms = (to: string, text: string) => Promise<void>;

/** An SMS that could not be sent. Permanent: sending it again would fail again. It bears nothing of what was said. */
export class SendError extends Error {
  override name = 'SendError';
  readonly permanent: boolean;
  /** The status of the answer; null when there was none. */
  readonly code: string | null;

  constructor(status: number | null, cause?: unknown) {
    super(`the SMS was refused: ${status ?? 'no answer'}`, { cause });
    this.permanent = status !== null && status >= 400 && status < 500 && status !== 429 && status !== 408;
    this.code = status === null ? null : String(status);
  }
}

/** Milliseconds after which a provider that does not answer is given up. */
const PATIENCE = 10_000;

/** Posts to a provider's API. Throws a SendError unless it took the message. */
export async function post(fetcher: typeof fetch, url: string, init: RequestInit): Promise<Response> {
  const answered = await fetcher(url, { ...init, method: 'POST', signal: AbortSignal.timeout(PATIENCE) }).catch(() => {
    // The cause may bear the address that was called, and the number in it.
    throw new SendError(null);
  });
  if (!answered.ok) {
    await answered.body?.cancel();
    throw new SendError(answered.status);
  }
  return answered;
}

import { VIEWS, type Viewed } from '../../channels/widget/wire.ts';
import { home } from './home.ts';

/** What the service answered: its status, what it said, and the seconds it asks to wait. */
export type Reply = { status: number; body: Viewed & { detail?: string }; wait: number };

/** Milliseconds; nobody waits longer in front of a page, and a connection may hang for ever. */
const MOST = 45_000;

/** One request. Throws when no answer came: no network, no server, a host that lets none through, or too long a wait. */
export async function ask(url: string, lang: string, method: string, sent?: object): Promise<Reply> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), MOST);
  try {
    const response = await fetch(url, {
      method,
      signal: stop.signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { Accept: VIEWS, 'Accept-Language': lang, ...(sent ? { 'Content-Type': 'application/json' } : {}) },
      body: sent ? JSON.stringify(sent) : undefined,
    });
    const body = await response.json().catch(() => ({}));
    return { status: response.status, body, wait: Number(response.headers.get('Retry-After')) || 30 };
  } finally {
    clearTimeout(timer);
  }
}

/** Whether the service can be reached at all: then what failed was refused to this very site. */
export const reaches = (): Promise<boolean> =>
  fetch(`${home}/healthz`, { mode: 'no-cors', credentials: 'omit' }).then(
    () => true,
    () => false,
  );

/** A name for a message, drawn at random (UUID v4), the same when it is sent again. */
export const newMessage = (): string =>
  '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (digit) => {
    const drawn = crypto.getRandomValues(new Uint8Array(1))[0] ?? 0;
    return (Number(digit) ^ (drawn & (15 >> (Number(digit) / 4)))).toString(16);
  });

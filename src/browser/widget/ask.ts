import { VIEWS, type Viewed } from '../../channels/widget/wire.ts';
import { home } from './home.ts';

/** What the service answered: its status, what it said, and the seconds it asks to wait. */
export type Reply = { status: number; body: Viewed & { detail?: string }; wait: number };

/** Milliseconds; nobody waits longer in front of a page, and a connection may hang for ever. */
const MOST = 45_000;

/** One request. Throws when no answer came: no network, no server, a host that lets none through, or too long a wait. */
export async function ask(url: string, lang: string, method: string, sent?: object): Promise<Reply> {
  const response = await discreetly(url, {
    method,
    headers: { Accept: VIEWS, 'Accept-Language': lang, ...(sent && { 'Content-Type': 'application/json' }) },
    // The service takes what is absent, not what is empty.
    body: JSON.stringify(sent, (_, value) => value ?? undefined),
  });
  const { status } = response;
  const body = await response.json().catch((cut) => {
    // The line broke in the middle of the answer. Problems, and what was erased, may well hold nothing.
    if (status < 204) throw cut;
    return {};
  });
  return { status, body, wait: Number(response.headers.get('Retry-After')) || 30 };
}

/** Whether the service can be reached at all: then what failed was refused to this very site. */
export const reaches = (): Promise<boolean> =>
  discreetly(`${home}/healthz`, { mode: 'no-cors' }).then(
    () => true,
    () => false,
  );

/** A request that says nothing of the page or of the person, and is given up when nobody would wait longer. */
export function discreetly(url: string, options: RequestInit): Promise<Response> {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), MOST);
  return fetch(url, { ...options, signal: stop.signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
}

/** A name for a message, drawn at random (UUID v4, 120 bits of it), the same when it is sent again. */
export const newMessage = (): string =>
  'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () => {
    const [drawn = 0] = crypto.getRandomValues(new Uint8Array(1));
    return (drawn % 16).toString(16);
  });

import type { Context, MiddlewareHandler } from 'hono';
import type { Content } from '../engine/content.ts';
import { readDanger } from '../understanding/danger.ts';
import { clientOf } from './client.ts';

/** So many demands of one client in a minute that no person, nor a switchboard of fifty, makes them. */

const MINUTE = 60_000;
/** Demands in a minute from one address. A conversation is ten to twenty. */
const MOST = 600;
/** Addresses counted at once: beyond, the minute is short for an attack and nobody is counted any more. */
const CLIENTS = 100_000;
/** Bytes of a message that are read for a danger; longer ones are refused anyway. */
const READ = 100_000;

export type RateLimit = {
  content: Content;
  now: () => Date;
  /** A keyed hash, so that memory holds no address. */
  hash: (client: string) => string;
  /** The header that the operator's proxy writes the client's address in. */
  header: string | null;
  refuse: (c: Context, seconds: number) => Response | Promise<Response>;
};

/**
 * Refuses, with the seconds to wait, the demands that cost work when one client makes too many of them. A message in
 * which a danger is read is always answered, and so is leaving or erasing. Counts live in memory: for each process on
 * Node, for each isolate on Workers, and are gone after a minute.
 */
export function limitRequests({ content, now, hash, header, refuse }: RateLimit): MiddlewareHandler {
  let since = 0;
  let counts = new Map<string, number>();
  const dangers = new Set(content.needs.flatMap(({ code, danger }) => (danger ? [code] : [])));

  return async (c, next) => {
    const client = isCostly(c) ? clientOf(c, header) : null;
    if (client === null) return next();
    const at = now().getTime();
    if (at - since >= MINUTE || at < since) {
      since = at;
      counts = new Map();
    }
    const key = hash(client);
    const count = (counts.get(key) ?? 0) + 1;
    if (count > 1 || counts.size < CLIENTS) counts.set(key, count);
    if (count <= MOST || (await tellsDanger(c, dangers))) return next();
    return refuse(c, Math.max(1, Math.ceil((since + MINUTE - at) / 1000)));
  };
}

/** What reads a sentence, ranks places or writes. The webhooks of other lines come signed, from one address for all; so do agents, counted by their key. */
function isCostly({ req: { method, path } }: Context): boolean {
  switch (method) {
    case 'POST':
      return SENT.test(path);
    case 'GET':
    // Made whole like what is asked by GET, then not sent.
    case 'HEAD':
      return ASKED.test(path);
    default:
      return false;
  }
}

const SENT =
  /^\/(?:(?:code|equipe\/comprendre|[cp]\/[^/]+(?:\/erreur\/[^/]+|\/partager|\/sms)?)?$|api\/(?!v1\/tools\/))/;
const ASKED = /^\/(?:(?:integrer|widget\/demo)$|[cp]\/|api\/v1\/(?:communes|orientation|structures|services|sessions))/;

/** Whether anything in a request is a danger: its words, or a need that is one. */
async function tellsDanger(c: Context, dangers: Set<string>): Promise<boolean> {
  const said = [...Object.values(c.req.query()).flatMap((value) => value.split(',')), ...wordsOf(await bodyOf(c))];
  return said.some((one) => dangers.has(one) || readDanger(one) !== null);
}

/** The beginning of the body, which stays whole for whoever reads it next. */
async function bodyOf(c: Context): Promise<string> {
  const reader = c.req.method === 'POST' ? c.req.raw.clone().body?.getReader() : undefined;
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    text += decoder.decode(read.value, { stream: true });
    if (text.length > READ) {
      // Not awaited: a half of a stream that was read twice ends when the other half does.
      void reader.cancel();
      break;
    }
  }
  return text;
}

/** Every value of a form or of a JSON body. */
function wordsOf(body: string): string[] {
  if (!/^\s*[[{]/.test(body)) return [...new URLSearchParams(body).values()];
  const found: string[] = [];
  try {
    JSON.parse(body, (_, value) => {
      if (typeof value === 'string') found.push(value);
      return null;
    });
  } catch {
    return [];
  }
  return found;
}

import { type Context, Hono } from 'hono';
import { converse } from '../../session/conversation.ts';
import { HANDOFF_MS, joinHandoff } from '../../session/handoff.ts';
import type { Taken } from '../../session/session.ts';
import { texts } from '../../texts.ts';
import { readDanger } from '../../understanding/danger.ts';
import { clientOf } from '../client.ts';
import { newToken } from '../token.ts';
import type { WebDeps } from './deps.ts';
import type { createFirstPage } from './first-page.ts';
import { renderHandoff } from './handoff.ts';
import { type Fields, readFields } from './read-form.ts';
import type { Sending } from './sending.ts';

type First = ReturnType<typeof createFirstPage>;
type Answer = (c: Context, taken: Taken, sending: Sending, fields: Fields) => Response | Promise<Response>;

/** A code for another line, and a code from another line. `first` is the first page, `answer` leads on from a message. */
export function createContinuing({ session, network }: WebDeps, first: First, answer: Answer): Hono {
  const web = new Hono();

  /** A link may be followed twice: each time gives a code, and all lead to the same answers. */
  web.get('/c/:token/ailleurs', async (c) => {
    const contact = c.req.param('token');
    const input = { command: 'continue_elsewhere' } as const;
    const inbound = { channel: 'web', contact, messageId: newToken(), input } as const;
    const taken = await converse(session, inbound, clientOf(c, network.clientAddressHeader) ?? contact);
    if (taken.status !== 'ok') return first.insteadOf(c, taken);
    return c.html(renderHandoff(taken.prompt, { action: `/c/${contact}` }));
  });

  /** Whoever writes a danger in this field is answered like anywhere else. */
  web.post('/code', async (c) => {
    const fields = await readFields(c.req);
    const text = fields.get('code')?.trim() ?? '';
    if (readDanger(text) === null) return take(c, text);
    const contact = newToken();
    const inbound = { channel: 'web', contact, messageId: newToken(), input: { text }, opens: true } as const;
    return answer(c, await converse(session, inbound, contact), { action: `/c/${contact}` }, fields);
  });

  async function take(c: Context, typed: string): Promise<Response> {
    const token = newToken();
    const client = clientOf(c, network.clientAddressHeader) ?? 'web';
    const joined = await joinHandoff(session, typed, { channel: 'web', contact: token }, client);
    switch (joined.status) {
      case 'joined':
        return c.redirect(`/c/${token}`, 303);
      case 'unknown':
        return first.show(c, 422, { code: { says: texts.handoff.unknown.join(' '), typed } });
      case 'too_many':
        c.header('Retry-After', String(HANDOFF_MS / 1000));
        return first.show(c, 429, { code: { says: texts.handoff.tooMany.join(' '), typed } });
      default:
        return joined satisfies never;
    }
  }

  return web;
}

import type { Hono } from 'hono';
import * as z from 'zod';
import { converse } from '../../session/conversation.ts';
import { createHandoff, HANDOFF_MS, joinHandoff } from '../../session/handoff.ts';
import type { SessionDeps } from '../../session/session.ts';
import { showSession } from '../../session/show-session.ts';
import { texts } from '../../texts.ts';
import { readDanger } from '../../understanding/danger.ts';
import { clientOf } from '../client.ts';
import { newToken } from '../token.ts';
import { operation, serve } from './operation.ts';
import { problem } from './problem.ts';
import { gone, problems, Started, session } from './sessions.ts';

/** Going on elsewhere, for software: a code out of a conversation, and a conversation out of a code. */

const minutes = HANDOFF_MS / 60_000;
const example = '4827 tilleul';

const HandoffCode = z
  .object({ code: z.string().meta({ examples: [example] }), minutes: z.int() })
  .meta({ id: 'HandoffCode' });

export const create = operation({
  id: 'createHandoff',
  method: 'post',
  path: '/api/v1/sessions/{session}/handoff',
  summary: 'Donner un code pour continuer ailleurs',
  description: `Quatre chiffres et un mot, à dire ou à écrire sur une autre ligne. Il sert une fois, pendant ${minutes} minutes, et ne porte que les réponses.`,
  asks: { params: z.object({ session }) },
  gives: { status: 201, says: 'Le code', schema: HandoffCode },
  problems: { ...problems, 422: texts.handoff.nothing.join(' ') },
});

export const join = operation({
  id: 'joinHandoff',
  method: 'post',
  path: '/api/v1/handoff/{code}',
  summary: 'Reprendre une conversation par son code',
  description:
    'Commence une conversation avec les réponses données ailleurs. Le code peut être écrit ou dit : « 4827 tilleul », « quatre huit deux sept tilleul ». Un danger dit à sa place commence une conversation qui y répond.',
  asks: { params: z.object({ code: z.string().max(200).meta({ description: 'Le code', example }) }) },
  gives: {
    status: 201,
    says: 'La conversation, là où elle en était',
    schema: Started,
  },
  problems: { 404: texts.handoff.unknown.join(' '), 429: texts.handoff.tooMany.join(' ') },
});

/** Mounts both calls. `header` is where the operator's proxy writes the client's address. */
export function serveHandoff(api: Hono, deps: SessionDeps, header: string | null): void {
  serve(api, create, async (c, { params }) => {
    const speaker = { channel: 'api', contact: params.session } as const;
    const shown = await showSession(deps, speaker);
    if (shown.status !== 'ok') return gone(c, shown);
    const handoff = await createHandoff(deps, speaker);
    return handoff ? c.json(handoff, 201) : problem(c, 422, texts.handoff.nothing.join(' '));
  });

  serve(api, join, async (c, { params: { code } }) => {
    c.header('Cache-Control', 'no-store');
    const contact = newToken();
    const client = clientOf(c, header) ?? 'api';
    const speaker = { channel: 'api', contact } as const;
    if (readDanger(code)) {
      const cry = { ...speaker, messageId: newToken(), input: { text: code }, opens: true };
      const taken = await converse(deps, cry, client);
      return taken.status === 'ok' ? c.json({ session: contact, prompt: taken.prompt }, 201) : gone(c, taken);
    }
    const joined = await joinHandoff(deps, code, speaker, client);
    switch (joined.status) {
      case 'joined':
        return c.json({ session: contact, prompt: joined.prompt }, 201);
      case 'unknown':
        return problem(c, 404, texts.handoff.unknown.join(' '));
      case 'too_many':
        c.header('Retry-After', String(HANDOFF_MS / 1000));
        return problem(c, 429, texts.handoff.tooMany.join(' '));
      default:
        return joined satisfies never;
    }
  });
}

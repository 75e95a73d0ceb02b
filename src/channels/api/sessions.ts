import type { Context, Hono } from 'hono';
import * as z from 'zod';
import { Command, Prompt } from '../../engine/prompt.ts';
import { beginWith, knownOf } from '../../session/begin-with.ts';
import { begunContact } from '../../session/begun-contact.ts';
import { converse } from '../../session/conversation.ts';
import { forgetSession } from '../../session/forget.ts';
import type { SessionDeps, Taken } from '../../session/session.ts';
import { showSession } from '../../session/show-session.ts';
import { startSession } from '../../session/start-session.ts';
import { languageCodes } from '../../texts/languages.ts';
import { clientOf } from '../client.ts';
import { newToken } from '../token.ts';
import { operation, serve } from './operation.ts';
import { problem } from './problem.ts';

/** The conversation, for software: it can only be asked the authored next question. The Prompt is the message, unrendered. */

/** The name of a conversation, in paths and in answers. */
export const session = z.string().meta({ description: 'La conversation, telle que sa création l’a donnée' });
const params = z.object({ session });
const text = z.string().min(1).max(10_000);
const message_id = z.string().min(1).max(200).optional().meta({ description: 'Le nom que vous donnez à ce message' });

const Position = z
  .strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
  .meta({
    id: 'Position',
    description:
      'Où est la personne, en degrés (WGS 84), si elle le partage. Sert à proposer les communes les plus proches quand on demande où elle habite ; n’est gardée nulle part.',
  });

const Input = z
  .union(
    [
      z.strictObject({ choice: text }),
      z.strictObject({ choices: z.array(text).max(100) }),
      z.strictObject({ text }),
      z.strictObject({ command: Command }),
      z.strictObject({ position: Position }),
      z.strictObject({ language: z.enum(languageCodes) }),
    ],
    { error: 'doit être { choice }, { choices }, { text }, { command }, { position } ou { language }' },
  )
  .meta({
    id: 'Input',
    description:
      'Un choix proposé, plusieurs, les mots de la personne, une commande, sa position, ou la langue dans laquelle continuer : le même message revient alors dans cette langue',
  });

/** A conversation that begins. */
export const Started = z.object({ session, prompt: Prompt }).meta({ id: 'Started' });
const rejected = z
  .object({ reason: z.string(), says: z.string() })
  .optional()
  .meta({ description: 'Pourquoi la réponse n’est pas acceptée' });
const Begun = Started.extend({
  rejected,
  ignored: z
    .array(z.enum(['need', 'departement', 'commune', 'lang']))
    .optional()
    .meta({ description: 'Ce qui n’a pas été pris, parce que rien ne s’appelle ainsi ici' }),
}).meta({ id: 'Begun' });
const Shown = z.object({ prompt: Prompt }).meta({ id: 'Shown' });
const TurnTaken = z.object({ prompt: Prompt, rejected }).meta({ id: 'TurnTaken' });

const unknown = 'Cette conversation n’existe pas.';
/** Why a conversation cannot be answered. */
export const problems = { 404: unknown, 410: 'Cette conversation a été effacée, par la personne ou par le temps.' };

export const start = operation({
  id: 'startSession',
  method: 'post',
  path: '/api/v1/sessions',
  summary: 'Commencer une conversation',
  description:
    'Aucun nom, aucun compte. Gardez « session » secrète : elle suffit à reprendre la conversation. Avec « need », « departement » et « commune », elle commence par ce que l’on sait déjà ; avec « input », elle prend aussitôt une première réponse. Un « message_id » tiré au hasard (UUID v4) permet d’envoyer deux fois la même demande : la même conversation répond.',
  asks: {
    body: z
      .object({
        lang: z
          .string()
          .max(100)
          .optional()
          .meta({ description: `La langue de la conversation : ${languageCodes.join(', ')}` }),
        need: z.string().max(100).optional().meta({ description: 'Un code de GET /needs' }),
        departement: z
          .string()
          .max(100)
          .optional()
          .meta({ description: 'Le numéro d’un département servi : il n’est plus demandé' }),
        commune: z.string().max(100).optional().meta({ description: 'Un code INSEE, comme 41018' }),
        input: Input.optional(),
        message_id,
      })
      .optional(),
  },
  gives: { status: 201, says: 'La conversation, et la suite', schema: Begun },
  problems: {},
});

export const turn = operation({
  id: 'takeTurn',
  method: 'post',
  path: '/api/v1/sessions/{session}/turns',
  summary: 'Répondre',
  description:
    'Une réponse refusée donne aussi 200, avec « rejected ». Le même « message_id » dans la même conversation redonne la même suite et ne change rien. Avec « step », la réponse remplace celle d’une étape passée. Au plan, « plan.also » propose d’autres besoins : { choice: need } en ajoute un ; « feedback » demande s’il a aidé : { choice: id } y répond. La commande « continue_elsewhere » donne un code dans « notice.handoff » ; un texte qui est un code amène ici ses réponses.',
  asks: {
    params,
    body: z.object({
      message_id,
      step: z.string().max(100).optional().meta({ description: 'L’étape passée dont la réponse change' }),
      input: Input,
    }),
  },
  gives: { status: 200, says: 'La suite', schema: TurnTaken },
  problems,
});

export const show = operation({
  id: 'showSession',
  method: 'get',
  path: '/api/v1/sessions/{session}',
  summary: 'Reprendre une conversation',
  description:
    'Redonne la question ou le plan où la conversation en est. Avec « change », la question d’une réponse déjà donnée : répondez-y avec « step ».',
  asks: {
    params,
    query: z.object({
      change: z.coerce
        .number()
        .int()
        .min(1)
        .max(99)
        .optional()
        .meta({ description: 'Le rang de la réponse à changer dans « given », à partir de 1' }),
    }),
  },
  gives: { status: 200, says: 'Où en est la conversation', schema: Shown },
  problems,
});

export const forget = operation({
  id: 'forgetSession',
  method: 'delete',
  path: '/api/v1/sessions/{session}',
  summary: 'Effacer une conversation',
  description: 'Efface les réponses tout de suite et pour toujours.',
  asks: { params },
  gives: { status: 204, says: 'C’est effacé' },
  problems: { 404: unknown },
});

/**
 * Mounts the calls of a conversation; nothing of them is kept by a cache or an index. `header` is where the operator's
 * proxy writes the client's address.
 */
export function serveSessions(api: Hono, deps: SessionDeps, header: string | null): void {
  api.use('/api/v1/sessions/*', async (c, next) => {
    c.header('Cache-Control', 'no-store');
    await next();
  });

  serve(api, start, async (c, { body: { message_id, input, ...told } = {} }) => {
    const messageId = message_id ?? crypto.randomUUID();
    const contact = (await begunContact(deps, 'api', message_id, messageId)) ?? newToken();
    const known = await knownOf(deps, told);
    const begun = { channel: 'api', contact, messageId, input, client: clientOf(c, header) ?? contact } as const;
    const ignored = known.ignored.length > 0 ? known.ignored : undefined;
    const taken = await beginWith(deps, begun, known);
    // Words about a code are told beside the conversation, which may not have begun: the name given here leads to one.
    if (taken.status === 'ok' && taken.prompt.notice?.code.startsWith('handoff_')) await startSession(deps, begun);
    return answer(c, taken, ({ prompt, rejected }) => c.json({ session: contact, prompt, rejected, ignored }, 201));
  });

  serve(api, turn, async (c, { params: { session: contact }, body: { message_id, step, input } }) => {
    const messageId = message_id ?? crypto.randomUUID();
    const inbound = { channel: 'api', contact, messageId, input, step } as const;
    const taken = await converse(deps, inbound, clientOf(c, header) ?? contact);
    return answer(c, taken, ({ prompt, rejected }) => c.json({ prompt, rejected }));
  });

  serve(api, show, async (c, { params: { session: contact }, query: { change } }) => {
    const taken = await showSession(deps, { channel: 'api', contact }, { change });
    return answer(c, taken, ({ prompt }) => c.json({ prompt }));
  });

  serve(api, forget, async (c, { params: { session: contact } }) => {
    const known = await forgetSession(deps, { channel: 'api', contact });
    return known ? c.body(null, 204) : problem(c, 404, unknown);
  });
}

function answer(c: Context, taken: Taken, say: (taken: Taken & { status: 'ok' }) => Response): Response {
  return taken.status === 'ok' ? say(taken) : gone(c, taken);
}

/** The problem of a conversation that cannot go on. */
export function gone(c: Context, taken: Exclude<Taken, { status: 'ok' }>): Response {
  return taken.status === 'expired'
    ? problem(c, 410)
    : problem(c, 404, `${unknown} Commencez-en une avec POST /api/v1/sessions.`);
}

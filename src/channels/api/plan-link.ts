import type { Hono } from 'hono';
import * as z from 'zod';
import { createPlanLink, LINK_DAYS } from '../../session/plan-link.ts';
import type { SessionDeps } from '../../session/session.ts';
import { qrOf } from '../qr.ts';
import { baseOf, shareOf } from '../share.ts';
import { shareWords } from '../share-words.ts';
import { operation, serve } from './operation.ts';
import { problem } from './problem.ts';
import { gone, problems, session } from './sessions.ts';

/** Giving a plan to somebody, for software: an address that shows it, and the words to send it with. */

const PlanLink = z
  .object({
    url: z.url().meta({ description: 'La page du plan, pour qui a cette adresse' }),
    expires_at: z.iso.datetime(),
    qr: z.string().meta({ description: 'Le même lien en code QR : un texte SVG, noir sur blanc' }),
    sms: z.string().meta({ description: 'Le plan en deux segments de SMS au plus (GSM-7)' }),
    subject: z.string().meta({ description: 'L’objet d’un courriel ; il ne dit rien quand il faut être discret' }),
    body: z.string().meta({ description: 'Le texte d’un courriel, sans mise en forme' }),
  })
  .meta({ id: 'PlanLink' });

export const makeLink = operation({
  id: 'createPlanLink',
  method: 'post',
  path: '/api/v1/sessions/{session}/link',
  summary: 'Donner un lien vers le plan',
  description: `Seulement si la personne le demande. Qui a ce lien lit le plan tel qu’il est, sans rien pouvoir y changer ni voir les réponses. Il s’éteint après ${LINK_DAYS} jours au plus, et avec la conversation. Redemandé pour les mêmes réponses, c’est le même.`,
  asks: { params: z.object({ session }) },
  gives: { status: 201, says: 'Le lien, et de quoi l’envoyer', schema: PlanLink },
  problems: { ...problems, 409: shareWords.noPlan, 429: shareWords.tooMany },
});

/** Mounts the call. */
export function servePlanLink(api: Hono, deps: SessionDeps): void {
  serve(api, makeLink, async (c, { params }) => {
    const made = await createPlanLink(deps, { channel: 'api', contact: params.session });
    switch (made.status) {
      case 'made': {
        const shared = shareOf(made, baseOf(c, deps.elsewhere?.web));
        const { url, ...words } = shared;
        const qr = qrOf(url, shareWords.qrTitle(url));
        return c.json({ url, expires_at: new Date(made.expiresAt).toISOString(), qr, ...words }, 201);
      }
      case 'no_plan':
        return problem(c, 409, shareWords.noPlan);
      case 'too_many':
        return problem(c, 429, shareWords.tooMany);
      default:
        return gone(c, made);
    }
  });
}

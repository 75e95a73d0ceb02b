import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import * as z from 'zod';

/** RFC 9457 problem details: what went wrong, in one French sentence that a program may show to a person. */

export const Problem = z
  .object({
    type: z
      .string()
      .meta({ description: '« about:blank » : le statut dit de quel problème il s’agit', example: 'about:blank' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z
      .array(z.object({ at: z.string(), says: z.string() }))
      .optional()
      .meta({ description: 'Pour un contenu invalide : chaque endroit refusé, et pourquoi' }),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;

type Words = { title: string; detail: string };

/** Titles are those of the status (RFC 9457 §4.2.1), in French; the sentence is used when the handler has none of its own. */
const usual: Record<number, Words> = {
  401: {
    title: 'Clé refusée',
    detail:
      'Il faut une clé connue du service, dans l’en-tête Authorization: Bearer ou X-Api-Key. En danger : appelez le 17, ou le 112. Par SMS : le 114.',
  },
  403: {
    title: 'Site non autorisé',
    detail:
      'Ce site n’est pas de ceux qui peuvent montrer ce service. Ouvrez le service à sa propre adresse. En danger : appelez le 17, ou le 112. Par SMS : le 114.',
  },
  404: {
    title: 'Introuvable',
    detail: 'Cette adresse n’existe pas. Les adresses de l’API sont décrites sur /api/docs.',
  },
  409: {
    title: 'Impossible maintenant',
    detail: 'Cette demande ne peut pas être faite à cet endroit de la conversation.',
  },
  410: { title: 'Effacée', detail: 'Cette conversation a été effacée. Il faut en commencer une nouvelle.' },
  413: { title: 'Trop grand', detail: 'Cet envoi est trop grand : 100 ko au plus.' },
  415: {
    title: 'Format non accepté',
    detail: 'Le contenu doit être du JSON, annoncé par « Content-Type: application/json ».',
  },
  429: {
    title: 'Trop de demandes',
    detail: 'Trop de demandes à la fois. Attendez une minute. En danger : appelez le 17, ou le 112. Par SMS : le 114.',
  },
  503: {
    title: 'Indisponible',
    detail:
      'Ce service ne répond pas pour le moment. Réessayez dans quelques minutes. En danger : appelez le 17, ou le 112. Par SMS : le 114.',
  },
  422: { title: 'Contenu invalide', detail: 'Ce contenu ne correspond pas à ce qui est attendu.' },
};

const unread: Words = { title: 'Requête incomprise', detail: 'Cette demande n’a pas pu être lue.' };
const failure: Words = {
  title: 'Erreur du service',
  detail:
    'Le service a rencontré un problème. Réessayez dans un moment. En danger : appelez le 17, ou le 112. Par SMS : le 114.',
};

/** The answer for a status that is not a success. Without `detail`, the usual sentence of the status. */
export function problem(
  c: Context,
  status: ContentfulStatusCode,
  detail?: string,
  errors?: Problem['errors'],
): Response {
  const words = usual[status] ?? (status < 500 ? unread : failure);
  const body: Problem = {
    type: 'about:blank',
    title: words.title,
    status,
    detail: detail ?? words.detail,
    ...(errors && { errors }),
  };
  return c.body(JSON.stringify(body), status, { 'Content-Type': 'application/problem+json; charset=utf-8' });
}

import type { Hono } from 'hono';
import * as z from 'zod';
import { Plan } from '../../engine/plan.ts';
import { defaultOutcome } from '../../engine/resolve.ts';
import type { SessionDeps } from '../../session/session.ts';
import { Moment } from './moment.ts';
import { operation, serve } from './operation.ts';
import { CodeInsee, codeList, noSuchCommune } from './parameters.ts';
import { problem } from './problem.ts';

/** The public knowledge of the service, for any page or program: communes, needs, and a plan without a conversation. */

const Commune = z
  .object({
    code_insee: z.string(),
    nom: z.string(),
    codes_postaux: z.array(z.string()),
    departement: z.string(),
    known_as: z.string().optional().meta({ description: 'L’ancien nom, si c’est lui qui a été cherché' }),
  })
  .meta({ id: 'Commune' });

const Need = z.object({ code: z.string(), label: z.string(), theme: z.string() }).meta({ id: 'Need' });

const codes = codeList(10).meta({
  description: 'Codes de besoins, séparés par des virgules, le plus important d’abord',
  example: 'impaye-loyer,rsa',
});

export const communes = operation({
  id: 'findCommunes',
  method: 'get',
  path: '/api/v1/communes',
  summary: 'Chercher une commune',
  description:
    'Nom, ancien nom, début de nom, code postal, faute de frappe : la meilleure réponse d’abord, les départements servis avant le reste de la France. Rien de trouvé : une liste vide.',
  asks: {
    query: z.object({
      q: z.string().trim().min(1).max(200).meta({ description: 'Comme une personne l’écrit', example: 'vendome' }),
    }),
  },
  gives: { status: 200, says: 'Les communes possibles', schema: z.array(Commune) },
  problems: {},
});

export const needs = operation({
  id: 'listNeeds',
  method: 'get',
  path: '/api/v1/needs',
  summary: 'Lister les besoins',
  description: 'Tous les besoins auxquels le service répond, avec leur thème.',
  asks: {},
  gives: { status: 200, says: 'Les besoins', schema: z.array(Need) },
  problems: {},
});

export const orientation = operation({
  id: 'orient',
  method: 'get',
  path: '/api/v1/orientation',
  summary: 'Obtenir un plan',
  description:
    'Où aller pour ces besoins quand on habite cette commune. Sans conversation : ce qui n’est pas dit reste inconnu.',
  asks: {
    query: z.object({
      need: codes,
      commune: CodeInsee.meta({ description: 'Code Insee', example: '41269' }),
      at: Moment.optional().meta({
        description: 'Le moment où la personne ira ou appellera, ISO 8601 ; sinon, maintenant',
        example: '2026-11-24T15:10:00+01:00',
      }),
      who: z
        .enum(['self', 'child', 'parent', 'spouse', 'other', 'unknown'])
        .optional()
        .meta({ description: 'Pour qui est la demande' }),
      mobility: z
        .literal('none')
        .optional()
        .meta({ description: '« none » : la personne ne peut pas se déplacer en voiture' }),
      exchange: z.enum(['phone', 'written', 'in_person']).optional().meta({
        description: 'Comment la personne peut échanger : « written » si elle ne peut pas téléphoner',
      }),
    }),
  },
  gives: { status: 200, says: 'Le plan', schema: Plan },
  problems: { 404: 'Un besoin ou la commune n’existe pas.' },
});

/** The answers of the fact `echange`. */
const EXCHANGE = { phone: 'telephone', written: 'ecrit', in_person: 'accueil' };

/** Mounts the public calls; a page of any site may read them. */
export function serveOrientation(api: Hono, { content, directory, now }: SessionDeps): void {
  serve(api, communes, async (c, { query: { q } }) => {
    const found = await directory.findCommunes(q);
    // It is where a person lives, letter by letter: whoever uses the same device next must not find it.
    c.header('Cache-Control', 'no-store');
    return c.json(found.map(({ match: _, served: __, ...commune }) => commune));
  });

  serve(api, needs, (c) => c.json(content.needs.map(({ code, libelle, theme }) => ({ code, label: libelle, theme }))));

  serve(api, orientation, async (c, { query: { need, commune, at, who, mobility, exchange } }) => {
    const stranger = need.find((code) => !content.needs.some((known) => known.code === code));
    if (stranger !== undefined)
      return problem(c, 404, `Le besoin « ${stranger} » n’existe pas. La liste est sur /api/v1/needs.`);
    const found = await directory.commune(commune);
    if (!found) return problem(c, 404, noSuchCommune(commune));
    const facts = {
      commune,
      departement: found.departement,
      ...(who && { pour_qui: who }),
      ...(mobility && { mobilite: 'sans_voiture' }),
      ...(exchange && { echange: EXCHANGE[exchange] }),
    };
    const asked = need.map((code) => ({ code, outcome: defaultOutcome(content, code, facts) }));
    c.header('Cache-Control', 'no-store');
    return c.json(await directory.plan({ needs: asked, facts, dangers: [] }, at ?? now()));
  });
}

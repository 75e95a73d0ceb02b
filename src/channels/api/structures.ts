import type { Context, Hono } from 'hono';
import * as z from 'zod';
import {
  type Filter,
  type Found,
  findServices,
  findStructures,
  type Slice,
} from '../../directory/data-inclusion/find.ts';
import { thematiquesUnder } from '../../directory/data-inclusion/referentials.ts';
import { Service, Structure } from '../../directory/data-inclusion/schema.ts';
import type { SessionDeps } from '../../session/session.ts';
import { operation, serve } from './operation.ts';
import { CodeInsee, codeList, noSuchCommune } from './parameters.ts';
import { problem } from './problem.ts';

/** The directory in the format that the other directories read: data.inclusion v1, page by page. */

const MOST = 1000;

const codes = codeList(100);

const asked = z.object({
  thematiques: codes
    .refine((list) => list.every((code) => thematiquesUnder(code).length > 0), {
      error: 'contient un code que data·inclusion ne connaît pas',
    })
    .optional()
    .meta({
      description: 'Thématiques de data·inclusion, ou leurs catégories, séparées par des virgules ; une seule suffit',
      example: 'logement-hebergement,famille--soutien-aidants',
    }),
  code_commune: CodeInsee.optional().meta({
    description: 'Code Insee de la commune où se trouve le lieu',
    example: '41018',
  }),
  types: codes.optional().meta({
    description:
      'Types de lieu (« mds », « caf »…) ou types de service de data·inclusion (« accompagnement », « information »…), séparés par des virgules ; un seul suffit',
    example: 'mds,france-services',
  }),
  page: z.coerce.number('doit être un nombre').int('doit être un nombre entier').min(1, 'commence à 1').default(1),
  size: z.coerce
    .number('doit être un nombre')
    .int('doit être un nombre entier')
    .min(1, `doit être entre 1 et ${MOST}`)
    .max(MOST, `doit être entre 1 et ${MOST}`)
    .default(100)
    .meta({ description: 'Combien par page' }),
});

const pageOf = <T extends z.ZodType>(item: T, id: string) =>
  z.object({ items: z.array(item), total: z.int(), page: z.int(), size: z.int(), pages: z.int() }).meta({ id });

const problems = { 404: 'La commune n’existe pas.' };

export const structures = operation({
  id: 'listStructures',
  method: 'get',
  path: '/api/v1/structures',
  summary: 'Lire les lieux de l’annuaire',
  description:
    'Tous les lieux des départements servis, au format data·inclusion v1. Un lieu annoncé, ou dont on ne sait pas s’il reçoit encore, le dit dans sa description et n’a pas de service. Presque tout reste à vérifier ; sources et licences : /donnees.',
  asks: { query: asked },
  gives: { status: 200, says: 'Une page de lieux', schema: pageOf(Structure, 'StructurePage') },
  problems,
});

export const services = operation({
  id: 'listServices',
  method: 'get',
  path: '/api/v1/services',
  summary: 'Lire ce que les lieux proposent',
  description:
    'Ce qu’une personne reçoit dans chaque lieu ouvert, au format data·inclusion v1, et qui y est reçu (zone_eligibilite). Les horaires sont ceux du lieu.',
  asks: { query: asked },
  gives: { status: 200, says: 'Une page de services', schema: pageOf(Service, 'ServicePage') },
  problems,
});

/** Mounts the two lists; a page of any site may read them. */
export function serveStructures(api: Hono, { db, content, directory }: SessionDeps): void {
  const departements = content.departements.map(({ code }) => code);
  serve(api, structures, (c, { query }) => show(c, query, (filter, slice) => findStructures(db, filter, slice)));
  serve(api, services, (c, { query }) => show(c, query, (filter, slice) => findServices(db, content, filter, slice)));

  async function show<T>(
    c: Context,
    { page, size, ...filter }: z.output<typeof asked>,
    find: (filter: Filter, slice: Slice) => Promise<Found<T>>,
  ): Promise<Response> {
    const { code_commune } = filter;
    if (code_commune && !(await directory.commune(code_commune))) return problem(c, 404, noSuchCommune(code_commune));
    const { items, total } = await find({ ...filter, departements }, { page, size });
    return c.json({ items, total, page, size, pages: Math.ceil(total / size) });
  }
}

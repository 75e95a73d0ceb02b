import type { Hono } from 'hono';
import * as z from 'zod';
import { Danger } from '../../engine/prompt.ts';
import { REPORT_KINDS, REPORT_ROOM } from '../../engine/report-kinds.ts';
import { type Reported, reportPlace } from '../../session/report.ts';
import type { SessionDeps } from '../../session/session.ts';
import { clientOf } from '../client.ts';
import { reportedWords, reportKinds, reportWords } from '../report-words.ts';
import { operation, serve } from './operation.ts';
import { problem } from './problem.ts';

/** Bytes beyond which words are no few words, whatever their length is once they are put on one line. */
const MOST = 10_000;

/** What is counted is counted by the day. */
const DAY_SECONDS = 86_400;

/** Telling that something is wrong on the card of a place. */
export const report = operation({
  id: 'reportError',
  method: 'post',
  path: '/api/v1/reports',
  summary: 'Signaler une erreur sur un lieu',
  description: `Pour les personnes qui tiennent l’annuaire. « structure » est l’« id » d’un lieu du plan, ni générique ni ligne nationale. Rien n’est gardé de qui signale. Un danger lu dans « text » est répondu dans « danger » : montrez-le avant tout ; ces mots-là ne sont pas gardés. Les « kind » : ${REPORT_KINDS.map((kind) => `${kind} (${reportKinds[kind]})`).join(' ; ')}.`,
  asks: {
    body: z.strictObject({
      structure: z.string().min(1).max(200),
      kind: z.enum(REPORT_KINDS),
      text: z
        .string()
        .max(MOST)
        .optional()
        .meta({ description: `${REPORT_ROOM} signes au plus. ${reportWords.discreet}` }),
    }),
  },
  gives: {
    status: 201,
    says: 'C’est gardé, ou l’était déjà',
    schema: z.object({ says: z.string(), danger: Danger.optional() }).meta({ id: 'Reported' }),
  },
  problems: { 404: reportedWords.unknown, 422: reportedWords.too_long, 429: reportedWords.too_many },
});

const statuses = {
  unknown: 404,
  no_words: 422,
  too_long: 422,
  too_many: 429,
} as const satisfies Partial<Record<Reported, number>>;

/** Mounts the call. `header` is where the operator's proxy writes the client's address. */
export function serveReports(api: Hono, deps: SessionDeps, header: string | null): void {
  serve(api, report, async (c, { body }) => {
    const { became, danger } = await reportPlace(deps, body, clientOf(c, header) ?? 'api');
    const refused = became in statuses ? statuses[became as keyof typeof statuses] : null;
    if (danger) return c.json({ says: became === 'kept' ? reportedWords.kept : reportedWords.down, danger }, 201);
    if (refused === 429) c.header('Retry-After', String(DAY_SECONDS));
    return refused ? problem(c, refused, reportedWords[became]) : c.json({ says: reportedWords[became] }, 201);
  });
}

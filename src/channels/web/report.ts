import type { Context, Hono } from 'hono';
import { structureNamed } from '../../directory/named-structure.ts';
import { REPORT_KINDS } from '../../engine/report-kinds.ts';
import { reportPlace } from '../../session/report.ts';
import { type DangerKey, readDanger } from '../../understanding/danger.ts';
import { clientOf } from '../client.ts';
import { reportedWords, reportWords } from '../report-words.ts';
import type { WebDeps } from './deps.ts';
import { readFields } from './read-form.ts';
import { type ReportFrom, type ReportRefused, renderReport, renderReported, reportAddress } from './report-page.ts';

/** How the plan behind an address is told: the one a report comes from, or the page to show where there is none. */
export type ReportSource = {
  from: (c: Context) => Promise<ReportFrom | Response>;
  /** Answers words in which a danger is read, whatever became of the plan. */
  heard: (c: Context, text: string, danger: DangerKey) => Response | Promise<Response>;
};

/** What a sent form may have become, told in the address of the page that follows it. */
const ENDED = ['kept', 'enough', 'too_many', 'unknown'] as const;

/**
 * Serves, below the address of a plan (`/c/:token`, a shared link), the page that says what is wrong with one of its
 * places. A report that is taken leads to its thanks by a redirect. One that must be mended is shown again at once, but
 * where discretion is needed: a page that was posted would stand behind the Back button after a quick exit.
 */
export function serveReports(web: Hono, deps: WebDeps, plan: '/c/:token' | '/p/:link', source: ReportSource): void {
  const { session, network } = deps;
  const route = `${plan}/erreur/:structure` as const;

  web.get(route, async (c) => {
    const from = await source.from(c);
    if (from instanceof Response) return from;
    const became = ENDED.find((one) => one === c.req.query('dit'));
    if (became) return c.html(renderReported(became, from));
    const place = await structureNamed(session.db, c.req.param('structure'));
    const refused = refusals.get(c.req.query('revoir') ?? '');
    return place ? c.html(renderReport(place, from, refused)) : c.notFound();
  });

  web.post(route, async (c) => {
    const fields = await readFields(c.req);
    const [text, sent] = [fields.get('text') ?? '', fields.get('kind')];
    const read = readDanger(text);
    if (read) return source.heard(c, text, read.key);
    const from = await source.from(c);
    if (from instanceof Response) return from;
    const structure = c.req.param('structure');
    const kind = REPORT_KINDS.find((one) => one === sent);
    if (!kind) return again(c, from, 'no_kind', text, sent);
    const client = clientOf(c, network.clientAddressHeader) ?? from.plan;
    const { became } = await reportPlace(session, { structure, kind, text }, client);
    if (became === 'no_words' || became === 'too_long') return again(c, from, became, text, sent);
    return c.redirect(`${reportAddress(from.plan, structure)}?dit=${became}`, 303);
  });

  async function again(c: Context, from: ReportFrom, why: string, words: string, kind: string | null) {
    const place = await structureNamed(session.db, c.req.param('structure') ?? '');
    const refused = refusals.get(why);
    if (!place || !refused) return c.notFound();
    if (from.discreet) return c.redirect(`${reportAddress(from.plan, place.id)}?revoir=${why}`, 303);
    return c.html(renderReport(place, from, { ...refused, words, ...(kind !== null && { kind }) }), 422);
  }
}

const refusals = new Map<string, ReportRefused>([
  ['no_kind', { says: reportWords.noKind, field: 'kind' }],
  ['no_words', { says: reportedWords.no_words, field: 'words' }],
  ['too_long', { says: reportedWords.too_long, field: 'words' }],
]);

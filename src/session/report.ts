import { createHash } from 'node:crypto';
import { structureNamed } from '../directory/named-structure.ts';
import type { Danger } from '../engine/prompt.ts';
import { REPORT_ROOM, type ReportKind, reportText } from '../engine/report-kinds.ts';
import { dangerOf } from '../engine/say.ts';
import { plain } from '../letters.ts';
import { countHit } from '../store/limits.ts';
import { keepReport } from '../store/reports.ts';
import { readDanger } from '../understanding/danger.ts';
import { triesOf } from './hash.ts';
import type { SessionDeps } from './session.ts';

/** Telling the directory keepers that something is wrong on a card. Nothing of who tells is kept. */

const DAY = 86_400_000;
/** Reports in a day from one client, and of one place: beyond, a keeper has enough to look at it. */
const MOST = { client: 10, place: 20 };

export type Reporting = { structure: string; kind: ReportKind; text?: string };

/** What became of a report. */
export type Reported =
  | 'kept'
  /** The directory has no such place. */
  | 'unknown'
  /** « Something else » says nothing without words. */
  | 'no_words'
  | 'too_long'
  | 'too_many'
  /** This place was reported often enough today. */
  | 'enough'
  /** Nothing could be written; only where there is a danger to answer. */
  | 'down';

/**
 * Keeps what is wrong on a card, once however often it is told. A danger in the words is answered before all, even when
 * the store fails, and then the words are not kept: they are not about the place. `client` is who tells, as the channel
 * knows them; it is counted as a keyed hash for a day. Throws when the store fails and there is no danger to answer.
 */
export async function reportPlace(
  deps: SessionDeps,
  { structure, kind, text = '' }: Reporting,
  client: string,
): Promise<{ became: Reported; danger?: Danger }> {
  const read = readDanger(text);
  const danger = read ? dangerOf(deps.content, read.key) : undefined;
  try {
    const became = await keep(deps, { structure, kind, text: danger ? '' : reportText(text) }, client);
    return { became, ...(danger && { danger }) };
  } catch (failure) {
    if (!danger) throw failure;
    deps.report(failure);
    return { became: 'down', danger };
  }
}

async function keep(deps: SessionDeps, report: Required<Reporting>, client: string): Promise<Reported> {
  const { structure, kind, text } = report;
  const { db, secret } = deps;
  if (kind === 'other' && text === '') return 'no_words';
  if ([...text].length > REPORT_ROOM) return 'too_long';
  if (!(await structureNamed(db, structure))) return 'unknown';
  const now = deps.now().getTime();
  if ((await countHit(db, triesOf(secret, 'report', client), DAY, now)) > MOST.client) return 'too_many';
  if ((await countHit(db, triesOf(secret, 'report of a place', structure), DAY, now)) > MOST.place) return 'enough';
  const id = nameOf(report);
  await keepReport(db, { id, structure_id: structure, kind, text: text || null, at: now - (now % DAY) });
  return 'kept';
}

/** What `plain` leaves out though it says something: the letters of other alphabets, and signs that stand for words. */
const OTHER_SIGNS = /[^\P{L}\p{Script=Latin}]+|\p{Extended_Pictographic}/gu;

/** The same thing said of the same place has the same name, whoever says it. */
const nameOf = ({ structure, kind, text }: Required<Reporting>): string =>
  createHash('sha256')
    .update(JSON.stringify([structure, kind, plain(text), ...(text.toLowerCase().match(OTHER_SIGNS) ?? [])]))
    .digest('hex')
    .slice(0, 10);

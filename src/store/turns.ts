import { and, asc, eq, isNull, lt, max, sql } from 'drizzle-orm';
import type { Turn } from '../engine/turn.ts';
import type { Db } from './db.ts';
import { turns } from './tables.ts';

/** The log of a conversation: loaded whole by one query, appended to by one insert. */

/** A turn to append; its place in the log is `seq`. */
export type NewTurn = Turn & { channel: string };

/** A conversation as it is kept. `forgotten` says that it was blanked, and why. */
export type Log = { turns: Turn[]; forgotten: 'expired' | 'asked' | null };

/** The two queries of every message, built once for each database. */
const queries = new WeakMap<Db, ReturnType<typeof prepare>>();

function prepare(db: Db) {
  const given = sql.placeholder;
  // In the order of the table; the turn before must be there, and not forgotten.
  const row = sql`select ${given('session')}, ${given('seq')}, ${given('messageId')}, ${given('at')}, ${given('channel')},
    ${given('kind')}, ${given('step')}, ${given('detail')}, ${given('danger')}, ${given('shown')}, ${given('content')}, null
    where ${given('seq')} = 0 or exists (select 1 from ${turns} where ${turns.session} = ${given('session')}
      and ${turns.seq} = ${given('seq')} - 1 and ${turns.forgotten} is null)`;
  return {
    load: db
      .select()
      .from(turns)
      .where(eq(turns.session, given('session')))
      .orderBy(asc(turns.seq))
      .prepare(),
    append: db.insert(turns).select(row).onConflictDoNothing().returning({ seq: turns.seq }).prepare(),
  };
}

function queriesOf(db: Db) {
  const known = queries.get(db) ?? prepare(db);
  queries.set(db, known);
  return known;
}

/** Reads a conversation by its keyed hash, in order; empty when nothing is known of it. */
export async function loadTurns(db: Db, session: string): Promise<Log> {
  const rows = await queriesOf(db).load.all({ session });
  return { turns: rows.map(toTurn), forgotten: (rows[0]?.forgotten as Log['forgotten']) ?? null };
}

/**
 * Appends one turn by one insert. Gives false, and changes nothing, when the same message was already taken, another
 * message took its place, or the conversation was forgotten meanwhile: the unique `(session, message_id)` and
 * `(session, seq)` decide, and the turn before must still stand.
 */
export async function appendTurn(db: Db, session: string, turn: NewTurn): Promise<boolean> {
  const { seq, messageId, at, channel, content, step, danger, shown, kind, ...detail } = turn;
  const row = {
    session,
    seq,
    messageId,
    at,
    channel,
    content,
    step,
    danger,
    kind,
    detail: Object.keys(detail).length > 0 ? JSON.stringify(detail) : null,
    shown: shown ? JSON.stringify(shown) : null,
  };
  const inserted = await queriesOf(db).append.all(row);
  return inserted.length > 0;
}

/**
 * What a forgotten turn keeps: that it happened, on which line, at which step, on which day. Behind a phone number
 * or a chat id, even the keyed hash goes; a page's token was random and tells that the conversation is over.
 */
const blanked = (why: 'expired' | 'asked') => ({
  session: sql`case when ${turns.channel} in ('web', 'api') then ${turns.session} else lower(hex(randomblob(16))) end`,
  messageId: null,
  detail: null,
  shown: null,
  at: sql`${turns.at} / 86400000 * 86400000`,
  forgotten: why,
});

/** Blanks one conversation. Gives whether there was one to forget. */
export async function forgetTurns(db: Db, session: string, why: 'expired' | 'asked'): Promise<boolean> {
  const rows = await db
    .update(turns)
    .set(blanked(why))
    .where(and(eq(turns.session, session), isNull(turns.forgotten)))
    .returning({ seq: turns.seq });
  return rows.length > 0;
}

/** Blanks every conversation whose last turn is older than `before` (milliseconds since 1970). Gives how many turns were blanked. */
export async function forgetTurnsBefore(db: Db, before: number): Promise<number> {
  const silent = db
    .select({ session: turns.session })
    .from(turns)
    .where(isNull(turns.forgotten))
    .groupBy(turns.session)
    .having(lt(max(turns.at), before));
  const rows = await db
    .update(turns)
    .set(blanked('expired'))
    .where(and(isNull(turns.forgotten), sql`${turns.session} in ${silent}`))
    .returning({ seq: turns.seq });
  return rows.length;
}

function toTurn(row: typeof turns.$inferSelect): Turn {
  return {
    seq: row.seq,
    messageId: row.messageId,
    at: row.at,
    content: row.content,
    step: row.step,
    danger: row.danger,
    shown: row.shown ? JSON.parse(row.shown) : null,
    kind: row.kind,
    ...(row.detail ? JSON.parse(row.detail) : {}),
  } as Turn;
}

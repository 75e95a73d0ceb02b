import { describe, expect, test } from 'vitest';
import type { Db } from '../../src/store/db.ts';
import { type FeedbackRow, keepFeedback, unlinkFeedback, unlinkForgottenFeedback } from '../../src/store/feedback.ts';
import { closeReport, keepReport, openReports } from '../../src/store/reports.ts';
import { feedback } from '../../src/store/tables.ts';
import { appendTurn, forgetTurns } from '../../src/store/turns.ts';

const DAY = Date.UTC(2026, 10, 23);

const row = (session: string, more: Partial<FeedbackRow> = {}): FeedbackRow => ({
  session,
  at: DAY,
  channel: 'web',
  departement: '41',
  epci: '200072072',
  needs: ['impaye-loyer'],
  helped: 'no',
  reason: 'closed',
  ...more,
});

const turn = {
  seq: 0,
  messageId: null,
  at: DAY,
  channel: 'web',
  content: 'content-1',
  step: null,
  danger: null,
  shown: null,
  kind: 'started',
} as const;

/** What the store promises of what people say of their plans and of the cards, whichever database keeps it. */
export function saidContract(open: () => Promise<Db>): void {
  describe('what people say of their plans', () => {
    test('is one row a conversation, and the last word counts', async () => {
      const db = await open();
      await keepFeedback(db, row('marie'));
      await keepFeedback(db, row('paul'));
      await keepFeedback(db, row('marie', { helped: 'yes', reason: undefined }));
      const kept = await db.select().from(feedback).orderBy(feedback.session);
      expect(kept).toEqual([row('marie', { helped: 'yes', reason: null }), row('paul')]);
    });

    test('is still counted, and linked to nobody, once its conversation is forgotten', async () => {
      const db = await open();
      for (const name of ['marie', 'paul', 'lea']) {
        await appendTurn(db, name, turn);
        await keepFeedback(db, row(name));
      }
      await unlinkFeedback(db, 'marie');
      await forgetTurns(db, 'paul', 'expired');
      await unlinkForgottenFeedback(db);
      const kept = (await db.select().from(feedback)).map(({ session }) => session);
      expect(kept.filter((name) => ['marie', 'paul', 'lea'].includes(name))).toEqual(['lea']);
      expect(new Set(kept).size).toBe(3);
      await unlinkForgottenFeedback(db);
      expect((await db.select().from(feedback)).map(({ session }) => session).sort()).toEqual(kept.sort());
    });
  });

  describe('what people say is wrong on a card', () => {
    const report = { id: 'abc', structure_id: 'mds--blois', kind: 'phone', text: null, at: DAY };

    test('is kept once however often it is told, the newest first', async () => {
      const db = await open();
      expect(await keepReport(db, report)).toBe(true);
      expect(await keepReport(db, { ...report, at: DAY + 86_400_000 })).toBe(false);
      expect(await keepReport(db, { ...report, id: 'def', text: 'faux numéro', at: DAY + 86_400_000 })).toBe(true);
      expect((await openReports(db)).map(({ id, at }) => [id, at])).toEqual([
        ['def', DAY + 86_400_000],
        ['abc', DAY],
      ]);
    });

    test('is shown no more once a keeper closed it, and again when it is told again', async () => {
      const db = await open();
      await keepReport(db, report);
      expect([await closeReport(db, 'abc', DAY), await closeReport(db, 'abc', DAY)]).toEqual([true, false]);
      expect(await openReports(db)).toEqual([]);
      expect(await keepReport(db, { ...report, at: DAY + 86_400_000 })).toBe(true);
      expect(await openReports(db)).toMatchObject([{ id: 'abc', at: DAY + 86_400_000 }]);
    });
  });
}

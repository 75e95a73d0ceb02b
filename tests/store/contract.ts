import { sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import type { Db } from '../../src/store/db.ts';
import { addHandoff, forgetHandoffs, forgetHandoffsBefore, takeHandoff } from '../../src/store/handoffs.ts';
import { countHit, forgetHitsBefore, forgiveHit } from '../../src/store/limits.ts';
import {
  addPlanLink,
  findPlanLink,
  forgetPlanLinks,
  forgetPlanLinksBefore,
  planLinksOf,
} from '../../src/store/plan-links.ts';
import { addSent, countSent, forgetSentBefore, removeSent } from '../../src/store/sent.ts';
import { addStop, isStopped, removeStop } from '../../src/store/stops.ts';
import { turns } from '../../src/store/tables.ts';
import { appendTurn, forgetTurns, forgetTurnsBefore, loadTurns, type NewTurn } from '../../src/store/turns.ts';
import { saidContract } from './said-contract.ts';

const DAY = 86_400_000;
const MONDAY = Date.UTC(2026, 10, 23, 14, 10);

/** One answered turn, to be told apart from the others by what the test changes. */
function answered(seq: number, changes: Partial<NewTurn> = {}): NewTurn {
  return {
    seq,
    messageId: `message-${seq}`,
    at: MONDAY + seq * 1000,
    channel: 'web',
    content: 'content-1',
    step: 'impaye-loyer/commune',
    danger: null,
    shown: { step: 'impaye-loyer/lettre', places: [] },
    kind: 'answered',
    set: { commune: '41269' },
    drop: [],
    ...changes,
  } as NewTurn;
}

/** What the log of conversations promises, whichever database keeps it. `open` gives an empty, migrated one. */
export function storeContract(open: () => Promise<Db>): void {
  saidContract(open);

  describe('the log of a conversation', () => {
    test('knows nothing of a person who never wrote', async () => {
      const db = await open();
      expect(await loadTurns(db, 'nobody')).toEqual({ turns: [], forgotten: null });
    });

    test('gives back what a person answered, in the order they said it', async () => {
      const db = await open();
      const { channel: _, ...first } = answered(0, { danger: 'violence/couple' });
      const { channel: __, ...second } = answered(1, { step: 'impaye-loyer/lettre', shown: null });
      expect(await appendTurn(db, 'marie', answered(0, { danger: 'violence/couple' }))).toBe(true);
      expect(await appendTurn(db, 'marie', answered(1, { step: 'impaye-loyer/lettre', shown: null }))).toBe(true);
      expect(await loadTurns(db, 'marie')).toEqual({ turns: [first, second], forgotten: null });
    });

    test('keeps the conversations of two people apart', async () => {
      const db = await open();
      await appendTurn(db, 'marie', answered(0));
      expect(await appendTurn(db, 'paul', answered(0, { step: 'apa-domicile/commune' }))).toBe(true);
      expect((await loadTurns(db, 'marie')).turns.map((turn) => turn.step)).toEqual(['impaye-loyer/commune']);
      expect((await loadTurns(db, 'paul')).turns.map((turn) => turn.step)).toEqual(['apa-domicile/commune']);
    });

    test('takes a message that is delivered twice only once', async () => {
      const db = await open();
      await appendTurn(db, 'marie', answered(0));
      const before = await loadTurns(db, 'marie');
      expect(await appendTurn(db, 'marie', answered(1, { messageId: 'message-0' }))).toBe(false);
      expect(await loadTurns(db, 'marie')).toEqual(before);
    });

    test('lets one of two messages sent at once take the place, and loses neither', async () => {
      const db = await open();
      const taken = await Promise.all([
        appendTurn(db, 'marie', answered(0, { messageId: 'loyer' })),
        appendTurn(db, 'marie', answered(0, { messageId: 'danger', danger: 'immediate-danger' })),
      ]);
      expect(taken.toSorted()).toEqual([false, true]);
      const overtaken = taken[0] ? 'danger' : 'loyer';
      expect(await appendTurn(db, 'marie', answered(1, { messageId: overtaken }))).toBe(true);
      const log = await loadTurns(db, 'marie');
      expect(log.turns.map((turn) => turn.messageId).toSorted()).toEqual(['danger', 'loyer']);
    });

    test('accepts turns that came without a message id', async () => {
      const db = await open();
      await appendTurn(db, 'marie', answered(0, { messageId: null }));
      expect(await appendTurn(db, 'marie', answered(1, { messageId: null }))).toBe(true);
    });

    test('blanks what a person said when they ask to be forgotten, and leaves the others alone', async () => {
      const db = await open();
      await appendTurn(db, 'marie', answered(0));
      await appendTurn(db, 'marie', answered(1));
      await appendTurn(db, 'paul', answered(0));
      expect(await forgetTurns(db, 'marie', 'asked')).toBe(true);
      expect((await loadTurns(db, 'marie')).forgotten).toBe('asked');
      expect((await loadTurns(db, 'paul')).forgotten).toBeNull();
      const kept = await db.select().from(turns).where(sql`forgotten is not null`);
      expect(kept).toHaveLength(2);
      for (const row of kept) {
        expect(row).toMatchObject({ detail: null, messageId: null, shown: null, channel: 'web', kind: 'answered' });
        expect(row.at % DAY).toBe(0);
      }
      expect(await forgetTurns(db, 'marie', 'asked')).toBe(false);
    });

    test('adds nothing to a conversation that was forgotten while its next message was on the way', async () => {
      const db = await open();
      await appendTurn(db, 'marie', answered(0));
      await forgetTurns(db, 'marie', 'asked');
      expect(await appendTurn(db, 'marie', answered(1))).toBe(false);
      expect((await loadTurns(db, 'marie')).turns).toHaveLength(1);
    });

    test('adds nothing after a turn that never was', async () => {
      const db = await open();
      await appendTurn(db, 'marie', answered(0));
      expect(await appendTurn(db, 'marie', answered(2))).toBe(false);
    });

    test('keeps no trace of a telephone line once it is forgotten', async () => {
      const db = await open();
      await appendTurn(db, 'hash-of-a-number', answered(0, { channel: 'sms' }));
      await appendTurn(db, 'hash-of-a-number', answered(1, { channel: 'sms' }));
      await forgetTurns(db, 'hash-of-a-number', 'asked');
      expect(await loadTurns(db, 'hash-of-a-number')).toEqual({ turns: [], forgotten: null });
      expect(await db.select().from(turns)).toHaveLength(2);
    });

    test('forgets a conversation that has been silent too long, and not one that goes on', async () => {
      const db = await open();
      await appendTurn(db, 'silent', answered(0, { at: MONDAY - 40 * DAY }));
      await appendTurn(db, 'slow', answered(0, { at: MONDAY - 40 * DAY }));
      await appendTurn(db, 'slow', answered(1, { at: MONDAY }));
      expect(await forgetTurnsBefore(db, MONDAY - 30 * DAY)).toBe(1);
      expect((await loadTurns(db, 'silent')).forgotten).toBe('expired');
      expect((await loadTurns(db, 'slow')).forgotten).toBeNull();
      expect(await forgetTurnsBefore(db, MONDAY - 30 * DAY)).toBe(0);
    });
  });

  describe('the codes of hand-over', () => {
    test('give their conversation once, and the other codes of it go too', async () => {
      const db = await open();
      expect(await addHandoff(db, 'one', 'marie', MONDAY)).toBe(true);
      expect(await addHandoff(db, 'other', 'marie', MONDAY)).toBe(true);
      expect(await addHandoff(db, 'one', 'paul', MONDAY)).toBe(false);
      expect(await takeHandoff(db, 'one', MONDAY)).toBe('marie');
      expect(await takeHandoff(db, 'one', MONDAY)).toBeNull();
      expect(await takeHandoff(db, 'other', MONDAY)).toBeNull();
    });

    test('of two who take one at once, one gets it', async () => {
      const db = await open();
      await addHandoff(db, 'one', 'marie', MONDAY);
      const taken = await Promise.all([takeHandoff(db, 'one', MONDAY), takeHandoff(db, 'one', MONDAY)]);
      expect(taken.toSorted()).toEqual(['marie', null]);
    });

    test('serve no more once they are old, or erased', async () => {
      const db = await open();
      for (const code of ['a', 'b']) await addHandoff(db, code, `of ${code}`, MONDAY);
      expect(await takeHandoff(db, 'a', MONDAY + 1)).toBeNull();
      await forgetHandoffs(db, 'of b');
      expect(await takeHandoff(db, 'b', MONDAY)).toBeNull();
      await addHandoff(db, 'c', 'of c', MONDAY);
      await forgetHandoffsBefore(db, MONDAY + 1);
      expect(await takeHandoff(db, 'c', MONDAY)).toBeNull();
    });
  });

  describe('the links to a plan', () => {
    test('are found by their name alone, and the last one made comes first', async () => {
      const db = await open();
      await addPlanLink(db, { link: 'one', session: 'marie', at: MONDAY });
      await addPlanLink(db, { link: 'one', session: 'paul', at: MONDAY + 5 });
      await addPlanLink(db, { link: 'other', session: 'marie', at: MONDAY + 1 });
      expect(await findPlanLink(db, 'one')).toEqual({ link: 'one', session: 'marie', at: MONDAY });
      expect(await findPlanLink(db, 'none')).toBeNull();
      expect((await planLinksOf(db, 'marie')).map(({ link }) => link)).toEqual(['other', 'one']);
    });

    test('go with the conversation, or when they are old', async () => {
      const db = await open();
      for (const who of ['marie', 'paul', 'silent']) {
        await appendTurn(db, who, answered(0));
        await addPlanLink(db, { link: `of ${who}`, session: who, at: MONDAY });
      }
      await addPlanLink(db, { link: 'old', session: 'paul', at: MONDAY - 31 * DAY });
      await addPlanLink(db, { link: 'of nobody', session: 'nobody', at: MONDAY });
      await forgetPlanLinks(db, 'marie');
      await forgetTurns(db, 'silent', 'expired');
      await forgetPlanLinksBefore(db, MONDAY - 30 * DAY);
      const names = ['of marie', 'of silent', 'old', 'of nobody', 'of paul'];
      const left = await Promise.all(names.map((name) => findPlanLink(db, name)));
      expect(left.map((one) => one?.link)).toEqual([undefined, undefined, undefined, undefined, 'of paul']);
    });
  });

  describe('the tries of a client', () => {
    test('are counted in their span, then from one again', async () => {
      const db = await open();
      const began = MONDAY - (MONDAY % 60_000);
      expect([await countHit(db, 'k', 60_000, began), await countHit(db, 'k', 60_000, began + 59_999)]).toEqual([1, 2]);
      expect(await countHit(db, 'other', 60_000, began)).toBe(1);
      expect(await countHit(db, 'k', 60_000, began + 60_000)).toBe(1);
    });

    test('made at once are all counted', async () => {
      const db = await open();
      const counted = await Promise.all(Array.from({ length: 8 }, () => countHit(db, 'k', 60_000, MONDAY)));
      expect(counted.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    });

    test('that were right are taken back, and the old ones forgotten', async () => {
      const db = await open();
      await countHit(db, 'k', 60_000, MONDAY);
      await forgiveHit(db, 'k');
      expect(await countHit(db, 'k', 60_000, MONDAY)).toBe(1);
      await forgetHitsBefore(db, MONDAY + 1);
      expect(await countHit(db, 'k', 60_000, MONDAY)).toBe(1);
    });
  });

  test('who asked for no message gets none, until they ask again', async () => {
    const db = await open();
    expect(await isStopped(db, 'marie')).toBe(false);
    await addStop(db, 'marie', MONDAY);
    await addStop(db, 'marie', MONDAY + 1);
    expect([await isStopped(db, 'marie'), await isStopped(db, 'paul')]).toEqual([true, false]);
    await removeStop(db, 'marie');
    expect(await isStopped(db, 'marie')).toBe(false);
  });

  test('the SMS sent on request are counted by conversation, number, client and in all', async () => {
    const db = await open();
    await addSent(db, { session: 's1', number: 'n1', client: 'c1', at: MONDAY });
    await addSent(db, { session: 's2', number: 'n1', client: 'c2', at: MONDAY + 1 });
    const counts = [{ session: 's1' }, { number: 'n1' }, { client: 'c2' }, {}, { number: 'n1', client: 'c1' }];
    expect(await Promise.all(counts.map((by) => countSent(db, by, MONDAY)))).toEqual([1, 2, 1, 2, 1]);
    expect(await countSent(db, {}, MONDAY + 1)).toBe(1);
    await addSent(db, { session: 's1', number: 'n1', client: 'c1', at: MONDAY + 2 });
    await removeSent(db, { session: 's1', at: MONDAY + 2 });
    expect(await countSent(db, { session: 's1' }, MONDAY)).toBe(1);
    await forgetSentBefore(db, MONDAY + 1);
    expect(await countSent(db, {}, 0)).toBe(1);
  });
}

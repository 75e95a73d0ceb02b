import { beforeEach, describe, expect, test } from 'vitest';
import { reportPlace } from '../../src/session/report.ts';
import { structures } from '../../src/store/tables.ts';
import { eachService } from '../support/conversation.ts';
import { place } from '../support/little-directory.ts';

/** Telling that something is wrong on a card. */

const service = eachService();
const PLACE = 'mds--blois';
beforeEach(() => service.db.insert(structures).values(place({ id: PLACE, types: ['mds'] })));
const kept = () => service.db.query.reports.findMany();
const report = (more: Partial<Parameters<typeof reportPlace>[1]> = {}, client = '203.0.113.7') =>
  reportPlace(service.deps, { structure: PLACE, kind: 'phone', ...more }, client);

describe('someone who finds an error', () => {
  test('says what is wrong, in a few words, and nothing of who says it is kept', async () => {
    expect(await report({ text: '  Le bon numéro\r\nest le 02 54 00 00 00 ' })).toEqual({ became: 'kept' });
    const [row] = await kept();
    expect(row).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{10}$/),
      structure_id: PLACE,
      kind: 'phone',
      text: 'Le bon numéro est le 02 54 00 00 00',
      at: Date.UTC(2026, 10, 24),
      closed_at: null,
    });
    expect(JSON.stringify(await service.db.query.hits.findMany())).not.toContain('203.0.113.7');
  });

  test('says the same thing as others: it is one report', async () => {
    await report({ text: 'Faux numéro' });
    await report({ text: 'faux numero.' }, '203.0.113.8');
    await report({ text: 'Personne' }, '203.0.113.9');
    await report({ kind: 'closed' });
    await report({ kind: 'closed' }, '203.0.113.8');
    expect((await kept()).length).toBe(3);
  });

  test('in letters that are not ours says something else than others, and than nothing', async () => {
    const all = ['رقم خاطئ', 'المكان مغلق', 'номер неправильний', '02 54 مغلق', '🙁'];
    for (const text of ['', ...all, 'Номер неправильний!']) await report({ text });
    expect((await kept()).map(({ text }) => text ?? '').sort()).toEqual(['', ...all].sort());
  });

  test('must say « something else » in words, in at most 300 letters, of a place that is there', async () => {
    expect((await report({ kind: 'other' })).became).toBe('no_words');
    expect((await report({ kind: 'other', text: ' \n ' })).became).toBe('no_words');
    expect((await report({ text: 'é'.repeat(301) })).became).toBe('too_long');
    expect((await report({ text: '🙂'.repeat(300) })).became).toBe('kept');
    expect((await report({ structure: 'generique--mds' })).became).toBe('unknown');
    expect((await report({ structure: 'ligne--3919' })).became).toBe('unknown');
    expect((await kept()).length).toBe(1);
  });

  test('may report ten things in a day, and again the next day', async () => {
    for (let nth = 0; nth < 10; nth++) expect((await report({ text: `erreur ${nth}` })).became).toBe('kept');
    expect((await report({ text: 'erreur de trop' })).became).toBe('too_many');
    expect((await report({ text: 'un autre' }, '198.51.100.1')).became).toBe('kept');
    service.clock.now = new Date(service.clock.now.getTime() + 86_400_000);
    expect((await report({ text: 'le lendemain' })).became).toBe('kept');
  });

  test('cannot drown a place, however many they are', async () => {
    for (let nth = 0; nth < 20; nth++) await report({ text: `erreur ${nth}` }, `client ${nth}`);
    expect((await report({ text: 'de trop' }, 'client 21')).became).toBe('enough');
    expect((await kept()).length).toBe(20);
  });
});

describe('someone in danger who writes it there', () => {
  test('is given the numbers, and their words are not kept', async () => {
    const { became, danger } = await report({ text: 'le numéro est faux et mon mari me frappe' });
    expect(danger).toMatchObject({ kind: 'violence' });
    expect(danger?.helplines.map(({ numero }) => numero)).toContain('3919');
    expect(became).toBe('kept');
    expect(await kept()).toMatchObject([{ kind: 'phone', text: null }]);
  });

  test('is given the numbers with « something else », with a place that is gone, and when the store is down', async () => {
    const words = { text: 'mon mari me frappe' };
    expect(await report({ ...words, kind: 'other' })).toMatchObject({ became: 'no_words', danger: {} });
    expect(await report({ ...words, structure: 'nulle-part' })).toMatchObject({ became: 'unknown', danger: {} });
    service.close();
    expect(await report(words)).toMatchObject({ became: 'down', danger: { kind: 'violence' } });
    await expect(report({ text: 'faux numéro' })).rejects.toThrow();
    await service.replace();
  });
});

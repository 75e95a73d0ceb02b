import { describe, expect, test } from 'vitest';
import { nothingVerified, tierOf, verifiedLine, verifiedOf } from '../../src/directory/card/freshness.ts';
import { parseWeek } from '../../src/directory/hours/week.ts';
import { place } from '../support/little-directory.ts';
import { line } from '../support/little-rows.ts';

const NOVEMBER = new Date('2026-11-24T14:10:00Z');

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const checked = { telephone: '02 54 00 00 00', to_verify: false };
const read = { ...checked, to_verify: true };
const says = (row: Parameters<typeof place>[0] | object, sourced = true) =>
  plain(verifiedOf(place({ id: 'a', types: ['mds'], ...row }), sourced, NOVEMBER).says);

describe('the age of what is known', () => {
  test.each([
    ['2026-11-01', 'recent'],
    ['2026-06', 'recent'],
    ['2026-05-01', 'aging'],
    ['2024-12', 'aging'],
    ['2024-11-01', 'old'],
    // A year counts from its first day: what may be older is not said to be younger.
    ['2026', 'aging'],
    ['2015', 'old'],
    [null, 'old'],
  ])('checked on %s is %s in November 2026', (on, tier) => {
    expect(tierOf(on, NOVEMBER)).toBe(tier);
  });

  test.each([
    [{ ...checked, verified_on: '2026-10-07' }, 'Vérifié en octobre 2026.'],
    [{ ...checked, verified_on: '2025-08-01' }, 'Vérifié en août 2025 : appelez avant de venir.'],
    [{ ...checked, verified_on: '2022' }, 'Vérifié en 2022 : appelez avant.'],
    // What nobody confirmed is never said to be verified, however new its source.
    [{ ...read, verified_on: '2026-10-07' }, 'Information d’octobre 2026, à vérifier : appelez avant de venir.'],
    [{ ...read, verified_on: '2025-03' }, 'Information de mars 2025 : appelez avant de venir.'],
    [{ ...read, verified_on: '2024-08-01' }, 'Information d’août 2024 : appelez avant.'],
    [{ ...read, verified_on: '2015-07' }, 'Information de juillet 2015 : appelez avant.'],
    [{ ...read, verified_on: '2015' }, 'Information de 2015 : appelez avant.'],
    [{ ...read, verified_on: null }, 'Information sans date : appelez avant.'],
    [{ ...checked, verified_on: null }, 'Information sans date : appelez avant.'],
    [{ ...checked, telephone: null, verified_on: '2026-10-07' }, 'Vérifié en octobre 2026. Il nous manque son numéro.'],
  ])('is said of %o', (row, said) => {
    expect(says(row)).toBe(said);
  });

  test('tells a place that somebody remembers from one that a source names', () => {
    expect(says({ ...read, verified_on: null }, false)).toBe('Lieu connu de mémoire, sans source : appelez avant.');
    expect(says({ ...checked, verified_on: '2026-10-07' }, false)).toBe('Vérifié en octobre 2026.');
  });

  test('a phone checked yesterday is good news on an old row, and an old address bad news on a good one', () => {
    const shown = { adresse: '1 rue du Change', semaine_accueil: parseWeek('Mo-Fr 09:00-12:00') };
    const called = verifiedOf(
      place({ id: 'a', types: ['mds'], ...checked, verified_on: '2015', verified_contact: '2026-10-01' }),
      true,
      NOVEMBER,
    );
    expect(called).toMatchObject({
      tier: 'old',
      contact: { on: '2026-10-01', tier: 'recent' },
      adresse: { on: '2015', tier: 'old' },
    });
    expect(plain(called.says)).toBe('Vérifié en 2015 : appelez avant. Téléphone vérifié en octobre 2026.');
    expect(says({ ...checked, ...shown, verified_on: '2026-10-01', verified_adresse: '2019-02' })).toBe(
      'Vérifié en octobre 2026. L’adresse date de février 2019.',
    );
    expect(says({ ...read, ...shown, verified_on: '2015', verified_horaires: '2026-10' })).toBe(
      'Information de 2015 : appelez avant. Les horaires datent d’octobre 2026.',
    );
    // Nobody is told the age of an address that they do not see.
    expect(says({ ...checked, verified_on: '2026-10-01', verified_adresse: '2019-02' })).toBe(
      'Vérifié en octobre 2026.',
    );
  });
});

test('a line of rescue is never put in doubt, and nobody is told to call before calling', () => {
  const rescue = { ...line('15'), urgence: true, source_date: '2015-01-01', to_verify: true };
  expect(verifiedLine(rescue, NOVEMBER)).toMatchObject({ tier: 'old', says: 'Numéro d’urgence national.' });
  const saying = (row: object) => verifiedLine({ ...line('3133'), ...row }, NOVEMBER).says;
  expect(saying({ source_date: '2026-03-16' })).toBe('Numéro national, information de mars 2026.');
  expect(saying({ source_date: '2021-06-14', to_verify: true })).toBe(
    'Numéro national à vérifier, information de juin 2021.',
  );
  expect(saying({ to_verify: true })).toBe('Numéro national à vérifier, information sans date.');
  expect(plain(nothingVerified.says)).toBe('Lieu exact non connu : demandez-le à ce numéro.');
});

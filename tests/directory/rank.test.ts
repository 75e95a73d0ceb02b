import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choose } from '../../src/directory/choose.ts';
import { metresBetween } from '../../src/directory/distance.ts';
import type { Place } from '../../src/directory/place.ts';
import { band, freshness, type Merits, rank } from '../../src/directory/rank.ts';
import type { Commune, Served } from '../../src/directory/served.ts';
import { zoneCodes } from '../../src/directory/whereabouts.ts';
import { content, place } from '../support/little-directory.ts';
import { blois, rilly, tours } from '../support/little-towns.ts';

const AT = new Date('2026-11-24T14:10:00Z');

test.each([
  [true, 30_000, 0],
  [false, 9_999, 1],
  [false, 10_000, 1],
  [false, 10_001, 2],
  [false, 25_001, 3],
  [false, 40_001, 4],
  [false, 60_001, 5],
  [false, Number.POSITIVE_INFINITY, 5],
])('counts distance in bands (same commune %s, %d m)', (same, metres, expected) => {
  expect(band(same, metres)).toBe(expected);
});

test.each([
  ['2026-10-01', 0],
  ['2026-03-07', 1],
  ['2026-03', 1],
  ['2024-08-01', 2],
  [null, 2],
])('holds what was checked on %s for fresh, less fresh or old', (date, expected) => {
  expect(freshness(date, AT)).toBe(expected);
});

test('measures Blois – Tours in a straight line', () => {
  const [from, to] = [blois, tours].map(({ latitude, longitude }) => ({
    latitude: latitude ?? 0,
    longitude: longitude ?? 0,
  }));
  expect(metresBetween(from as never, to as never) / 1000).toBeCloseTo(50.3, 0);
});

const merits = fc.record({
  charge: fc.constantFrom(0, 1, 2, 3),
  reach: fc.constantFrom(0, 1, 2),
  band: fc.constantFrom(0, 1, 2, 3, 4, 5),
  vocation: fc.constantFrom(0, 1),
  freshness: fc.constantFrom(0, 1, 2),
  openness: fc.constantFrom(0, 1),
  phone: fc.constantFrom(0, 1),
  metres: fc.nat(100_000),
}) as fc.Arbitrary<Merits>;

test('puts competence before what the person can do, then distance, freshness, openness and metres', () => {
  const order: (keyof Merits)[] = ['charge', 'reach', 'band', 'vocation', 'freshness', 'openness', 'phone', 'metres'];
  fc.assert(
    fc.property(fc.array(merits, { maxLength: 8 }), (all) => {
      const ranked = rank(all.map((one, i) => ({ place: { id: `${i}` }, merits: one })));
      for (const [i, { merits: after }] of ranked.entries()) {
        const before = ranked[i - 1]?.merits;
        const decisive = before && order.find((merit) => before[merit] !== after[merit]);
        if (before && decisive) expect(before[decisive]).toBeLessThan(after[decisive]);
      }
    }),
  );
});

test('does not depend on the order in which places were found', () => {
  fc.assert(
    fc.property(fc.array(merits, { maxLength: 6 }), (all) => {
      const places = all.map((one, i) => ({ place: { id: `${i}` }, merits: one }));
      expect(rank(places.toReversed())).toEqual(rank(places));
    }),
  );
});

const where = { commune: rilly as Commune, departement: content.departements[0] ?? null, outside: null };
const served: Served = { communes: new Map(), names: [], mairies: new Map() };
const zones = ['41189', '200030385', '41', 'france', '37', '37003', '41018'];
const somewhere: fc.Arbitrary<Place> = fc
  .record({
    id: fc.uuid(),
    code: fc.constantFrom(...zones),
    statut: fc.constantFrom('ouvert' as const, 'annonce' as const, 'inconnu' as const),
    departement: fc.constantFrom('41', '37'),
    km: fc.nat(80),
    verified_on: fc.constantFrom(null, '2026-11-01'),
  })
  .map(({ id, code, statut, departement, km, verified_on }) => ({
    ...place({ id, types: ['adil'], statut, departement, verified_on, telephone: '1' }),
    ...{ latitude: (rilly.latitude ?? 0) + km / 111, longitude: rilly.longitude },
    offers: [{ lieu: 'adil', code }],
  }));

test('never chooses a place that is not in charge, however near, fresh or open', () => {
  fc.assert(
    fc.property(
      fc.array(somewhere, { maxLength: 10 }),
      fc.constantFrom('mds', 'adil', 'france-services'),
      (places, code) => {
        const lieu = content.lieux.find((known) => known.code === code);
        if (!lieu) throw new Error(code);
        const offered = places.map((one) => ({
          ...one,
          offers: one.offers.map((offer) => ({ ...offer, lieu: code })),
        }));
        const competent = offered.filter(
          ({ statut, departement, offers: [offer] }) =>
            statut === 'ouvert' &&
            zoneCodes(where).includes(offer?.code ?? '') &&
            (departement === '41' || lieu.zone !== 'departement'),
        );
        const choice = choose(offered, lieu, { where, facts: {}, at: AT }, served, new Set());
        if (competent.length === 0) expect(choice).toBeNull();
        else expect(competent.map(({ id }) => id)).toContain(choice?.place.id);
      },
    ),
  );
});

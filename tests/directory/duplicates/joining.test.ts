import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinDuplicates, type Known } from '../../../src/directory/duplicates/join.ts';
import { parseWeek } from '../../../src/directory/hours/week.ts';
import type { Structure } from '../../../src/directory/rows/read-structures.ts';
import { place } from '../../support/little-directory.ts';

const house = {
  nom: 'MDS de Blois',
  commune: 'Blois',
  code_insee: '41018',
  types: ['mds'],
  telephone: '02 54 00 00 01',
};
const fresh = place({ ...house, id: 'a--1', source: 'a', verified_on: '2026-03' });
const old = place({ ...house, id: 'b--1', source: 'b', verified_on: '2015-07-13', to_verify: true });

const joining = (rows: Structure[], known?: Known) => joinDuplicates(rows, known);
const theOnly = (rows: Structure[], known?: Known) => {
  const { structures } = joining(rows, known);
  expect(structures).toHaveLength(1);
  return structures[0] as Structure;
};

test('the row checked last stays; the other is remembered with its source', () => {
  const kept = theOnly([old, fresh]);
  expect(kept.id).toBe('a--1');
  expect(kept.provenances).toEqual([
    { id: 'b--1', source: 'b', source_citation: 'essai', licence: 'essai', verified_on: '2015-07-13' },
  ]);
});

test('what is missing comes from the other row, with the date of that row', () => {
  const hours = { horaires_accueil: 'Mo 09:00-12:00', semaine_accueil: parseWeek('Mo 09:00-12:00') };
  const kept = theOnly([fresh, { ...old, adresse: '4 rue Neuve', types: ['mds', 'pmi'], ...hours }]);
  expect(kept).toMatchObject({ adresse: '4 rue Neuve', types: ['mds', 'pmi'], ...hours, to_verify: true });
  expect(kept).toMatchObject({
    verified_on: '2026-03',
    verified_adresse: '2015-07-13',
    verified_horaires: '2015-07-13',
  });
  expect(kept.verified_contact).toBeNull();
});

test('what comes from a row without date never passes for fresh', () => {
  const kept = theOnly([fresh, { ...old, verified_on: null, adresse: '4 rue Neuve' }]);
  expect(kept).toMatchObject({ verified_on: null, verified_contact: '2026-03', verified_adresse: null });
});

test('two phones: the one checked last is shown, and both are told', () => {
  const at = { adresse: '4 rue Neuve' };
  const rows = [
    { ...fresh, ...at },
    { ...old, ...at, telephone: '02 54 00 00 02', verified_contact: '2026-10' },
  ];
  expect(theOnly(rows)).toMatchObject({ id: 'a--1', telephone: '02 54 00 00 02', verified_contact: '2026-10' });
  expect(joining(rows).duplicates.conflicts).toEqual([
    {
      id_garde: 'a--1',
      id_doublon: 'b--1',
      champ: 'telephone',
      garde: { valeur: '02 54 00 00 02', date: '2026-10' },
      autre: { valeur: '02 54 00 00 01', date: '2026-03' },
    },
  ]);
});

test('a correction made by hand wins over a fresher source, even when it empties a field', () => {
  const corrections = [
    { id: 'b--1', champ: 'telephone' },
    { id: 'a--1', champ: 'horaires_accueil' },
  ];
  const rows = [
    { ...fresh, adresse: '4 rue Neuve' },
    { ...old, adresse: '4 rue Neuve', telephone: '02 54 00 00 09', horaires_accueil: 'Mo 09:00-12:00' },
  ];
  expect(theOnly(rows, { corrections })).toMatchObject({ telephone: '02 54 00 00 09', horaires_accueil: null });
  expect(joining(rows, { corrections }).duplicates.conflicts).toEqual([]);
});

test('a corrected website stays, or stays empty, whatever the other row says', () => {
  const rows = [
    { ...fresh, site_web: 'https://a.example' },
    { ...old, site_web: null, courriel: 'b@b.example' },
  ];
  expect(theOnly(rows, { corrections: [{ id: 'b--1', champ: 'site_web' }] }).site_web).toBeNull();
  expect(theOnly(rows, { corrections: [{ id: 'a--1', champ: 'courriel' }] }).courriel).toBeNull();
  expect(theOnly(rows)).toMatchObject({ site_web: 'https://a.example', courriel: 'b@b.example' });
});

test('hours do not follow a place that moved', () => {
  const decisions = [{ ...asked('joindre') }];
  const moved = [
    { ...fresh, adresse: '4 rue Neuve' },
    { ...old, adresse: '9 rue Vieille', horaires_accueil: 'Mo 09:00-12:00', latitude: 47, longitude: 1 },
  ];
  expect(theOnly(moved, { decisions })).toMatchObject({
    adresse: '4 rue Neuve',
    horaires_accueil: null,
    latitude: null,
  });
});

test('closures and sectors of either row hold for the place', () => {
  const fermetures = [{ du: '2026-12-24', au: '2027-01-02', spans: [], motif: null }];
  expect(theOnly([fresh, { ...old, fermetures, secteur: ['41018'] }])).toMatchObject({
    fermetures,
    secteur: ['41018'],
  });
});

const asked = (decision: 'joindre' | 'distinct') => ({
  id_garde: 'b--1',
  id_doublon: 'a--1',
  decision,
  raison: 'essai',
  date: '2026-11-21',
});

test('a person’s word joins what is doubtful, and keeps the row that was named', () => {
  const doubtful = [
    { ...fresh, adresse: '1 rue Neuve' },
    { ...old, adresse: '9 rue Vieille' },
  ];
  expect(joining(doubtful).duplicates.review).toHaveLength(1);
  expect(theOnly(doubtful, { decisions: [asked('joindre')] }).id).toBe('b--1');
});

test('a person’s word keeps two places apart for ever, without a question', () => {
  const { structures, duplicates } = joining([fresh, old], { decisions: [asked('distinct')] });
  expect(structures).toHaveLength(2);
  expect(duplicates).toMatchObject({ joined: [], review: [], unknown: [] });
});

test('a decision about a row that is gone is told, and breaks nothing', () => {
  const { structures, duplicates } = joining([fresh], { decisions: [asked('joindre')] });
  expect(structures).toEqual([fresh]);
  expect(duplicates.unknown).toHaveLength(1);
});

/** Small worlds where rows often are one place: few names, phones, streets, sources, dates. */
const rows = fc
  .array(
    fc.record({
      nom: fc.constantFrom('MDS de Blois', 'Maison départementale des solidarités', 'MDS Blois Nord', 'MDS Quinière'),
      telephone: fc.constantFrom(null, '02 54 00 00 01', '02 54 00 00 02', '3949'),
      adresse: fc.constantFrom(null, '4 rue Neuve', '4, rue Neuve', '9 rue Vieille'),
      source: fc.constantFrom('a', 'b', 'c'),
      verified_on: fc.constantFrom(null, '2015', '2024-08-01', '2026-03'),
      types: fc.constantFrom(['mds'], ['mds', 'pmi'], ['pmi']),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((made) =>
    made.map((row, i) =>
      place({ ...row, types: [...row.types], id: `${row.source}--${i}`, commune: 'Blois', code_insee: '41018' }),
    ),
  );

const sorted = (structures: Structure[]) => structures.toSorted((a, b) => (a.id < b.id ? -1 : 1));

test('joining twice is joining once', () => {
  fc.assert(
    fc.property(rows, (made) => {
      const once = joining(made).structures;
      const twice = joining(once);
      expect(twice.structures).toEqual(once);
      expect(twice.duplicates.joined).toEqual([]);
    }),
  );
});

test('the order of the rows changes nothing', () => {
  const shuffled = rows.chain((made) =>
    fc.tuple(fc.constant(made), fc.shuffledSubarray(made, { minLength: made.length })),
  );
  fc.assert(
    fc.property(shuffled, ([made, mixed]) => {
      expect(sorted(joining(mixed).structures)).toEqual(sorted(joining(made).structures));
      expect(joining(mixed).duplicates).toEqual(joining(made).duplicates);
    }),
  );
});

test('no id and no phone is ever lost', () => {
  fc.assert(
    fc.property(rows, (made) => {
      const { structures, duplicates } = joining(made);
      const ids = structures.flatMap(({ id, provenances }) => [id, ...(provenances ?? []).map((other) => other.id)]);
      expect(ids.sort()).toEqual(made.map(({ id }) => id).sort());
      const told = new Set([
        ...structures.map(({ telephone }) => telephone),
        ...duplicates.conflicts.flatMap(({ garde, autre }) => [garde.valeur, autre.valeur]),
      ]);
      for (const { telephone } of made) if (telephone) expect(told).toContain(telephone);
    }),
  );
});

import { describe, expect, test } from 'vitest';
import type { Structure } from '../../src/directory/rows/read-structures.ts';
import { directoryOf, inTown, place } from '../support/little-directory.ts';
import { amboise, blois, rilly, vendome } from '../support/little-towns.ts';

/** Tuesday, ten past three in the afternoon, in Paris. */
const TUESDAY = new Date('2026-11-24T14:10:00Z');

const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

/** The first card of a need, for a resident of Blois. */
async function cardOf(structures: Structure[], need: string, facts: Record<string, string> = {}) {
  const directory = await directoryOf(structures);
  const needs = [{ code: need, outcome: null }];
  const { places } = await directory.plan({ needs, facts: { commune: '41018', ...facts }, dangers: [] }, TUESDAY);
  const [card] = places;
  if (!card) throw new Error('an empty plan');
  return card;
}

const house = place({
  id: 'mds-blois',
  types: ['mds'],
  ...inTown(blois),
  telephone: '02 54 00 00 00',
  verified_on: '2015-07-13',
  to_verify: true,
  source_citation: 'DILA',
});
const mairie = place({
  id: 'mairie',
  nom: 'Mairie de Blois',
  types: ['mairie'],
  ...inTown(blois),
  telephone: '02 54 44 50 50',
});

describe('a place that a source of 2015 names', () => {
  test('says its age, and gives a number to fall back on', async () => {
    const card = await cardOf([house], 'loyer');
    expect(plain(card.verified.says)).toBe('Information de juillet 2015 : appelez avant.');
    expect(card.fallback).toMatchObject({ telephone: '02 54 58 41 41', nom: expect.stringContaining('Standard') });
    expect(card).toMatchObject({ to_verify: true, source: 'DILA', sources: [] });
  });

  test('is strong the day somebody has checked it: no warning, and no other number', async () => {
    const card = await cardOf([{ ...house, verified_on: '2026-11-23', to_verify: false }], 'loyer');
    expect(card.verified).toMatchObject({ tier: 'recent', says: 'Vérifié en novembre 2026.' });
    expect(card.to_verify).toBe(false);
    expect(card).not.toHaveProperty('fallback');
  });

  test('needs no other number once somebody answered at its own', async () => {
    const card = await cardOf([{ ...house, verified_contact: '2026-11-23', to_verify: false }], 'loyer');
    expect(card.verified).toMatchObject({ tier: 'old', contact: { tier: 'recent' } });
    expect(card).not.toHaveProperty('fallback');
  });
});

describe('a service of the house, whose own number is old', () => {
  const service = place({ ...house, id: 'vivre', types: ['autonomie'], telephone: '02 54 11 11 11' });

  test('falls back on the house, if its number was checked lately', async () => {
    const called = { ...house, verified_contact: '2026-10-01' };
    expect((await cardOf([service, called], 'vieillir')).fallback).toMatchObject({
      telephone: '02 54 00 00 00',
      why: expect.stringContaining('votre maison du Département'),
    });
    expect((await cardOf([service, house], 'vieillir')).fallback?.telephone).toBe('02 54 58 41 41');
  });

  test('borrows the number of the house when it has none', async () => {
    const called = { ...house, verified_contact: '2026-10-01' };
    expect(await cardOf([{ ...service, telephone: null }, called], 'vieillir')).toMatchObject({
      telephone: '02 54 00 00 00',
      telephone_of: 'mds-blois',
    });
  });
});

test('a place without a number, far from the person, bears that of the town hall where it stands', async () => {
  const away = place({ id: 'fs', types: ['france-services'], ...inTown(blois) });
  const own = place({ ...mairie, id: 'own', nom: 'Mairie de Rilly', ...inTown(rilly), telephone: '02 54 20 98 00' });
  expect(await cardOf([away, mairie, own], 'demarche', { commune: rilly.code_insee })).toMatchObject({
    id: 'fs',
    telephone_of: 'Mairie de Blois',
  });
});

describe('where it comes from', () => {
  const memory = 'connaissance générale, aucune source lue (sans date)';
  const other = (source_citation: string) => ({
    id: 'b',
    source: 'essai',
    source_citation,
    licence: 'essai',
    verified_on: null,
  });

  test('a place that somebody only remembers says so in plain words', async () => {
    const card = await cardOf([{ ...house, verified_on: null, source_citation: memory }], 'loyer');
    expect(plain(card.verified.says)).toBe('Lieu connu de mémoire, sans source : appelez avant.');
    expect(card).toMatchObject({ source: null, sources: [] });
  });

  test('a place that several sources know names each of them once', async () => {
    const known = { ...house, provenances: [other('ANCT'), other('DILA'), other(memory), other('ANCT')] };
    expect(await cardOf([known], 'loyer')).toMatchObject({ source: 'DILA', sources: ['ANCT'] });
  });

  test('a place that was remembered, then found in a source, has that source', async () => {
    const found = { ...house, verified_on: null, source_citation: memory, provenances: [other('ANCT')] };
    const card = await cardOf([found], 'loyer');
    expect(card.source).toBe('ANCT');
    expect(plain(card.verified.says)).toBe('Information sans date : appelez avant.');
  });
});

describe('why this one', () => {
  const away = place({ ...house, id: 'mds-vendome', ...inTown(vendome) });

  test('is said with a straight line, and by name', async () => {
    const card = await cardOf([house, away], 'loyer', { commune: rilly.code_insee });
    expect(card.reasons.map(plain)).toContain('C’est le plus proche : 18 km à vol d’oiseau.');
  });

  test('is that it can be called, for whoever cannot go', async () => {
    const near = place({ id: 'fs', types: ['france-services'], ...inTown(amboise) });
    const phone = place({ ...near, id: 'phone', telephone: '02 47 00 00 00' });
    const facts = { commune: rilly.code_insee, mobilite: 'domicile' };
    expect((await cardOf([near, phone], 'demarche', facts)).reasons).toContain(
      'Vous pouvez appeler sans vous déplacer.',
    );
  });

  test('is an address to write to, for whoever cannot phone', async () => {
    const mute = place({ id: 'a', types: ['france-services'], ...inTown(blois), telephone: '1' });
    const writes = place({ ...mute, id: 'b', courriel: 'fs@blois.fr' });
    const card = await cardOf([mute, writes], 'demarche', { echange: 'ecrit' });
    expect(card.reasons.map(plain)).toContain('Vous pouvez lui écrire : fs@blois.fr');
  });

  test('is said even when another would have done as well', async () => {
    const twin = place({ ...house, id: 'b', types: ['adil'] });
    const twins = [place({ ...twin, id: 'a', telephone: null }), twin];
    const plan = async (commune: string) => {
      const directory = await directoryOf([house, ...twins]);
      const needs = [{ code: 'loyer', outcome: null }];
      return directory.plan({ needs, facts: { commune }, dangers: [] }, TUESDAY);
    };
    expect((await plan(blois.code_insee)).places[1]?.reasons).toEqual(['C’est dans votre commune.']);
    const [, second] = (await plan(rilly.code_insee)).places;
    expect(second?.reasons).toHaveLength(1);
  });

  test('is honest where there is a number and no place', async () => {
    expect((await cardOf([], 'loyer')).reasons[0]).toBe('Ce lieu n’est pas encore dans notre annuaire.');
    expect((await cardOf([], 'suicide')).reasons[0]).toBe('C’est un numéro national, le même partout.');
  });
});

test('tells the days of the month to come on which a place is closed', async () => {
  const closed = { du: '2026-12-07', au: '2026-12-11', spans: [], motif: 'travaux' };
  const card = await cardOf([{ ...house, fermetures: [closed] }], 'loyer');
  expect(card.closures).toEqual([expect.stringMatching(/^Fermé du 7 au 11 décembre.*travaux/)]);
});

import { describe, expect, test } from 'vitest';
import { type Teller, tellers } from '../../src/directory/card/answering-number.ts';
import { fallbackOf } from '../../src/directory/card/fallback.ts';
import type { Served } from '../../src/directory/communes/served.ts';
import { content } from '../support/little-directory.ts';
import { lieu, loirEtCher } from '../support/little-rows.ts';
import { blois, rilly } from '../support/little-towns.ts';

const AFTERNOON = new Date('2026-11-24T14:10:00Z');
const EVENING = new Date('2026-11-24T20:10:00Z');

const served: Pick<Served, 'mairies'> = {
  mairies: new Map([
    [blois.code_insee, { telephone: '02 54 44 50 50', nom: 'Mairie de Blois' }],
    [rilly.code_insee, { telephone: '02 54 20 98 00', nom: 'Mairie de Rilly' }],
  ]),
};
const atRilly = { commune: rilly as never, departement: loirEtCher, outside: null };
const elsewhere = { commune: null, departement: null, outside: '45' };

const names = (
  ask: string,
  place: { code_insee: string | null } | null,
  where = atRilly as Parameters<typeof tellers>[2],
) => tellers(lieu('cmp', { ask }), place, where, content, served as Served).map(({ nom }) => nom);

describe('who can tell about a place', () => {
  test('is the town hall where the place stands, not that of the person, who lives far from it', () => {
    expect(names('mairie', { code_insee: blois.code_insee })[0]).toBe('Mairie de Blois');
    expect(names('mairie', { code_insee: null })).toEqual(['Standard du Département de Loir-et-Cher', 'Ligne 3939']);
  });

  test('is the person’s own town hall when no place is known', () => {
    expect(names('mairie', null)).toEqual(['Mairie de Rilly', 'Standard du Département de Loir-et-Cher', 'Ligne 3939']);
  });

  test('is the Département, then a national line', () => {
    expect(names('departement', null)).toEqual(['Standard du Département de Loir-et-Cher', 'Ligne 3939']);
    expect(names('3230', null)).toEqual(['Ligne 3230', 'Standard du Département de Loir-et-Cher', 'Ligne 3939']);
  });

  test('is a national line for whoever lives where nobody is known', () => {
    for (const ask of ['mairie', 'departement']) expect(names(ask, null, elsewhere)).toEqual(['Ligne 3939']);
  });
});

describe('a number that may not answer', () => {
  const house: Teller = { telephone: '02 54 00 00 01', nom: 'MDS de Blois', as: 'maison' };
  const standard: Teller = { telephone: '02 54 58 41 41', nom: 'Standard', as: 'departement' };
  const caf: Teller = { telephone: '3230', nom: 'Ligne 3230', as: 'ligne' };
  const rescue: Teller = { telephone: '17', nom: 'Ligne 17', as: 'ligne' };
  const fallback = (telephone: string | null, known: Teller[], at = AFTERNOON) =>
    fallbackOf(telephone, 'old', known, content, at);

  test('comes with another one, and the reason to call it', () => {
    expect(fallback('02 54 11 11 11', [house, standard])).toEqual({
      telephone: '02 54 00 00 01',
      nom: 'MDS de Blois',
      why: 'Si ce numéro ne répond pas, votre maison du Département vous dira où appeler.',
    });
    expect(fallback('02 54 11 11 11', [standard])?.why).toBe(
      'Si ce numéro ne répond pas, le standard du Département vous dira où appeler.',
    );
  });

  test('is not followed by itself, however it is written', () => {
    expect(fallback('02.54.58.41.41', [standard, caf])?.telephone).toBe('3230');
    expect(fallback('0254584141', [standard])).toBeNull();
  });

  test('is followed in the evening by a line that is not shut', () => {
    expect(fallback('02 54 11 11 11', [caf, standard])?.telephone).toBe('3230');
    expect(fallback('02 54 11 11 11', [caf, standard], EVENING)?.telephone).toBe('02 54 58 41 41');
    expect(fallback('02 54 11 11 11', [caf], EVENING)?.telephone).toBe('3230');
  });

  test('is never followed by a number of rescue', () => {
    expect(fallback('02 54 11 11 11', [rescue, standard])?.telephone).toBe('02 54 58 41 41');
  });

  test('is not a national line, nor one that was checked lately, nor one that is missing', () => {
    expect(fallback('32 30', [standard])).toBeNull();
    expect(fallback(null, [standard])).toBeNull();
    for (const tier of ['recent', 'aging'] as const) {
      expect(fallbackOf('02 54 11 11 11', tier, [standard], content, AFTERNOON)).toBeNull();
    }
  });
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hoursLine, openingsOf } from '../../src/directory/card/place-openings.ts';
import { readDataset } from '../../src/directory/dataset.ts';
import { closuresInWords } from '../../src/directory/hours/closures-in-words.ts';
import { dayFromIso } from '../../src/directory/hours/paris-time.ts';
import { carry } from '../../src/directory/sources/carry.ts';
import type { Closure } from '../../src/engine/content.ts';
import { content, place } from '../support/little-directory.ts';
import { folderOf, SMALL_EVALUATION, SMALL_SOURCES, WRITTEN_BY_HAND } from '../support/small-sources.ts';
import { always, daily, house, plainly } from './hours-table.ts';

const closed = (du: string, au: string, motif: string | null = null): Closure => ({ du, au, spans: [], motif });
const told = (closures: Closure[], at: string) => closuresInWords(closures, new Date(at)).map(plainly);

describe('the closures to come', () => {
  test.each([
    [closed('2026-12-24', '2027-01-02', 'congés'), 'Fermé du 24 décembre au 2 janvier : congés.'],
    [closed('2026-12-01', '2026-12-05'), 'Fermé du 1er au 5 décembre.'],
    [closed('2026-12-01', '2026-12-01', 'formation'), 'Fermé mardi 1er décembre : formation.'],
    [closed('2026-11-10', '2026-12-04', 'travaux'), 'Fermé jusqu’au 4 décembre : travaux.'],
    [closed('2026-11-25', '2026-11-25'), 'Fermé aujourd’hui.'],
    [
      { ...closed('2026-12-24', '2026-12-24'), spans: [[540, 660]] },
      'Jeudi 24 décembre : ouvert de 9 h à 11 h seulement.',
    ],
    [
      {
        ...closed('2026-12-21', '2026-12-23', 'travaux'),
        spans: [
          [540, 660],
          [840, 990],
        ],
      },
      'Du 21 au 23 décembre : ouvert de 9 h à 11 h et de 14 h à 16 h 30 seulement (travaux).',
    ],
  ] satisfies [Closure, string][])('are told in one sentence: %o', (closure, sentence) => {
    expect(told([closure], '2026-11-25T10:00:00Z')).toEqual([sentence]);
  });

  test('are those of the thirty days to come, the first first, each once', () => {
    const closures = [
      closed('2026-12-25', '2026-12-25'),
      closed('2026-12-26', '2026-12-26'),
      closed('2026-11-24', '2026-11-24'),
      closed('2026-12-01', '2026-12-01'),
      closed('2026-12-01', '2026-12-01'),
    ];
    expect(told(closures, '2026-11-25T10:00:00Z')).toEqual([
      'Fermé mardi 1er décembre.',
      'Fermé vendredi 25 décembre.',
    ]);
  });

  test('begin on the day of Paris, not of UTC', () => {
    expect(told([closed('2026-11-26', '2026-11-26')], '2026-11-25T23:30:00Z')).toEqual(['Fermé aujourd’hui.']);
  });

  test('are none where nothing is known', () => {
    expect(closuresInWords(null, new Date('2026-11-25T10:00:00Z'))).toEqual([]);
  });
});

describe('data/fermetures.csv', () => {
  const HEADER = 'id,du,au,horaires,motif,source,date\n';
  const BLOIS = 'mds--mds41-blois';
  /** A small data/ in which somebody wrote these lines. */
  function dataWith(...lines: string[]): string {
    const data = folderOf(WRITTEN_BY_HAND);
    for (const _ of carry({ sources: folderOf(SMALL_SOURCES), evaluation: folderOf(SMALL_EVALUATION), data }));
    mkdirSync(data, { recursive: true });
    writeFileSync(join(data, 'fermetures.csv'), `${HEADER}${lines.join('\n')}\n`);
    return data;
  }
  const read = (data: string, territoires = ['41', '37']) =>
    readDataset(data, territoires, dayFromIso('2026-11-21')).structures;

  test('closes a place and gives it exceptional hours', () => {
    const structures = read(
      dataWith(
        `${BLOIS},2026-12-25,2027-01-02,,congés,affiche,2026-11-20`,
        `${BLOIS},2026-12-24,2026-12-24,"09:00-11:00,14:00-15:00",,affiche,2026-11-20`,
      ),
    );
    expect(structures.find(({ id }) => id === BLOIS)?.fermetures).toEqual([
      closed('2026-12-25', '2027-01-02', 'congés'),
      {
        ...closed('2026-12-24', '2026-12-24'),
        spans: [
          [540, 660],
          [840, 900],
        ],
      },
    ]);
    expect(structures.filter(({ fermetures }) => fermetures !== null)).toHaveLength(1);
  });

  test('may speak of a place whose département is not served', () => {
    expect(read(dataWith(`${BLOIS},2026-12-24,2026-12-24,,,affiche,2026-11`), ['37']).length).toBeGreaterThan(0);
  });

  test.each([
    ['mds--nulle-part,2026-12-24,2026-12-24,,,affiche,2026', /ligne 2 : id : lieu inconnu « mds--nulle-part »/],
    [`${BLOIS},2027-01-02,2026-12-24,,,affiche,2026`, /ligne 2 : au : la fin \(2026-12-24\) est avant le début/],
    [`${BLOIS},24 décembre,2026-12-24,,,affiche,2026`, /ligne 2 : du : date complète attendue/],
    [`${BLOIS},2026-12-24,2026-12-24,9h-11h,,affiche,2026`, /ligne 2 : horaires : heures attendues.*« 9h-11h » lu/],
    [`${BLOIS},2026-12-24,2026-12-24,11:00-09:00,,affiche,2026`, /ligne 2 : horaires : heures attendues/],
    [`${BLOIS},2026-12-24,2026-12-24,"14:00-16:00,09:00-11:00",,affiche,2026`, /dans l’ordre de la journée/],
    [`${BLOIS},2026-12-24,2026-12-24,,,,2026`, /ligne 2 : source : vide/],
    [`${BLOIS},2026-12-24,2026-12-24,,,affiche,`, /ligne 2 : date : vide/],
  ])('is refused with its line: %s', (line, says) => {
    expect(() => read(dataWith(line))).toThrow(/fermetures\.csv est abîmé/);
    expect(() => read(dataWith(line))).toThrow(says);
  });

  test('is refused when two lines speak of the same days', () => {
    const both = [`${BLOIS},2026-12-20,2026-12-24,,,affiche,2026`, `${BLOIS},2026-12-24,2026-12-31,,,affiche,2026`];
    expect(() => read(dataWith(...both))).toThrow(/ligne 3 : du : ces jours sont déjà dits à la ligne 2/);
  });
});

describe('the door, the appointments and the phone', () => {
  const TUESDAY = new Date('2026-11-24T10:00:00Z');
  const known = { id: 'lieu', types: ['ccas'], commune: 'Blois', adresse: '1 place' };
  const atTen = (row: Parameters<typeof place>[0]) => {
    const { open, open_phone } = openingsOf(place(row), content, TUESDAY);
    return [open.state, plainly(open.now), open_phone?.state];
  };

  test('a place that receives only by appointment is never said open, whatever its hours', () => {
    const says = ['unknown', 'Sur rendez-vous : appelez avant.', undefined];
    expect(atTen({ ...known, semaine_rendez_vous: always })).toEqual(says);
    expect(atTen({ ...known, accueil: 'Seulement sur rendez-vous' })).toEqual(says);
    expect(atTen({ ...known, accueil: 'Sur rendez-vous : téléphonez avant' })).toEqual(says);
  });

  test('a place that also receives without one is open at its walk-in hours', () => {
    expect(atTen({ ...known, semaine_accueil: house, semaine_rendez_vous: daily })).toEqual([
      'open',
      'Ouvert jusqu’à 12 h',
      undefined,
    ]);
    expect(atTen({ ...known, accueil: 'Avec ou sans rendez-vous', semaine_accueil: house })[0]).toBe('open');
  });

  test('a bus is never said open at an address', () => {
    expect(atTen({ ...known, nom: 'Bus France services', itinerant: true, semaine_accueil: always })).toEqual([
      'unknown',
      'C’est un bus : appelez pour savoir où il est.',
      undefined,
    ]);
  });

  test('a closed day holds for the phone of the place too; short hours are those of the door', () => {
    const both = { ...known, semaine_accueil: house, semaine_telephone: house };
    const today = closed('2026-11-24', '2026-11-24', 'formation');
    expect(atTen({ ...both, fermetures: [today] })).toEqual(['closed', 'Fermé aujourd’hui : formation', 'closed']);
    expect(atTen({ ...both, fermetures: [{ ...today, spans: [[570, 600]] }] })).toEqual([
      'closed',
      'Fermé : horaires exceptionnels aujourd’hui',
      'open',
    ]);
  });

  test('their hours are written apart', () => {
    const row = { ...known, semaine_accueil: daily, semaine_rendez_vous: daily, semaine_telephone: daily };
    expect(plainly(hoursLine(place(row), content))).toBe(
      ['Accueil', 'Rendez-vous', 'Téléphone'].map((of) => `${of} : tous les jours : 9 h – 20 h`).join('. '),
    );
  });
});

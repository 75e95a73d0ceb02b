import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inFrench } from '../../../src/cli/directory/duplicates.ts';
import { readDataset } from '../../../src/directory/dataset.ts';
import { readDecisions } from '../../../src/directory/duplicates/decisions.ts';
import { joinDuplicates } from '../../../src/directory/duplicates/join.ts';
import { readCsv } from '../../../src/directory/rows/csv.ts';
import { place } from '../../support/little-directory.ts';
import { folderOf } from '../../support/small-sources.ts';

const HEADER = 'id_garde,id_doublon,decision,raison,date\n';
const read = (lines: string) => {
  const file = join(folderOf({}), 'doublons.csv');
  writeFileSync(file, HEADER + lines);
  return readDecisions(file);
};

test('decisions are read as they were written; without the file, there are none', () => {
  expect(read('a--1,b--1,joindre,Même porte,2026-11-21\n')).toEqual([
    { id_garde: 'a--1', id_doublon: 'b--1', decision: 'joindre', raison: 'Même porte', date: '2026-11-21' },
  ]);
  expect(readDecisions('nulle/part.csv')).toEqual([]);
});

test.each([
  ['a--1,b--1,peut-être,?,2026-11-21\n', /ligne 2 : decision : « joindre » ou « distinct » attendu/],
  ['a--1,b--1,joindre,,2026-11-21\n', /ligne 2 : raison : vide/],
  ['a--1,a--1,joindre,Oui,2026-11-21\n', /ligne 2 : .*deux lignes différentes/],
  ['a--1,b--1,joindre,Oui,2026\nb--1,a--1,distinct,Non,2026\n', /ligne 3 : .*ont déjà une décision/],
])('a decision that cannot be followed is told with its line: %s', (lines, says) => {
  expect(() => read(lines)).toThrow(says);
});

test('in the real directory, every id that another file names is a place or the provenance of one', () => {
  const { structures, duplicates } = readDataset('data', ['41', '37']);
  const ids = new Set(
    structures.flatMap(({ id, provenances }) => [id, ...(provenances ?? []).map((other) => other.id)]),
  );
  const named = ['corrections.csv', 'secteurs.csv', 'fermetures.csv', 'doublons.csv'].flatMap((file) =>
    readCsv(join('data', file)).flatMap(({ cells }) =>
      cells.champ === 'écarter' ? [] : [cells.id, cells.id_garde, cells.id_doublon].filter((id) => id !== undefined),
    ),
  );
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
  expect(duplicates.unknown).toEqual([]);
});

test('the keeper reads what was joined, what is asked, what disagrees and what has no effect', () => {
  const at = { nom: 'MDS de Blois', commune: 'Blois', code_insee: '41018', types: ['mds'], adresse: '4 rue Neuve' };
  const rows = [
    place({ ...at, id: 'a--1', source: 'a', telephone: '02 54 00 00 01', verified_on: '2026-03' }),
    place({ ...at, id: 'b--1', source: 'b', telephone: '02 54 00 00 02' }),
    place({ ...at, id: 'c--1', source: 'c', adresse: '9 rue Vieille' }),
    place({ ...at, id: 'd--1', source: 'd', types: ['pmi'] }),
  ];
  const gone = { id_garde: 'a--1', id_doublon: 'z--1', decision: 'joindre' as const, raison: 'essai', date: '2026' };
  expect(inFrench(joinDuplicates(rows, { decisions: [gone] }).duplicates)).toEqual([
    'Lieux joints\u00a0: 1.',
    '  même nom, téléphones différents, même rue et même numéro',
    '    a--1 | MDS de Blois | 4 rue Neuve, Blois | 02 54 00 00 01 | 2026-03',
    '    b--1 | MDS de Blois | 4 rue Neuve, Blois | 02 54 00 00 02 | sans date',
    '',
    'À départager\u00a0: 1.',
    '  même nom, rues différentes',
    '    a--1 | MDS de Blois | 4 rue Neuve, Blois | 02 54 00 00 01 | 2026-03',
    '    c--1 | MDS de Blois | 9 rue Vieille, Blois | sans téléphone | sans date',
    '',
    'Désaccords entre deux lignes jointes\u00a0: 1.',
    '  téléphone\u00a0: « 02 54 00 00 01 » (2026-03) est gardé, pas « 02 54 00 00 02 » (sans date)',
    '    a--1 | b--1',
    '',
    'Décisions sans effet\u00a0: une des deux lignes n’est plus dans l’annuaire\u00a0: 1.',
    '  a--1 | z--1 | joindre',
    '',
    'Services différents à une même adresse, laissés tels quels\u00a0: 1.',
    expect.stringMatching(/^Pour départager deux lignes, ajoutez-les à data\/doublons\.csv/),
  ]);
});

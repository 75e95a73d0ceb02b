import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDataset } from '../../src/directory/dataset.ts';
import { carry } from '../../src/directory/sources/carry.ts';
import { folderOf, SMALL_EVALUATION, SMALL_SOURCES, WRITTEN_BY_HAND } from '../support/small-sources.ts';

/** A small data/, a way to damage one of its files, and a way to read it. */
function smallData() {
  const data = folderOf(WRITTEN_BY_HAND);
  for (const _ of carry({ sources: folderOf(SMALL_SOURCES), evaluation: folderOf(SMALL_EVALUATION), data }));
  const change = (file: string, from: string, to: string) => {
    const text = readFileSync(join(data, file), 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not hold « ${from} »`);
    writeFileSync(join(data, file), text.replace(from, to));
  };
  return { data, change, read: (territoires = ['41', '37']) => readDataset(data, territoires) };
}

test('what is served is read with its old names; the rest of France is there too', () => {
  const { names, communes } = smallData().read();
  expect(names.filter(({ code_insee }) => code_insee === '41167')).toEqual([
    { cle: 'veuzain sur loire', code_insee: '41167', nom: 'Veuzain-sur-Loire', kind: 'nom' },
    { cle: 'onzain', code_insee: '41167', nom: 'Onzain', kind: 'ancien' },
    { cle: 'veuves', code_insee: '41167', nom: 'Veuves', kind: 'ancien' },
    { cle: '41150', code_insee: '41167', nom: 'Veuzain-sur-Loire', kind: 'code_postal' },
  ]);
  expect(communes.map(({ nom }) => nom).sort()).toEqual(['Blois', 'Orléans', 'Tours', 'Veuzain-sur-Loire']);
});

test('only the places of the served départements are read', () => {
  const { structures, communes } = smallData().read(['41']);
  expect(new Set(structures.map(({ departement }) => departement))).toEqual(new Set(['41']));
  expect(communes.map(({ nom }) => nom)).toContain('Tours');
});

test('the operator is told the file, every bad line and what to do', () => {
  const { change, read } = smallData();
  change('structures/mds-41.csv', 'MDS de Blois,2026-03-07', 'MDS de Blois,7 mars');
  change('structures/mds-41.csv', 'ouvert,', 'peut-être,');
  expect(read).toThrow(/structures\/mds-41\.csv est abîmé\.\n {2}ligne 3 : date_maj : .*\n {2}ligne 3 : statut : /);
  expect(read).toThrow(/npm run directory -- carry/);
});

test('hours that cannot be read are refused with their line, not guessed', () => {
  const { change, read } = smallData();
  change('structures/mds-41.csv', 'Mo-Fr 09:00-12:00', 'lundi 9h');
  expect(read).toThrow(/mds-41\.csv[\s\S]*ligne 3 : horaires_accueil : les horaires « lundi 9h » ne se lisent pas/);
});

test.each([
  ['needs.csv', ',mds,ccas,', ',mds,cccas,', /needs\.csv[\s\S]*ligne 2 : lieu inconnu de lieux\.csv : « cccas »/],
  ['lieux.csv', 'caf,CAF', 'caf,"CAF', /lieux\.csv[\s\S]*guillemet/],
  ['helplines.csv', 'urgence', 'urgences', /helplines\.csv[\s\S]*ligne 1 : il manque la colonne urgence/],
  ['helplines.csv', 'Mo-Su 09:00-20:00', 'tous les jours', /ligne 3 : horaires_osm : les horaires « tous les jours »/],
  ['communes/41.csv', '41018,Blois', '4101,Blois', /communes\/41\.csv[\s\S]*ligne 2 : code_insee : code INSEE/],
  ['structures/dila-41.csv', 'dila--caf41', 'mds--mds41-blois', /« mds--mds41-blois » est déjà dans/],
  ['structures/dila-41.csv', '41000,41018', '41000,41999', /commune inconnue « 41999 »/],
  [
    'structures/dila-41.csv',
    '41000,41018',
    '41000,4101',
    /dila-41\.csv[\s\S]*ligne \d+ : code_insee : code de cinq caractères/,
  ],
  ['structures/dila-41.csv', ',arrondissement,', ',arrondisement,', /zone_eligibilite : codes, ou commune/],
  ['secteurs.csv', '41018', '41999', /secteurs\.csv[\s\S]*ligne 2 : code_insee : commune inconnue « 41999 »/],
  ['secteurs.csv', 'mds41-blois', 'mds41-bloi', /ligne 2 : id : lieu inconnu « mds--mds41-bloi »/],
  ['secteurs.csv', '41018', '37261', /« MDS de Blois » et Tours ne sont pas dans le même département/],
  ['ailleurs/france-services.csv', '45234', '45999', /ailleurs\/france-services\.csv[\s\S]*commune inconnue « 45999 »/],
  ['sources.csv', 'themes.csv', 'autre.csv', /il manque la source de themes\.csv/],
])('a mistake in %s is told, and nothing is read', (file, from, to, says) => {
  const { change, read } = smallData();
  change(file, from, to);
  expect(read).toThrow(says);
});

test('a house knows the communes that a source gives it, where they are served', () => {
  const { read } = smallData();
  const houses = (territoires?: string[]) => read(territoires).structures.filter(({ secteur }) => secteur);
  expect(houses().map(({ id, secteur }) => [id, secteur])).toEqual([['mds--mds41-blois', ['41018']]]);
  expect(houses(['37'])).toEqual([]);
});

test('the France services of a département that is not served are elsewhere, and there once', () => {
  const { read } = smallData();
  const ids = (rows: { id: string }[]) => rows.filter(({ id }) => /^france-services/.test(id)).map(({ id }) => id);
  const both = read();
  expect(ids(both.structures)).toEqual(['france-services--3028']);
  expect(ids(both.elsewhere.structures)).toEqual(['france-services--12', 'france-services--13']);
  expect(both.elsewhere.services.map(({ zone_eligibilite }) => zone_eligibilite)).toEqual([['france'], ['france']]);
  const { structures, elsewhere } = read(['37']);
  expect(ids(structures)).toEqual([]);
  expect(ids(elsewhere.structures)).toEqual(['france-services--3028', 'france-services--12', 'france-services--13']);
});

test('a sous-préfecture is competent for each commune of its arrondissement, and for no other', () => {
  const { data, change, read } = smallData();
  change('communes/41.csv', '41,Blois,41150', '41,Vendôme,41150');
  const lieux = readFileSync(join(data, 'lieux.csv'), 'utf8');
  writeFileSync(
    join(data, 'lieux.csv'),
    `${lieux}sous-prefecture,Sous-préfecture,,departement,C’est l’État.,departement,,\n`,
  );
  const { services } = read();
  const offered = services.filter(({ lieu }) => lieu === 'sous-prefecture');
  expect(offered.map(({ zone_eligibilite }) => zone_eligibilite)).toEqual([['41018']]);
});

test('an absent file is named, with the way to make it again', () => {
  const { data, read } = smallData();
  rmSync(join(data, 'communes/37.csv'));
  expect(read).toThrow(/communes\/37\.csv manque[\s\S]*npm run directory -- carry/);
  expect(() => readDataset(join(data, 'nulle-part'), ['41'])).toThrow(/needs\.csv manque/);
});

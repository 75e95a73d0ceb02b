import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDataset } from '../../src/directory/dataset.ts';
import { readCsv } from '../../src/directory/rows/csv.ts';
import { email, website } from '../../src/directory/rows/written.ts';
import { carry } from '../../src/directory/sources/carry.ts';
import { houseReader } from '../../src/directory/sources/mds.ts';
import { folderOf, SMALL_EVALUATION, SMALL_SOURCES, WRITTEN_BY_HAND } from '../support/small-sources.ts';

function carried() {
  const folders = {
    sources: folderOf(SMALL_SOURCES),
    evaluation: folderOf(SMALL_EVALUATION),
    data: folderOf(WRITTEN_BY_HAND),
  };
  const again = () => [...carry(folders)];
  const rows = (file: string) => readCsv(join(folders.data, file)).map(({ cells }) => cells);
  const row = (file: string, id: string) => rows(`structures/${file}.csv`).find((cells) => cells.id === id);
  return { ...folders, files: again(), again, rows, row };
}

const bytesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.csv'))
    .sort()
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')]);

test('a second carry of the same sources changes no byte', () => {
  const { data, again } = carried();
  const first = bytesOf(data);
  again();
  expect(bytesOf(data)).toEqual(first);
});

test('keeps the words that a person wrote, and refreshes what comes from the source', () => {
  const { data, again, rows } = carried();
  const needs = readFileSync(join(data, 'needs.csv'), 'utf8');
  writeFileSync(
    join(data, 'needs.csv'),
    needs.replace('Loyers impayés,Loyers impayés,', 'Ancien nom,Je ne peux plus payer,'),
  );
  again();
  expect(rows('needs.csv')[0]).toMatchObject({ label_fr: 'Loyers impayés', libelle: 'Je ne peux plus payer' });
  expect(rows('lieux.csv')[0]).toMatchObject({ label_fr: 'Maison départementale', why: 'C’est votre maison.' });
  expect(rows('departements.csv')[0]).toMatchObject({ maison: 'la MDS', standard: '02 54 58 41 41' });
});

test('a house that is only announced or recalled is not open', () => {
  const { rows } = carried();
  const statuts = rows('structures/mds-41.csv').map(({ id, statut }) => [id, statut]);
  expect(statuts).toEqual([
    ['mds--mdcs41-contres', 'inconnu'],
    ['mds--mds41-blois', 'ouvert'],
    ['mds--mds41-freteval', 'annonce'],
  ]);
});

test('a correction holds at every carry, and « écarter » leaves a place out', () => {
  const { row, files } = carried();
  expect(row('mds-41', 'mds--mds41-blois')?.accueil).toBe('Sans rendez-vous le matin');
  expect(row('presse-41', 'presse--nuit')).toBeUndefined();
  expect(files.find(({ file }) => file === 'structures/presse-41.csv')?.left_out).toBe(1);
});

test('a correction of a field that does not exist is refused in a sentence', () => {
  const { data, again } = carried();
  writeFileSync(
    join(data, 'corrections.csv'),
    'id,champ,valeur,raison,source_disait\nmds--mds41-blois,statu,ouvert,Faute,\n',
  );
  expect(again).toThrow('le champ « statu » n’existe pas');
});

test('a point for older people that sits in a house is the same place', () => {
  const { row, rows } = carried();
  expect(row('mds-37', 'mds--mds37-maginot')?.types).toBe('mds|autonomie|pmi');
  expect(rows('structures/dila-37.csv')).toEqual([]);
});

test('a place that is only recalled has no contact, and nobody is sent there', () => {
  const { row } = carried();
  expect(row('a-sourcer-41', 'a-sourcer--udaf')).toMatchObject({
    telephone: '',
    statut: 'inconnu',
    to_verify: 'oui',
    verified_on: '',
  });
});

test('where a commune is only recalled to have a CCAS, its town hall stands for it', () => {
  const { sources, again, row } = carried();
  const partners = readFileSync(join(sources, 'partners.csv'), 'utf8');
  writeFileSync(
    join(sources, 'partners.csv'),
    partners.replace('blois.fr,2023,oui,verified', 'souvenir,,oui,recalled'),
  );
  again();
  expect(row('mairies-41', 'mairies--mairie-41018-01')?.types).toBe('mairie|ccas');
});

test('a sous-préfecture has its own arrondissement', () => {
  expect(carried().row('dila-41', 'dila--sous_pref')?.zone_eligibilite).toBe('arrondissement');
});

test('the sectors that a source gives are carried; those that a person added are kept', () => {
  const { data, again, rows } = carried();
  const sector = { id: 'mds--mds41-blois', code_insee: '41018', source: 'presse', source_date: '2024' };
  expect(rows('secteurs.csv')).toEqual([sector]);
  writeFileSync(
    join(data, 'secteurs.csv'),
    `${readFileSync(join(data, 'secteurs.csv'), 'utf8')}mds--mds41-blois,41167,Arrêté,2026\n`,
  );
  again();
  expect(rows('secteurs.csv').map(({ code_insee }) => code_insee)).toEqual(['41018', '41167']);
});

test('the France services of the rest of the country are carried once, with the hours of each day', () => {
  const { rows } = carried();
  expect(rows('ailleurs/france-services.csv')).toMatchObject([
    {
      id: 'france-services--12',
      nom: 'France services d’Orléans',
      departement: '45',
      horaires_accueil: 'Tu-We 09:00-12:00,14:00-16:30',
      accueil: 'Rendez-vous possible',
    },
    // A commune that is not known: the place keeps its own point.
    { id: 'france-services--13', code_insee: '', latitude: '48.84' },
  ]);
});

test.each([
  ['mailto:mjd-blois@justice.fr', 'mjd-blois@justice.fr'],
  ['http://www.contact.urssaf.fr', null],
  ['accueil@exemple.fr', 'accueil@exemple.fr'],
  ['', null],
])('the e-mail address « %s » is written %j', (cell, written) => {
  expect(email(cell)).toBe(written);
});

test('of two websites in one cell the first is kept', () => {
  expect(website('https://a.fr/     https://b.fr/')).toBe('https://a.fr/');
  expect(website('')).toBeNull();
});

test('the hours of a house are as fresh as the article about hours', () => {
  const read = houseReader([{ code: '41', maison_types: '' }]);
  const source = 'presse (2024) ; horaires : Le Petit Vendômois, « Nouveaux horaires » (07/03/2026)';
  const house = { id: 'x', departement: '41', nom: 'MDS', statut: 'ouverte', source, source_date: '2025-05-21' };
  expect(read(house)).toMatchObject({ types: ['mds'], verified_on: '2025-05-21', verified_horaires: '2026-03-07' });
});

test('a year alone becomes its first day, and the citation keeps the year', () => {
  const { row } = carried();
  expect(row('presse-41', 'presse--cias')).toMatchObject({
    date_maj: '2023-01-01',
    verified_on: '2023',
    source_citation: 'blois.fr (2023)',
  });
});

test('hours that are not those of every week are said in words', () => {
  const { row } = carried();
  expect(row('presse-41', 'presse--cegidd')).toMatchObject({
    horaires_accueil: '',
    accueil: 'Premier mardi du mois 9h30-12h',
  });
});

test('a short number is written in one piece, as people dial it', () => {
  expect(carried().row('dila-41', 'dila--caf41')?.telephone).toBe('3230');
});

test('whoever says the name of a merged commune is understood, and sent to the town hall that is open', () => {
  const { rows, row } = carried();
  const [blois, veuzain] = rows('communes/41.csv');
  expect(blois).toMatchObject({ nom: 'Blois', noms_anciens: '' });
  expect(veuzain?.noms_anciens).toBe('Onzain|Veuves');
  expect(row('mairies-41', 'mairies--mairie-41167-01')).toMatchObject({
    nom: 'Mairie d’Onzain (Veuzain-sur-Loire)',
    statut: 'ouvert',
    types: 'mairie|ccas',
  });
  expect(row('mairies-41', 'mairies--mairie-41272-01')).toMatchObject({
    statut: 'inconnu',
    accueil: 'Mairie déléguée',
  });
});

test('the town hall does not stand for the CCAS where the commune has one', () => {
  expect(carried().row('mairies-41', 'mairies--mairie-41018-01')?.types).toBe('mairie');
});

test('lines that were replaced or that nobody sourced are not carried; an emergency number is never doubtful', () => {
  const lines = carried().rows('helplines.csv');
  expect(lines.map(({ numero, to_verify }) => [numero, to_verify])).toEqual([
    ['15', 'non'],
    ['3133', 'non'],
  ]);
});

test('a line that a person added with its source stays; one that the source has replaced goes, even if written by hand', () => {
  const { data, again, rows } = carried();
  const file = join(data, 'helplines.csv');
  const columns = 'Agriculteurs,Être écouté,,24/7,,appel,non,pleinchamp.com,2025,Faits cités avec leur source,oui,';
  const old = 'Maltraitances,Tous,Écoute,,,,appel,non,rhone.fr,,Faits cités avec leur source,oui,';
  const carriedOnly = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    `${carriedOnly}09 69 39 29 19,Agri’écoute,${columns}\n3977,${old}\n15,Ancien nom,Tous,,,,,,,,,,,\n`,
  );
  again();
  const lines = rows('helplines.csv').map(({ numero, nom, to_verify }) => [numero, nom, to_verify]);
  expect(lines).toEqual([
    ['15', 'Samu', 'non'],
    ['3133', 'Maltraitances', 'non'],
    ['09 69 39 29 19', 'Agri’écoute', 'oui'],
  ]);
  const first = readFileSync(file, 'utf8');
  again();
  expect(readFileSync(file, 'utf8')).toBe(first);
});

test('what was carried can be read, and only open places are doors', () => {
  const { data } = carried();
  const { services } = readDataset(data, ['41', '37']);
  const doors = services.filter(({ lieu }) => lieu === 'mds').map(({ structure_id }) => structure_id);
  expect(doors).toEqual(['mds--mds37-maginot', 'mds--mds41-blois']);
  const codes = (service: string) => services.find(({ id }) => id === service)?.zone_eligibilite;
  expect(codes('mds--mds41-blois--mds')).toEqual(['41']);
  expect(codes('presse--cias--ccas')).toEqual(['200030385']);
  expect(codes('mairies--mairie-41167-01--ccas')).toEqual(['41167']);
});

test('an absent source file is named', () => {
  const { sources: _, ...folders } = carried();
  expect(() => [...carry({ ...folders, sources: folderOf({}) })]).toThrow(/partners\.csv manque/);
});

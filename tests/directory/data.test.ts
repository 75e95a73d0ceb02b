import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { THEMATIQUES } from '../../src/directory/data-inclusion/referentials.ts';
import { readDataset } from '../../src/directory/dataset.ts';
import { readContentData } from '../../src/directory/rows/content-data.ts';

/** The files that are really served. */
const { structures, services, communes, sources, elsewhere } = readDataset('data', ['41', '37']);
const { needs, lieux, helplines } = readContentData('data');
const doors = (lieu: string) =>
  services.filter((service) => service.lieu === lieu).map(({ structure_id }) => structure_id);

test('every place says its source, its licence and its date, and is to be checked again where the source is old', () => {
  for (const { id, source_citation, licence, date_maj, verified_on, to_verify } of structures) {
    expect(source_citation && licence && date_maj, id).toBeTruthy();
    if (!verified_on || verified_on < '2024-11') expect(to_verify || id === 'presse--web-37-siao', id).toBe(true);
  }
  for (const file of sources) expect(file.source && file.licence && file.date, file.fichier).toBeTruthy();
});

test('a house that is not open yet is never a door', () => {
  expect(doors('mds').filter((id) => id.startsWith('mds--mds41'))).toHaveLength(10);
  for (const house of ['mds--mds41-montrichard', 'mds--mds41-freteval', 'mds--mdcs41-contres']) {
    expect(structures.find(({ id }) => id === house)?.statut, house).not.toBe('ouvert');
    expect(doors('mds')).not.toContain(house);
  }
});

test('no house of Loir-et-Cher bears a number that is not its own', () => {
  const numbers = structures.filter(({ id }) => id.startsWith('mds--mds41')).map(({ telephone }) => telephone);
  expect(new Set(numbers)).toEqual(new Set([null]));
});

test('every commune has one town hall as a door, with a phone', () => {
  const halls = new Map(structures.map((row) => [row.id, row]));
  const byCode = services
    .filter(({ lieu }) => lieu === 'mairie')
    .flatMap(({ zone_eligibilite, structure_id }) => zone_eligibilite.map((code) => ({ code, structure_id })));
  const served = communes.filter(({ departement }) => ['41', '37'].includes(departement));
  expect(served).toHaveLength(539);
  expect(byCode.map(({ code }) => code).sort()).toEqual(served.map(({ code_insee }) => code_insee).sort());
  for (const { structure_id } of byCode) expect(halls.get(structure_id)?.telephone).toMatch(/^0\d( \d\d){4}$/);
});

test('nobody is sent to a closed night shelter, to the old Maginot site or to a food bank that receives no one', () => {
  expect(
    structures.filter(({ nom, adresse }) => /abri de nuit/i.test(nom) || adresse?.startsWith('104 avenue Maginot')),
  ).toEqual([]);
  const names = new Map(structures.map(({ id, nom }) => [id, nom]));
  for (const id of doors('aide-alimentaire')) expect(names.get(id)).not.toMatch(/banque alimentaire/i);
});

test('a bus is known as a bus', () => {
  const buses = structures.filter(({ nom }) => nom.startsWith('Bus France services'));
  expect(buses.map(({ itinerant }) => itinerant)).toEqual([true, true]);
});

test('no place of Indre-et-Loire is there twice as a point for older people or for babies', () => {
  const autonomie = structures.filter(({ departement, types }) => departement === '37' && types.includes('autonomie'));
  expect(autonomie.filter(({ id }) => !id.startsWith('mds--')).map(({ commune }) => commune)).toEqual(['Ligueil']);
  expect(doors('pmi').filter((id) => id.startsWith('dila--dila-pmi-37'))).toEqual([]);
});

test('the numbers to show are those of today', () => {
  const numeros = helplines.map(({ numero }) => numero);
  expect(numeros).toEqual(
    expect.arrayContaining(['15', '17', '18', '112', '114', '115', '119', '3114', '3133', '3919']),
  );
  expect(numeros).not.toContain('3977');
  expect(numeros).not.toContain('3237');
});

test('every national line has a source; those that a person added are all to be checked again', () => {
  for (const { numero, source } of helplines) expect(source, numero).toBeTruthy();
  const added = helplines.slice(helplines.findIndex(({ nom }) => nom.startsWith('Agri’écoute')));
  expect(added.length).toBeGreaterThan(10);
  for (const { numero, to_verify, urgence } of added) expect([to_verify, urgence], numero).toEqual([true, false]);
});

test('all needs and place types are there, and each type says why it is the right one', () => {
  expect(needs).toHaveLength(62);
  expect(lieux).toHaveLength(66);
  for (const { code, why } of lieux) if (code !== 'aucun') expect(why, code).toMatch(/\.$/);
});

test('every need leads to a thématique of the published referential, and to first and second places that exist', () => {
  const codes = new Set(lieux.map(({ code }) => code));
  for (const { code, place_first, place_second, thematiques } of needs) {
    if (place_first === 'aucun') continue;
    expect(thematiques.length, code).toBeGreaterThan(0);
    for (const thematique of thematiques) expect(THEMATIQUES, code).toContain(thematique);
    for (const lieu of [place_first, ...place_second]) expect(codes, code).toContain(lieu);
    expect(place_second.length, code).toBeGreaterThan(0);
  }
});

test('every place type says how far it is competent and who can tell where it is', () => {
  for (const { code, zone, ask, why } of lieux) {
    expect(zone.length, code).toBeGreaterThan(0);
    expect(ask, code).toBeTruthy();
    if (code !== 'aucun') expect(why, code).toBeTruthy();
  }
});

test('no place type is named after one département, so that a third can be served', () => {
  const names = ['Loir-et-Cher', 'Indre-et-Loire', 'Touraine', 'Berry', 'Centre-Val de Loire', 'Blois', 'Tours'];
  for (const { code, label_fr, why } of lieux) {
    for (const name of names) expect(`${label_fr} ${why}`, code).not.toContain(name);
  }
});

test('nobody is told that the FSL is an aid of the Département: in Tours Métropole no source says whose it is', () => {
  const files = readdirSync('flows', { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file));
  const told = files.flatMap((file) => readFileSync(join('flows', file), 'utf8').split('\n'));
  const shown = [
    ...told,
    ...lieux.flatMap(({ label_fr, why }) => [label_fr, why]),
    ...needs.map(({ libelle }) => libelle),
  ];
  const about = shown.filter((sentence) => /\bFSL\b|solidarité pour le logement/i.test(sentence));
  expect(about.length).toBeGreaterThan(0);
  for (const sentence of about) expect(sentence).not.toMatch(/département/i);
});

test('nobody is sent to a place that is known from memory alone', () => {
  const recalled = structures.filter(({ licence }) => licence === 'Sans source');
  expect(recalled.length).toBeGreaterThan(0);
  expect(new Set(recalled.map(({ statut }) => statut))).toEqual(new Set(['inconnu']));
  const ids = new Set(recalled.map(({ id }) => id));
  expect(services.filter(({ structure_id }) => ids.has(structure_id))).toEqual([]);
});

test('an e-mail address is one, and a website too', () => {
  for (const { id, courriel, site_web } of [...structures, ...elsewhere.structures]) {
    if (courriel) expect(courriel, id).toMatch(/^[^\s/:@]+@[^\s/@]+$/);
    if (site_web) expect(site_web, id).toMatch(/^\S+$/);
  }
});

test('whoever lives elsewhere in France has its France services, never as a place of the served départements', () => {
  expect(elsewhere.structures.length).toBeGreaterThan(2700);
  for (const { id, departement, to_verify } of elsewhere.structures) {
    expect(['41', '37'], id).not.toContain(departement);
    expect(to_verify, id).toBe(true);
  }
  const paris = elsewhere.structures.filter(({ departement }) => departement === '75');
  expect(new Set(paris.map(({ code_insee }) => code_insee))).toEqual(new Set(['75056']));
});

test('Mer and Blois have the house that a source gives them', () => {
  const known = structures.filter(({ secteur }) => secteur).map(({ id, secteur }) => [id, secteur]);
  expect(known).toEqual([
    ['mds--mds41-blois', ['41018']],
    ['mds--mds41-mer', ['41136']],
  ]);
});

test('the hours of a house of Loir-et-Cher are of March 2026, its address of an older source', () => {
  expect(structures.find(({ id }) => id === 'mds--mds41-mer')).toMatchObject({
    verified_on: '2025-05-21',
    verified_horaires: '2026-03-07',
  });
  expect(structures.find(({ id }) => id === 'mds--mds41-veuzain')).toMatchObject({
    verified_adresse: '2024-08',
    verified_horaires: '2026-03-07',
  });
});

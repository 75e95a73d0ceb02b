import { expect, test } from 'vitest';
import { readContentData } from '../../src/directory/content-data.ts';
import { readDataset } from '../../src/directory/dataset.ts';

/** The files that are really served. */
const { structures, services, zones, communes, sources } = readDataset('data', ['41', '37']);
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
  const byCode = zones.filter(({ lieu }) => lieu === 'mairie').map(({ code, service_id }) => ({ code, service_id }));
  const served = communes.filter(({ departement }) => ['41', '37'].includes(departement));
  expect(served).toHaveLength(539);
  expect(byCode.map(({ code }) => code).sort()).toEqual(served.map(({ code_insee }) => code_insee).sort());
  for (const { service_id } of byCode)
    expect(halls.get(service_id.replace(/--mairie$/, ''))?.telephone).toMatch(/^0\d( \d\d){4}$/);
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

test('all needs and place types are there, and each type says why it is the right one', () => {
  expect(needs).toHaveLength(62);
  expect(lieux).toHaveLength(66);
  for (const { code, why } of lieux) if (code !== 'aucun') expect(why, code).toMatch(/\.$/);
});

import { expect, test } from 'vitest';
import { joinDuplicates } from '../../../src/directory/duplicates/join.ts';
import type { Structure } from '../../../src/directory/rows/read-structures.ts';
import { place } from '../../support/little-directory.ts';
import { indreEtLoire, loirEtCher } from '../../support/little-rows.ts';

/** A place of Blois as one source, then another, writes it. */
const inBlois = { commune: 'Blois', code_insee: '41018', code_postal: '41000', types: ['mds'], nom: 'MDS de Blois' };
const one = (row: Partial<Structure>) => place({ ...inBlois, id: 'a--1', source: 'a', ...row });
const other = (row: Partial<Structure>) => place({ ...inBlois, id: 'b--1', source: 'b', ...row });

/** What is done of two rows: joined, asked, noted as neighbours, or nothing. */
function fate(a: Partial<Structure>, b: Partial<Structure>): string {
  const found = joinDuplicates([one(a), other(b)], { territories: [loirEtCher, indreEtLoire] });
  const { joined, review, neighbours } = found.duplicates;
  if (joined.length > 0) return 'joined';
  return review.length > 0 ? 'asked' : neighbours.length > 0 ? 'neighbours' : 'nothing';
}

const phone = { telephone: '02 54 00 00 01' };
const street = { adresse: '4 rue du Maréchal-Maunoury' };
const near = { latitude: 47.59, longitude: 1.33 };

test.each<[string, Partial<Structure>, Partial<Structure>]>([
  [
    'the long name and the short one, one phone',
    { nom: 'MDS de Blois', ...phone },
    { nom: 'Maison départementale des solidarités – Blois', ...phone },
  ],
  ['the name of before 2024, one phone', { nom: 'MDS de Blois', ...phone }, { nom: 'MDCS Blois', ...phone }],
  [
    '« CCAS » and its long name, one street',
    { nom: 'CCAS', types: ['ccas'], ...street },
    { nom: 'Centre communal d’action sociale', types: ['ccas'], ...street },
  ],
  [
    'a people’s name for the town’s',
    { nom: 'Mission locale de Blois', types: ['mission-locale'], ...phone },
    { nom: 'Mission locale du Blaisois', types: ['mission-locale'], ...phone },
  ],
  [
    'the département in the name',
    { nom: 'CAF de Loir-et-Cher', types: ['caf'], ...street },
    { nom: 'Caisse d’allocations familiales (Caf) - siège de Blois', types: ['caf'], ...street },
  ],
  ['a plural', { nom: 'Relais parents', ...phone }, { nom: 'Relais parent', ...phone }],
  ['a phone written the international way', phone, { telephone: '+33254000001' }],
  ['a street written short', { adresse: '4, av. du Mal Maunoury' }, { adresse: '4 avenue Maunoury, BP 12' }],
  [
    'an address after the name of a building',
    street,
    { adresse: 'Maison du lien / 4 rue du Maréchal Maunoury / CS 10 237' },
  ],
  ['points 50 m apart, and nothing against', near, { latitude: 47.5904, longitude: 1.33 }],
  ['one SIRET', { siret: '224 100 000 00012' }, { siret: '22410000000012' }],
  ['two phones at one door', { ...street, ...phone }, { ...street, telephone: '02 54 00 00 02' }],
  [
    'the one town hall of a commune, that moved',
    { nom: 'Mairie de Blois', types: ['mairie'], adresse: '1 rue Neuve', ...phone },
    { nom: 'Hôtel de ville', types: ['mairie', 'ccas'], adresse: '9 rue Vieille', telephone: '02 54 00 00 02' },
  ],
])('is one place: %s', (_why, a, b) => {
  expect(fate(a, b)).toBe('joined');
  expect(fate(b, a)).toBe('joined');
});

test.each<[string, Partial<Structure>, Partial<Structure>]>([
  ['the name alone', {}, {}],
  [
    'the name alone, and a commune that is not said',
    { nom: 'SIAO 41' },
    { nom: 'SIAO', commune: null, code_insee: null },
  ],
  [
    'one phone, two streets: it moved, or there are two',
    { ...phone, adresse: '1 rue Neuve' },
    { ...phone, adresse: '9 rue Vieille' },
  ],
  [
    'a name that says more',
    { nom: 'MDS de Blois', ...phone, ...street },
    { nom: 'MDS de Blois Quinière', ...phone, ...street },
  ],
  ['a place that is open and one that may not be', { ...phone, statut: 'ouvert' }, { ...phone, statut: 'inconnu' }],
  ['two legal bodies', { ...phone, siret: '11111111100011' }, { ...phone, siret: '22222222200022' }],
  ['the postal address of a seat elsewhere', { ...near, code_postal: '41000' }, { ...near, code_postal: '37000' }],
  ['a commune that is not said', phone, { ...phone, commune: null, code_insee: null }],
  [
    'other names for one type at one phone and street',
    { nom: 'ANAH', types: ['france-renov'], ...phone, ...street },
    { nom: 'Délégation de l’habitat', types: ['france-renov'], ...phone, ...street },
  ],
])('is asked of a person: %s', (_why, a, b) => {
  expect(fate(a, b)).toBe('asked');
  expect(fate(b, a)).toBe('asked');
});

test.each<[string, Partial<Structure>, Partial<Structure>, string]>([
  [
    'the PMI in the house',
    { types: ['mds'], ...phone, ...street },
    { nom: 'PMI de Blois', types: ['pmi'], ...phone, ...street },
    'neighbours',
  ],
  [
    'a CAF desk in a France services',
    { nom: 'France services Blois', types: ['france-services'], ...street },
    { nom: 'CAF', types: ['caf'], ...street },
    'neighbours',
  ],
  [
    'the CCAS in the town hall that stood in for it',
    { nom: 'Mairie de Blois', types: ['mairie', 'ccas'], ...phone, ...street },
    { nom: 'CCAS de Blois', types: ['ccas'], ...phone, ...street },
    'neighbours',
  ],
  [
    'two sectors of the taxes',
    { nom: 'SIP Blois Nord', types: ['impots'], ...phone, ...street },
    { nom: 'SIP Blois Sud', types: ['impots'], ...phone, ...street },
    'neighbours',
  ],
  [
    'a delegated town hall',
    { nom: 'Mairie de Blois', types: ['mairie'], ...phone, ...street },
    { nom: 'Mairie de Blois', accueil: 'Mairie déléguée', types: ['mairie'], ...phone, ...street },
    'neighbours',
  ],
  [
    'a bus and the house it leaves from',
    { nom: 'France services', types: ['france-services'], ...phone },
    { nom: 'France services', types: ['france-services'], itinerant: true, ...phone },
    'nothing',
  ],
  [
    'two towns under one phone',
    { nom: 'Mairie de Blois', types: ['mairie'], ...phone },
    { nom: 'Mairie de Tours', types: ['mairie'], commune: 'Tours', code_insee: '37261', ...phone },
    'nothing',
  ],
])('are two places: %s', (_why, a, b, expected) => {
  expect(fate(a, b)).toBe(expected);
  expect(fate(b, a)).toBe(expected);
});

test.each(['3949', '0 810 25 41 10', '09 69 36 93 41', loirEtCher.standard])(
  '%s shows nothing: many places answer it',
  (telephone) => {
    expect(fate({ telephone }, { telephone })).toBe('asked');
    expect(fate({ nom: 'MDS de la gare', telephone }, { nom: 'MDS du port', telephone })).toBe('nothing');
  },
);

test('a number that three communes share is a switchboard', () => {
  const towns = ['41001', '41002'].map((code_insee) =>
    place({ id: `c--${code_insee}`, code_insee, types: ['caf'], ...phone }),
  );
  const pair = [one(phone), other(phone)];
  expect(joinDuplicates(pair).duplicates.joined).toHaveLength(1);
  expect(joinDuplicates([...pair, ...towns]).duplicates.joined).toEqual([]);
});

test('a source that lists a name twice, at two phones, knows that they are two', () => {
  const twice = [one(street), one({ id: 'a--2', ...street, ...phone })];
  expect(joinDuplicates(twice).duplicates.joined).toEqual([]);
  const same = [one({ ...street, ...phone }), one({ id: 'a--2', ...street, ...phone })];
  expect(joinDuplicates(same).duplicates.joined).toHaveLength(1);
});

test('two places of one source do not become one through a third row', () => {
  const two = [one({ ...street, ...phone }), one({ id: 'a--2', ...street, telephone: '02 54 00 00 02' })];
  const { structures, duplicates } = joinDuplicates([...two, other(street)]);
  expect(structures.map(({ source }) => source)).toEqual(['a', 'a']);
  expect(duplicates.joined).toHaveLength(1);
});

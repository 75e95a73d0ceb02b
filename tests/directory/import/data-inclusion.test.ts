import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readDataset } from '../../../src/directory/dataset.ts';
import { smallData } from '../../support/imports.ts';

const STRUCTURES = [
  {
    source: 'dora',
    id: 'dora--1',
    nom: 'Atelier du Clic',
    date_maj: '2026-10-01',
    commune: 'Blois',
    code_postal: '41000',
    code_insee: '41018',
    telephone: '+33254000000',
    horaires_accueil: 'Mo-Fr 09:00-12:00',
    reseaux_porteurs: null,
    siret: '12345678900011',
  },
  {
    source: 'dora',
    id: 'dora--2',
    nom: 'CAF de Blois',
    date_maj: '2026-09-01',
    commune: 'Blois',
    code_postal: '41000',
    code_insee: null,
    reseaux_porteurs: ['caf', 'Typologie inventée'],
    horaires_accueil: 'Tu[1] 09:00-12:00',
    siret: '123',
  },
  { source: 'dora', id: 'dora--3', nom: 'Au Loiret', date_maj: '2026-09-01', code_insee: '45234' },
];
const SERVICES = [
  {
    source: 'dora',
    id: 'dora--s1',
    structure_id: 'dora--1',
    nom: 'Apprendre l’ordinateur',
    description: 'Des ateliers',
    date_maj: '2026-10-01',
    type: 'atelier',
    thematiques: ['numerique--maitriser-les-fondamentaux-du-numerique'],
    zone_eligibilite: ['41018', '200030385'],
    contact_nom_prenom: 'Personne',
  },
];
const json = JSON.stringify;

const FORMS: [form: string, write: (rows: object[]) => string | Uint8Array][] = [
  ['a JSON list', (rows) => json(rows, null, 1)],
  ['one object a line', (rows) => `${rows.map((row) => json(row)).join('\n')}\n`],
  ['a page of the API', (rows) => json({ items: rows, total: rows.length })],
  ['a packed list', (rows) => gzipSync(json(rows))],
  ['a JSON list after a byte-order mark', (rows) => `\uFEFF${json(rows)}`],
  [
    'a CSV',
    (rows) => {
      const columns = [...new Set(rows.flatMap(Object.keys))];
      const cell = (held: unknown) =>
        `"${(Array.isArray(held) ? json(held) : (held ?? '')).toString().replaceAll('"', '""')}"`;
      return `${[columns.join(','), ...rows.map((row) => columns.map((c) => cell((row as never)[c])).join(','))].join('\n')}\n`;
    },
  ],
];

test.each(FORMS)('takes structures and services as %s', async (_form, write) => {
  const { run, receive, places, data } = smallData();
  const files: [string, string] = [receive(write(STRUCTURES), 'structures'), receive(write(SERVICES), 'services')];
  const summary = await run('data-inclusion', files);
  expect([summary.added.length, summary.elsewhere, summary.refused]).toEqual([2, 1, []]);
  expect(places('data-inclusion-41')).toMatchObject([
    {
      id: 'dora--1',
      source: 'dora',
      types: 'conseiller-numerique',
      zone_eligibilite: '200030385|41018',
      telephone: '02 54 00 00 00',
      verified_on: '2026-10-01',
      to_verify: 'oui',
    },
    { id: 'dora--2', code_insee: '41018', types: 'caf', reseaux_porteurs: 'caf', horaires_accueil: '', siret: '' },
  ]);
  expect(summary.aside.map(({ id, field }) => `${id} ${field}`)).toEqual([
    'dora--2 reseaux_porteurs',
    'dora--2 siret',
    'dora--2 horaires_accueil',
  ]);
  expect(JSON.stringify(places('data-inclusion-41'))).not.toContain('Personne');
  expect(readDataset(data, ['41']).structures.filter(({ source }) => source === 'dora')).toHaveLength(2);
  const again = await run('data-inclusion', files);
  expect([again.added, again.changed, again.closed, again.unchanged]).toEqual([[], [], [], 2]);
});

test('a structure of which nothing tells what it is for is kept, and is no door', async () => {
  const { run, receive, places, data } = smallData();
  await run('data-inclusion', receive(json([STRUCTURES[0]])));
  expect(places('data-inclusion-41')[0]?.types).toBe('autre');
  expect(readDataset(data, ['41']).services.filter(({ structure_id }) => structure_id === 'dora--1')).toEqual([]);
});

test.each<[string, (text: string) => string | Uint8Array, RegExp]>([
  ['cut', (text) => text.slice(0, text.length / 2), /coupé/],
  ['followed by something else', (text) => `${text} et voilà`, /coupé|entière/],
  ['packed and cut', (text) => gzipSync(text).subarray(0, 120), /gzip/],
  ['an empty list', () => '[]', /vide/],
  ['a list of something else', () => '[{"a": 1}]', /il manque id, source, nom, date_maj/],
  ['a list of numbers', () => '[1, 2]', /il manque/],
  ['an object', () => '{"message":\n "non"}', /il manque|incomplète/],
])('a JSON file %s changes nothing', async (_what, damage, says) => {
  const { run, receive, bytes } = smallData();
  const before = bytes();
  await expect(run('data-inclusion', receive(damage(json(STRUCTURES))))).rejects.toThrow(says);
  expect(bytes()).toEqual(before);
});

test('bad entries among good ones are told by their rank, and stop nothing', async () => {
  const { run, receive } = smallData();
  const { added, refused, unit } = await run('data-inclusion', receive(json([{ id: 'dora--9' }, 7, ...STRUCTURES])));
  expect(unit).toBe('entrée');
  expect(refused.map(({ line, id }) => [line, id])).toEqual([
    [1, 'dora--9'],
    [2, ''],
  ]);
  expect(added).toHaveLength(2);
});

test('a cut line of one object a line refuses the file', async () => {
  const { run, receive } = smallData();
  const lines = STRUCTURES.map((row) => json(row)).join('\n');
  await expect(run('data-inclusion', receive(lines.slice(0, -20)))).rejects.toThrow('incomplète');
});

test('the abandoned version is refused by name, in either file', async () => {
  const { run, receive, bytes } = smallData();
  const before = bytes();
  const old = receive(json([{ ...STRUCTURES[0], typologie: 'ASSO', antenne: false }]));
  await expect(run('data-inclusion', old)).rejects.toThrow(/v0.*typologie, antenne/s);
  const good = receive(json(STRUCTURES), 'structures');
  const oldServices = receive(json([{ ...SERVICES[0], profils: [] }]), 'services');
  await expect(run('data-inclusion', [good, oldServices])).rejects.toThrow('v0');
  const values = receive(json([{ ...SERVICES[0], thematiques: ['numerique--creer-et-developper'] }]), 'services');
  await expect(run('data-inclusion', [good, values])).rejects.toThrow('n’est pas de data·inclusion v1');
  expect(bytes()).toEqual(before);
});

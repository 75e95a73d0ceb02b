import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SHARED, smallData } from '../../support/imports.ts';
import { SMALL_SOURCES } from '../../support/small-sources.ts';

describe.each(SHARED)('the file of %s', (name, file) => {
  const text = SMALL_SOURCES[file].trimStart();

  test('gives the bytes that carrying it gives', async () => {
    const { run, receive, bytes } = smallData();
    const carried = bytes();
    const summary = await run(name, receive(text));
    expect(bytes()).toEqual(carried);
    expect([summary.added, summary.changed, summary.closed, summary.refused]).toEqual([[], [], [], []]);
    expect(summary.unchanged).toBeGreaterThan(0);
  });

  test('can be tried without a byte being written', async () => {
    const { run, receive, bytes } = smallData();
    const before = bytes();
    const [header = '', first = ''] = text.split('\n');
    const moved = `${header}\n${first.replaceAll('Blois', 'Vendôme')}\n`;
    const tried = await run(name, receive(moved), { dry: true, force: true });
    expect(bytes()).toEqual(before);
    const { written, ...done } = await run(name, receive(moved), { force: true });
    expect({ ...done, written: false }).toEqual(tried);
    expect(written).toBe(true);
  });

  test('means the same with a byte-order mark, with Windows line ends, with semicolons', async () => {
    const { run, receive, bytes } = smallData();
    const carried = bytes();
    for (const written of [`\uFEFF${text}`, text.replaceAll('\n', '\r\n'), withSemicolons(text)]) {
      expect((await run(name, receive(written))).refused).toEqual([]);
      expect(bytes()).toEqual(carried);
    }
  });

  test('one row that has too many cells is told and stops nothing; its place stays as it was', async () => {
    const { run, receive, bytes } = smallData();
    const carried = bytes();
    const lines = text.trimEnd().split('\n');
    const damaged = [lines[0], `${lines[1]},de trop`, ...lines.slice(2), lines.at(-1), ''].join('\n');
    const { refused, closed } = await run(name, receive(damaged));
    const again = lines.length > 2 ? [{ line: lines.length + 1, kept: false }] : [];
    if (lines.length > 2) expect(refused).toMatchObject([{ line: 2, kept: true }, ...again]);
    expect(closed).toEqual([]);
    expect(bytes()).toEqual(carried);
  });
});

/** The same rows with another separator; commas inside quotation marks stay. */
const withSemicolons = (text: string): string => text.replace(/"[^"]*"|,/g, (piece) => (piece === ',' ? ';' : piece));

test('a second import of the same rows, in any order, changes no byte', async () => {
  const [header = '', ...rows] = SMALL_SOURCES['partners.csv'].trim().split('\n');
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: 1 }), fc.shuffledSubarray(rows), async (kept, order) => {
      const { run, receive, bytes } = smallData();
      await run('partenaires', receive(`${[header, ...kept].join('\n')}\n`), { force: true });
      const once = bytes();
      const again = [...order.filter((row) => kept.includes(row)), ...kept.filter((row) => !order.includes(row))];
      const summary = await run('partenaires', receive(`${[header, ...again].join('\n')}\n`));
      expect(bytes()).toEqual(once);
      expect([summary.added, summary.changed, summary.closed]).toEqual([[], [], []]);
    }),
    { numRuns: 20 },
  );
});

test('a place that left the list is closed and leaves the files; one that moved says in what', async () => {
  const { run, receive, places } = smallData();
  const text = SMALL_SOURCES['mairies-41-37.csv'].trimStart();
  const [header, veuves, onzain, blois] = text.split('\n');
  const summary = await run('mairies', receive([header, onzain?.replace('2 rue', '3 rue'), blois, ''].join('\n')));
  expect(summary.closed.map(({ id }) => id)).toEqual(['mairies--mairie-41272-01']);
  expect(summary.changed).toMatchObject([{ id: 'mairies--mairie-41167-01', fields: ['adresse'] }]);
  expect(places('mairies-41').map(({ id }) => id)).toEqual(['mairies--mairie-41018-01', 'mairies--mairie-41167-01']);
  expect(veuves).toContain('41272');
});

test('the list as the ANCT publishes it, without our hours, source or date', async () => {
  const { run, receive, places } = smallData();
  const text = `id_fs,insee_dep,lib_fs,adresse,insee_com,code_postal,lib_com,telephone,h_lundi,h_mardi,h_mercredi,h_jeudi,h_vendredi,h_samedi,prise_rdv,commentaire,format_fs
7,41,France services de Blois,9 rue,41018,41000,Blois,02 54 00 00 00,09:00 - 12:00 / 13:30 - 17:00,09:00 - 12:00 / 13:30 - 17:00,,09:00 - 12:00,,,Non,"Fermé
le mercredi",Fixe
8,1,France services de Bourg,9 rue,01053,01000,Bourg,,,,,,,,Non,,Fixe
`;
  const summary = await run('france-services', receive(text), { force: true, date: '2024-08' });
  expect(summary.elsewhere).toBe(1);
  expect(places('france-services-41')).toMatchObject([
    {
      id: 'france-services--7',
      horaires_accueil: 'Mo-Tu 09:00-12:00,13:30-17:00; Th 09:00-12:00',
      verified_on: '2024-08',
      source_citation: 'ANCT, liste des structures France services (data.gouv.fr) (2024-08)',
    },
  ]);
});

test('hours that are not those of every week are left to words, and the row is kept', async () => {
  const { run, receive, places } = smallData();
  const text = SMALL_SOURCES['mdcs-mds.csv'].replace('Mo-Fr 09:00-12:00,', 'le mardi matin,');
  const { aside } = await run('mds', receive(text.trimStart()));
  expect(aside).toMatchObject([{ id: 'mds--mds41-blois', field: 'horaires_accueil', value: 'le mardi matin' }]);
  expect(places('mds-41').find(({ id }) => id === 'mds--mds41-blois')?.horaires_accueil).toBe('');
});

import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { SHARED, smallData } from '../../support/imports.ts';
import { SMALL_SOURCES } from '../../support/small-sources.ts';

const rowsOf = (text: string): string => text.trimStart();

/** Each damage, on any CSV; it must be told by these words. */
const DAMAGES: [what: string, damage: (text: string) => string | Uint8Array, says: RegExp][] = [
  ['cut in the middle of its last line', (text) => text.trimEnd().slice(0, -60), /incomplète|jamais fermé/],
  ['cut inside quotation marks', (text) => `${text}x,"une citation qui ne finit`, /guillemet/],
  ['packed and cut', (text) => gzipSync(text).subarray(0, 200), /gzip est coupée/],
  ['in Latin-1', (text) => Buffer.from(`${text.trimEnd()}é\n`, 'latin1'), /UTF-8/],
  ['empty', () => '', /vide/],
  ['only blank lines', () => '\n\n  \n', /vide/],
  ['a header alone', (text) => `${text.split('\n')[0]}\n`, /aucune ligne/],
  ['of another kind', () => 'a,b\n1,2\n', /il manque/],
  ['a web page', () => '<!doctype html><html><body>Erreur 503</body></html>', /page web/],
  ['a workbook', () => Buffer.from('504b030414000600', 'hex'), /classeur/],
  ['a picture', () => Buffer.from('89504e470d0a1a0a0000', 'hex'), /UTF-8|texte/],
  ['JSON of another shape', () => '{"erreur": "indisponible"}\n', /il manque/],
  [
    'rows of which none can be read',
    (text) => `${text.split('\n')[0]}\nun\nde,trop\nx,y,z\nun,${','.repeat(60)}\n`,
    /./,
  ],
];

describe.each(SHARED)('a file of %s changes nothing when it is', (name, file) => {
  test.each(DAMAGES)('%s', async (_what, damage, says) => {
    const { run, receive, bytes } = smallData();
    const before = bytes();
    const received = receive(damage(rowsOf(SMALL_SOURCES[file])));
    await expect(run(name, received)).rejects.toThrow(says);
    await expect(run(name, received)).rejects.toThrow(/est refusé.*Rien n’a changé/s);
    expect(bytes()).toEqual(before);
  });
});

test('a file that is not there is said so', async () => {
  await expect(smallData().run('mds', '/nulle/part.csv')).rejects.toThrow('il n’existe pas');
});

test('a list that loses most of its places is refused, unless it is wanted', async () => {
  const { run, receive, bytes, places } = smallData();
  const before = bytes();
  const [header, first] = rowsOf(SMALL_SOURCES['mairies-41-37.csv']).split('\n');
  const short = receive(`${header}\n${first}\n`);
  await expect(run('mairies', short)).rejects.toThrow(/2 des 3 lieux.*41.*--forcer/s);
  expect(bytes()).toEqual(before);
  await run('mairies', short, { force: true });
  expect(places('mairies-41')).toHaveLength(1);
});

test('a list cut inside its last cell is refused when places are missing', async () => {
  const { run, receive, bytes } = smallData();
  const before = bytes();
  const lines = rowsOf(SMALL_SOURCES['mairies-41-37.csv']).trimEnd().split('\n');
  const cut = receive(lines.slice(0, -1).join('\n').slice(0, -3));
  await expect(run('mairies', cut)).rejects.toThrow('saut de ligne');
  expect(bytes()).toEqual(before);
});

import { expect, test } from 'vitest';
import { readCommune } from '../../src/directory/communes/written-commune.ts';
import { directoryOf } from '../support/little-directory.ts';

const directory = await directoryOf();
const found = async (text: string) =>
  (await directory.findCommunes(text)).map(({ code_insee, match }) => `${code_insee} ${match}`);

test.each([
  ['Vendôme', '41269 exact'],
  ['vendome', '41269 exact'],
  ['VENDOME', '41269 exact'],
  ['vend', '41269 near'],
  ['vandome', '41269 near'],
  ['vnedome', '41269 near'],
  ['bolis', '41018 near'],
  ['41100 Vendôme', '41269 exact'],
  ['Vendôme 41100', '41269 exact'],
  ['Vendôme (Loir-et-Cher)', '41269 exact'],
  ['j’habite à Vendôme', '41269 exact'],
  ['Je suis dans la ville de Vendôme', '41269 exact'],
  ['à côté de Vendôme', '41269 near'],
  ['vendome centre', '41269 near'],
  ['Blois 41', '41018 exact'],
  ['blois (41)', '41018 exact'],
  ['Blois 37', '41018 near'],
  ['41000', '41018 exact'],
  ['41 000', '41018 exact'],
  ['j habite blois 41 000', '41018 exact'],
  ['romorantin', '41194 near'],
  ['romorentin', '41194 near'],
  ['onzain', '41167 exact'],
  ['onzin', '41167 near'],
  ['veuzin sur loir', '41167 near'],
  ['Bonjour, j’habite à Onzain', '41167 exact'],
  ['Je suis à Rilly, je vais à Amboise pour tout', '41189 near'],
  ['Blois, Loir-et-Cher', '41018 exact'],
  ['41000, Blois', '41018 exact'],
  ['St. Aignan 41', '41198 exact'],
  ['Je suis à Onzain', '41167 exact'],
  ['controis en sologne', '41059 exact'],
  ['le controis', '41059 near'],
  ['Tours', '37261 exact'],
  ['37200', '37261 exact'],
  ['Orléans', '45234 exact'],
  ['pont a mousson', '54431 exact'],
  ['j’habite à Pont-à-Mousson', '54431 exact'],
])('understands « %s »', async (text, expected) => {
  expect(await found(text)).toEqual([expected]);
});

test.each([
  ['xyzzy'],
  [''],
  ['   '],
  ['41'],
  ['99999'],
  ['?!'],
  ['je ne sais pas'],
  ['a'.repeat(5000)],
  ['Boulogne sur Mer'],
])('finds nothing for « %s »', async (text) => {
  expect(await found(text)).toEqual([]);
});

test.each([
  // The served ones first, then the rest of France.
  ['St Aignan', ['41198 exact', '72265 exact']],
  ['saint-aignan', ['41198 exact', '72265 exact']],
  ['contres', ['41059 exact', '18071 exact']],
  ['Saint-Aignan 72', ['72265 exact']],
  ['tour', ['37261 near']],
  // A present name before an old one, even of a larger commune.
  ['Veuves', ['41999 exact', '41167 exact']],
  // A commune of Aube, or what is said of a commune of Touraine: neither is sure.
  ['Ste Maure', ['37226 near', '10352 near']],
  ['41100', ['41269 exact', '41003 exact']],
  ['41150', ['41167 exact', '41189 exact']],
])('offers all the communes that « %s » may be', async (text, expected) => {
  expect(await found(text)).toEqual(expected);
});

test('says the old name that the person used', async () => {
  const [contres, elsewhere] = await directory.findCommunes('Contres');
  expect(contres).toMatchObject({ nom: 'Le Controis-en-Sologne', known_as: 'Contres', served: true });
  expect(elsewhere).toMatchObject({ nom: 'Contres', departement: '18', served: false });
  expect(elsewhere?.known_as).toBeUndefined();
});

test('gives no more communes than asked', async () => {
  expect(await directory.findCommunes('41100', 1)).toHaveLength(1);
});

test('knows a commune by its INSEE code, in the served départements and elsewhere', async () => {
  expect(await directory.commune('41269')).toMatchObject({ nom: 'Vendôme', served: true });
  expect(await directory.commune('45234')).toMatchObject({ nom: 'Orléans', served: false });
  expect(await directory.commune('00000')).toBeNull();
});

test('hands the served names, old ones included, to understanding', async () => {
  const names = await directory.servedNames();
  expect(names.get('vendome')).toBe('41269');
  expect(names.get('onzain')).toBe('41167');
  expect(names.get('41100')).toBeUndefined();
  expect(names.get('orleans')).toBeUndefined();
});

test('looks for a few names only, however many words there are', async () => {
  const text = `${'je suis à '.repeat(10)} Vendôme`;
  expect(readCommune(text, []).clauses[0]?.names.length).toBeLessThanOrEqual(8);
  expect(await found(text)).toEqual(['41269 exact']);
});

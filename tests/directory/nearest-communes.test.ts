import { expect, test } from 'vitest';
import { directoryOf } from '../support/little-directory.ts';
import { blois, vendome } from '../support/little-towns.ts';

const directory = await directoryOf();
const near = async (latitude: number, longitude: number, limit = 4) =>
  (await directory.nearestCommunes({ latitude, longitude }, limit)).map(({ nom, match }) => `${nom} ${match}`);
const at = ({ latitude, longitude }: { latitude: number | null; longitude: number | null }) =>
  [latitude as number, longitude as number] as const;

test('someone in the middle of a town, far from any other, is there', async () => {
  expect(await near(...at(vendome))).toEqual(['Vendôme exact']);
  expect((await near(...at(blois)))[0]).toBe('Blois exact');
});

test('someone between two towns is asked, the nearest first', async () => {
  // A third of the way from Rilly-sur-Loire to Amboise.
  expect(await near(47.437, 1.093)).toEqual(['Rilly-sur-Loire near', 'Amboise near']);
  expect(await near(47.437, 1.093, 1)).toEqual(['Rilly-sur-Loire near']);
});

test('someone out of a town but near no other is asked all the same', async () => {
  // Five kilometres east of Vendôme.
  expect(await near(47.8, 1.131)).toEqual(['Vendôme near']);
});

test.each([
  ['in London', 51.507, -0.128],
  ['in the Atlantic', 46, -10],
  ['at the pole', 90, 0],
  ['nowhere', Number.NaN, Number.NaN],
])('someone %s is near no commune of France', async (_where, latitude, longitude) => {
  expect(await near(latitude, longitude)).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { smallData } from '../../support/imports.ts';
import { SMALL_SOURCES } from '../../support/small-sources.ts';

const CORRECTIONS = `id,champ,valeur,raison,source_disait
mds--mds41-blois,telephone,02 54 00 00 01,Dit par la maison.,(vide)
mds--mds41-blois,accueil,Sans rendez-vous le matin,Relu.,Sans rendez-vous
mds--mds41-freteval,statut,ouvert,Ouverte depuis lundi.,
mds--mds41-freteval,note,À nous,Relu.,
`;
const houses = SMALL_SOURCES['mdcs-mds.csv'].trimStart();
const place = (data: ReturnType<typeof smallData>, id: string) => data.places('mds-41').find((row) => row.id === id);

test('a correction survives the next import, and nothing is said while the source says the same', async () => {
  const data = smallData(CORRECTIONS);
  const { drifts, orphans } = await data.run('mds', data.receive(houses));
  expect([drifts, orphans]).toEqual([[], []]);
  expect(place(data, 'mds--mds41-blois')).toMatchObject({
    telephone: '02 54 00 00 01',
    accueil: 'Sans rendez-vous le matin',
  });
  expect(place(data, 'mds--mds41-freteval')).toMatchObject({ statut: 'ouvert', note: 'À nous' });
});

test('it is kept, and reported, when the source changes under it', async () => {
  const data = smallData(CORRECTIONS);
  const moved = houses.replace('Blois,41018,,Sans', 'Blois,41018,02 54 99 99 99,Sans');
  const { drifts } = await data.run('mds', data.receive(moved));
  expect(drifts).toEqual([
    { id: 'mds--mds41-blois', champ: 'telephone', said: '(vide)', says: '02 54 99 99 99', kept: '02 54 00 00 01' },
  ]);
  expect(place(data, 'mds--mds41-blois')?.telephone).toBe('02 54 00 00 01');
});

test('it is reported and kept in its file when its place has gone', async () => {
  const data = smallData(CORRECTIONS);
  const without = houses.replace(/^mds41-freteval.*\n/m, '');
  const { orphans, closed } = await data.run('mds', data.receive(without));
  expect(orphans).toEqual([
    { id: 'mds--mds41-freteval', champ: 'statut' },
    { id: 'mds--mds41-freteval', champ: 'note' },
  ]);
  expect(closed).toHaveLength(1);
  expect(readFileSync(join(data.data, 'corrections.csv'), 'utf8')).toBe(CORRECTIONS);
  await data.run('mds', data.receive(houses));
  expect(place(data, 'mds--mds41-freteval')?.statut).toBe('ouvert');
});

test('a place set aside by a correction stays aside', async () => {
  const data = smallData();
  const { left_out, added } = await data.run('partenaires', data.receive(SMALL_SOURCES['partners.csv'].trimStart()));
  expect(added).toEqual([]);
  expect(left_out).toBe(2);
  expect(data.places('presse-41').map(({ id }) => id)).not.toContain('presse--nuit');
});

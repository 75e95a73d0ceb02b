import { expect, test } from 'vitest';
import { summary } from '../../../src/cli/coverage/summary.ts';
import type { Cell } from '../../../src/directory/coverage/coverage.ts';
import { loirEtCher, need } from '../../support/little-rows.ts';
import { blois, rilly, vendome } from '../../support/little-towns.ts';

const house = { id: 'mds-blois', nom: 'MDS de Blois', type: 'mds', commune: 'Blois' };

const answer = (commune: string, code: string, more: Partial<Cell> = {}): Cell => ({
  commune,
  need: code,
  place: house,
  why: null,
  distance_km: 1.5,
  telephone: '02 54 00 00 00',
  telephone_of: null,
  weaknesses: [],
  ...more,
});

const told = (cells: Cell[]): string =>
  summary({
    at: new Date('2026-11-24T09:00:00Z'),
    departements: [loirEtCher],
    communes: [blois, rilly, vendome],
    needs: [need('loyer', { libelle: 'Payer mon loyer' }), need('garde', { libelle: 'Faire garder mon enfant' })],
    cells,
  }).replace(/[\u00a0\u202f]/g, ' ');

test('names whoever has nowhere to go, and whoever has nobody to call', () => {
  const says = told([
    answer(blois.code_insee, 'loyer'),
    answer(rilly.code_insee, 'garde', { place: null, telephone: null }),
    answer(vendome.code_insee, 'loyer', { telephone: null }),
  ]);
  expect(says).toContain('2 réponses vides :');
  expect(says).toContain('Rilly-sur-Loire (41), « Faire garder mon enfant » : nulle part où aller');
  expect(says).toContain('Vendôme (41), « Payer mon loyer » : MDS de Blois, personne à appeler');
  expect(says).not.toContain('Aucune réponse vide');
});

test('shows the first gaps of many, and how many others there are', () => {
  const says = told(Array.from({ length: 12 }, () => answer(blois.code_insee, 'loyer', { place: null })));
  expect(says.match(/nulle part où aller/g)).toHaveLength(10);
  expect(says).toContain('… et 2 autres (--json les donne toutes)');
});

test('does not round a rare weakness down to none, nor a frequent one up to all', () => {
  const near = Array.from({ length: 299 }, () => answer(blois.code_insee, 'loyer'));
  const far = answer(vendome.code_insee, 'loyer', { distance_km: 30.2, weaknesses: ['far'] });
  expect(told([...near, far])).toMatch(/ 1 +< 1 % +à plus de 25 km/);
  expect(
    told([...near.map((cell) => ({ ...cell, weaknesses: far.weaknesses })), answer(rilly.code_insee, 'loyer')]),
  ).toMatch(/ 299 +> 99 % +à plus de 25 km/);
});

test('says where a need is the farthest, and which need is the farthest for a commune', () => {
  const says = told([
    answer(vendome.code_insee, 'loyer', { distance_km: 30.2, weaknesses: ['far'] }),
    answer(vendome.code_insee, 'garde', { distance_km: null, weaknesses: ['generic'] }),
    answer(blois.code_insee, 'loyer'),
  ]);
  expect(says).toMatch(/^Payer mon loyer +0 +1 +15,9 km +30,2 km +Vendôme \(41\)$/m);
  expect(says).toMatch(/^Faire garder mon enfant +1 +0 +– +–$/m);
  expect(says).toMatch(/^Vendôme \(41\) +1 +1 +30,2 km +30,2 km +Payer mon loyer$/m);
});

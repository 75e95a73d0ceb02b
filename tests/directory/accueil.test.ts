import { expect, test } from 'vitest';
import { partner } from '../../src/directory/sources/partners.ts';

const OSM = 'Mo-Fr 09:00-12:00';
const carried = (horaires: string, modalites: string, horaires_osm = OSM) => {
  const row = { id: 'lieu', type: 'clic', nom: 'Point info', departement: '41', source: 'presse', source_date: '2023' };
  const { accueil, horaires_accueil, horaires_rendez_vous } = partner(
    { ...row, horaires, modalites, horaires_osm },
    new Map(),
  );
  return { accueil, horaires_accueil, horaires_rendez_vous };
};

test.each([
  ['9h-12h', 'Téléphoner pour convenir d’un rendez-vous avant de se rendre sur place.'],
  ['9h-12h sur rendez-vous', ''],
  ['9h-12h', 'Sur rendez-vous uniquement'],
])('the hours of a place that receives by appointment are those of its appointments: %s, %s', (horaires, modalites) => {
  const { horaires_accueil, horaires_rendez_vous } = carried(horaires, modalites);
  expect({ horaires_accueil, horaires_rendez_vous }).toEqual({ horaires_accueil: null, horaires_rendez_vous: OSM });
});

test.each([
  ['9h-12h', '', null],
  ['9h-12h avec ou sans rendez-vous', '', 'Avec ou sans rendez-vous'],
  ['9h-12h', 'Sans rendez-vous', 'Sans rendez-vous'],
])('whoever comes without one is received at the others: %s, %s', (horaires, modalites, accueil) => {
  expect(carried(horaires, modalites)).toEqual({ accueil, horaires_accueil: OSM, horaires_rendez_vous: null });
});

test('hours that close on some dates are kept, those of every other week are left to words', () => {
  expect(carried('', '', 'Mo-Fr 09:00-12:00; Aug 1-15 off').horaires_accueil).toBe('Mo-Fr 09:00-12:00; Aug 1-15 off');
  expect(carried('Un lundi sur deux, 9h-12h', '', 'week 1-53/2 Mo 09:00-12:00')).toEqual({
    accueil: 'Un lundi sur deux, 9h-12h',
    horaires_accueil: null,
    horaires_rendez_vous: null,
  });
});

import { expect, test } from 'vitest';
import { readCommune } from '../../src/directory/communes/written-commune.ts';

const departements = [
  { code: '18', nom: 'Cher' },
  { code: '41', nom: 'Loir-et-Cher' },
];

test.each([
  ['Blois, Loir-et-Cher', 'blois', '41'],
  ['Blois dans le Loir et Cher', 'blois', '41'],
  ['Vierzon Cher', 'vierzon', '18'],
  ['Vierzon (18)', 'vierzon', '18'],
])('someone who writes « %s » says their département too', (text, name, departement) => {
  const { clauses, departement: said } = readCommune(text, departements);
  expect(clauses.flatMap(({ names }) => names)).toContain(name);
  expect(said).toBe(departement);
});

test.each([
  ['Athée-sur-Cher', 'athee sur cher'],
  ['Montrichard Val de Cher', 'montrichard val de cher'],
])('someone who writes « %s » names a commune, not the département of its river', (text, name) => {
  expect(readCommune(text, departements)).toMatchObject({
    clauses: [{ names: expect.arrayContaining([name]) }],
    departement: null,
  });
});

import { expect, test } from 'vitest';
import type { CommuneFound } from '../../src/directory/directory.ts';
import { pickOffered } from '../../src/session/place-answer.ts';

const found = (code_insee: string, nom: string): CommuneFound => ({
  ...{ code_insee, nom, codes_postaux: [], departement: '41', match: 'near', served: true },
});
const romorantin = found('41194', 'Romorantin-Lanthenay');
const among41500 = [found('41136', 'Mer'), found('41245', 'Séris'), found('41160', 'Muides-sur-Loire')];

test.each([
  { said: 'oui', offered: [romorantin], commune: 'Romorantin-Lanthenay' },
  { said: 'Oui, c’est ça', offered: [romorantin], commune: 'Romorantin-Lanthenay' },
  { said: 'romorantin', offered: [romorantin], commune: 'Romorantin-Lanthenay' },
  { said: '2', offered: among41500, commune: 'Séris' },
  { said: 'le deux', offered: among41500, commune: 'Séris' },
  { said: 'Muides', offered: among41500, commune: 'Muides-sur-Loire' },
  { said: 'non', offered: [romorantin], commune: undefined },
  { said: 'oui', offered: among41500, commune: undefined },
  { said: '41000', offered: among41500, commune: undefined },
  { said: '7', offered: among41500, commune: undefined },
  { said: 'oui', offered: [], commune: undefined },
])('« $said » picks $commune among $offered.length communes', ({ said, offered, commune }) => {
  expect(pickOffered(offered, said)?.nom).toBe(commune);
});

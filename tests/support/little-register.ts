import { openLists } from '../../src/directory/choosing/lists.ts';
import { type Listed, type Register, registerOf } from '../../src/directory/choosing/register.ts';

/** A structure of which choosing knows nothing but what a test says, and as what it is competent for whom. */
export type Offering = Partial<Listed> & { id: string; lieu: string; codes: string[] };

/** The register of a few structures. */
export function littleRegister(offerings: readonly Offering[]): Register {
  const lists = openLists();
  const structures = offerings.map(({ lieu, codes, ...listed }, structure): Listed => {
    for (const code of codes) lists.add({ lieu, code, structure });
    return { ...unknown, vocation: lieu, ...listed };
  });
  return registerOf(structures, lists.pack());
}

const unknown = {
  code_insee: null,
  departement: '41',
  point: null,
  population: 0,
  itinerant: false,
  delegated: false,
  telephone: true,
  courriel: false,
  receives: true,
  accueil: null,
  fermetures: null,
  verified_on: null,
  secteur: null,
};

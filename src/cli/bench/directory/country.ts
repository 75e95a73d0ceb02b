import { fileURLToPath } from 'node:url';
import type { Commune } from '../../../directory/communes/served.ts';
import { type Dataset, readDataset } from '../../../directory/dataset.ts';
import type { Content } from '../../../engine/content.ts';
import type { Fiche } from './fiche.ts';
import { makeOffers } from './make-offers.ts';
import type { Random } from './random.ts';
import { settle } from './settle.ts';

const data = fileURLToPath(new URL('../../../../data', import.meta.url));

/** Every commune of France with its names, and no place yet. Throws an OperatorError when data/ is damaged. */
export function readCountry(): Dataset {
  const known = readDataset(data, []);
  return { ...known, structures: [], services: [], communes: known.communes.map(inGroup) };
}

/** The whole of France with the places of the fiches and `services` services, as the service would load it. */
export function fillCountry(
  country: Dataset,
  fiches: readonly Fiche[],
  services: number,
  content: Content,
  random: Random,
): Dataset {
  const structures = settle(fiches, country.communes);
  const communes = new Map(country.communes.map((commune) => [commune.code_insee, commune]));
  const offers = makeOffers(structures, services, communes, content.lieux, content.needs, random);
  return { ...country, structures, services: offers };
}

/** The same country with the places of a few départements alone: as many around each person, and no others. */
export function cutOut(country: Dataset, departements: readonly string[]): Dataset {
  const structures = country.structures.filter(({ departement }) => departements.includes(departement));
  const kept = new Set(structures.map(({ id }) => id));
  const services = country.services.filter(({ structure_id }) => kept.has(structure_id));
  return { ...country, structures, services };
}

/** data/ knows the EPCI of two départements; for the bench each square of a quarter of a degree is one: some thirty communes. */
function inGroup(commune: Commune): Commune {
  const square = [commune.latitude, commune.longitude].map((degrees) => Math.floor((degrees ?? 0) * 4));
  const code = `${commune.departement}/${square.join('/')}`;
  return { ...commune, epci_code: code, epci_nom: `CC ${code}` };
}

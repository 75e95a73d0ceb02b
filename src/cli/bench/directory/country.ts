import { fileURLToPath } from 'node:url';
import { type Dataset, readDataset } from '../../../directory/dataset.ts';
import type { Commune } from '../../../directory/served.ts';
import type { Content } from '../../../engine/content.ts';
import type { Fiche } from './fiche.ts';
import { makeOffers } from './make-offers.ts';
import type { Random } from './random.ts';
import { settle } from './settle.ts';

const data = fileURLToPath(new URL('../../../../data', import.meta.url));

/** Every commune of France with its names, and no place yet. Throws an OperatorError when data/ is damaged. */
export function readCountry(): Dataset {
  const known = readDataset(data, []);
  return { ...known, structures: [], services: [], zones: [], communes: known.communes.map(inGroup) };
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
  const zones = offers.flatMap(({ id, lieu, zone_eligibilite }) =>
    zone_eligibilite.map((code) => ({ code, lieu, service_id: id })),
  );
  return { ...country, structures, services: offers, zones };
}

/** The same country with the places of a few départements alone: as many around each person, and no others. */
export function cutOut(country: Dataset, departements: readonly string[]): Dataset {
  const structures = country.structures.filter(({ departement }) => departements.includes(departement));
  const kept = new Set(structures.map(({ id }) => id));
  const services = country.services.filter(({ structure_id }) => kept.has(structure_id));
  const offered = new Set(services.map(({ id }) => id));
  return { ...country, structures, services, zones: country.zones.filter(({ service_id }) => offered.has(service_id)) };
}

/** data/ knows the EPCI of two départements; for the bench each square of a quarter of a degree is one: some thirty communes. */
function inGroup(commune: Commune): Commune {
  const square = [commune.latitude, commune.longitude].map((degrees) => Math.floor((degrees ?? 0) * 4));
  const code = `${commune.departement}/${square.join('/')}`;
  return { ...commune, epci_code: code, epci_nom: `CC ${code}` };
}

import type { Need, PlaceType } from '../../engine/content.ts';
import type { Commune } from '../communes/served.ts';
import { type Offer, offersOf, type Standing, thematiquesOf } from './offer.ts';
import type { Structure } from './read-structures.ts';

/** Structures with what they offer, as rows of the tables that hold them. */
export type Places = {
  structures: Structure[];
  services: Offer[];
};

/** Gives the structures with the services of their types, each in the territory where it stands. */
export function offering(
  communes: ReadonlyMap<string, Commune>,
  { needs, lieux }: { needs: Need[]; lieux: PlaceType[] },
): (structures: Structure[]) => Places {
  const byLieu = new Map(lieux.map((lieu) => [lieu.code, lieu]));
  const thematiques = thematiquesOf(needs);
  const standing = standings(communes);
  return (structures) => {
    const services = structures.flatMap((row) => offersOf(row, standing(row), byLieu, thematiques));
    return { structures, services };
  };
}

function standings(communes: ReadonlyMap<string, Commune>): (structure: Structure) => Standing {
  const arrondissementOf = ({ departement, arrondissement }: Commune) => `${departement} ${arrondissement ?? ''}`;
  const byArrondissement = Map.groupBy(communes.values(), arrondissementOf);
  return ({ code_insee, departement }) => {
    const commune = communes.get(code_insee ?? '');
    const around = commune?.arrondissement ? (byArrondissement.get(arrondissementOf(commune)) ?? []) : [];
    return {
      commune: code_insee,
      epci: commune?.epci_code ?? null,
      arrondissement: around.map((other) => other.code_insee),
      departement,
    };
  };
}

import type { Commune } from '../../../directory/communes/served.ts';
import { ROWS_OF_TYPE } from './annuaire-types.ts';
import type { Fiche } from './fiche.ts';
import { byWeight, type Random } from './random.ts';

/** As many as the annuaire of 2016. */
export const FICHES = [...ROWS_OF_TYPE.values()].reduce((sum, rows) => sum + rows, 0);

/** Degrees within which a made place stands around the centre of its commune: some two kilometres. */
const AROUND = 0.02;

/**
 * Rows of the shape of the annuaire, made up for the bench alone: its types in their shares, one town hall for each
 * commune in turn, the rest in proportion to the population, around the centre of the commune.
 */
export function makeFiches(count: number, communes: readonly Commune[], random: Random): Fiche[] {
  const type = byWeight([...ROWS_OF_TYPE], ([, rows]) => rows, random);
  const town = byWeight(communes, ({ population }) => population ?? 0, random);
  const near = (degrees: number | null) => degrees && degrees + (random() - 0.5) * 2 * AROUND;
  let halls = 0;
  return Array.from({ length: count }, (_, i) => {
    const [kind] = type();
    const commune = kind === 'mairie' ? (communes[halls++ % communes.length] as Commune) : town();
    return {
      id: `${kind}-${i}`,
      type: kind,
      nom: `${kind} ${commune.nom} ${i}`,
      adresse: '1 place de l’Essai',
      code_postal: commune.codes_postaux[0] ?? '',
      commune: commune.nom,
      code_insee: commune.code_insee,
      latitude: near(commune.latitude),
      longitude: near(commune.longitude),
      telephone: random() < 0.9 ? FICTIONAL_NUMBER : '',
      date_maj: `201${Math.floor(random() * 6)}-0${1 + Math.floor(random() * 9)}-15`,
    };
  });
}

/** Of a range that the French regulator (Arcep) keeps for films: it rings nowhere. */
export const FICTIONAL_NUMBER = '01 99 00 00 00';

import { around } from 'geokdbush';
import KDBush from 'kdbush';
import type { Commune } from '../../../directory/communes/served.ts';
import { parseWeek } from '../../../directory/hours/week.ts';
import type { Structure } from '../../../directory/rows/read-structures.ts';
import { UNKNOWN } from '../../../directory/rows/written.ts';
import { PLACE_TYPES_OF } from './annuaire-types.ts';
import type { Fiche } from './fiche.ts';

/** The annuaire's extract gives no hours; every other place keeps office hours so that openings are computed too. */
const HOURS = 'Mo-Fr 09:00-12:00,13:30-17:00';
const WEEK = parseWeek(HOURS);

/**
 * The structures of the fiches, each in a commune of today and at a point: one of a commune since merged, or of a
 * district of Paris, is put in the nearest commune of its département.
 */
export function settle(fiches: readonly Fiche[], communes: readonly Commune[]): Structure[] {
  const byCode = new Map(communes.map((commune) => [commune.code_insee, commune]));
  const located = communes.filter(({ latitude, longitude }) => latitude !== null && longitude !== null);
  const index = new KDBush(located.length);
  for (const { longitude, latitude } of located) index.add(longitude as number, latitude as number);
  index.finish();

  return fiches.map((fiche, i) => {
    const commune = byCode.get(fiche.code_insee) ?? nearest(fiche);
    return { ...structureOf(fiche, i), ...place(fiche, commune) };
  });

  function nearest({ code_insee, longitude, latitude }: Fiche): Commune {
    const same = (at: number) => code_insee.startsWith((located[at] as Commune).departement);
    if (longitude === null || latitude === null) return located.find((_, at) => same(at)) as Commune;
    const [at] = around(index, longitude, latitude, 1, Number.POSITIVE_INFINITY, same);
    return located[at ?? 0] as Commune;
  }
}

const place = (fiche: Fiche, { code_insee, nom, departement, latitude, longitude }: Commune) => ({
  code_insee,
  commune: nom,
  departement,
  latitude: fiche.latitude ?? latitude ?? 0,
  longitude: fiche.longitude ?? longitude ?? 0,
});

const structureOf = (fiche: Fiche, i: number): Omit<Structure, keyof ReturnType<typeof place>> => ({
  ...UNKNOWN,
  id: `bench--${fiche.id}`,
  source: 'bench',
  nom: fiche.nom,
  date_maj: fiche.date_maj,
  adresse: fiche.adresse || null,
  code_postal: fiche.code_postal || null,
  telephone: fiche.telephone || null,
  types: [...(PLACE_TYPES_OF[fiche.type] ?? [fiche.type])],
  statut: 'ouvert',
  verified_on: fiche.date_maj,
  to_verify: true,
  source_citation: 'bench',
  licence: 'bench',
  horaires_accueil: i % 2 ? HOURS : null,
  semaine_accueil: i % 2 ? WEEK : null,
  semaine_rendez_vous: null,
  semaine_telephone: null,
  fermetures: null,
  secteur: null,
  provenances: null,
});

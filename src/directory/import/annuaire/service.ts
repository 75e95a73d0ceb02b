import { departementOfCommune, type Format, textOf } from '../format.ts';
import type { Ground } from '../ground.ts';
import { writeDesk } from './desk.ts';
import { type Held, heldIn, listOf } from './nested.ts';
import { openingTimes } from './opening-times.ts';
import { placeTypeOf, zoneOfType } from './place-types.ts';

/**
 * The current file of the DILA (`{"service": […]}`, since July 2022), or the same records with each list written as JSON
 * inside a string. `pivot` says what a desk is and the communes that it serves.
 */
export const service = (ground: Ground): Format => ({
  columns: ['id', 'nom', 'pivot'],
  idOf: ({ id }) => textOf(id),
  departementOf: ({ code_insee_commune }) => departementOfCommune(textOf(code_insee_commune)),
  read(record) {
    if (!textOf(record.id)) return { refused: 'id : vide' };
    try {
      const pivots = heldIn(record.pivot);
      const types = pivots.map(({ type_service_local }) => textOf(type_service_local));
      const ours = [...new Set(types.flatMap((type) => placeTypeOf(type) ?? []))];
      if (ours.length === 0) return { unknownType: types.join(', ') || 'sans type' };
      return {
        origin: 'annuaire',
        ...writeDesk({ ...deskOf(record), types: ours, ...zoneOf(pivots, ground) }, ground),
      };
    } catch (cause) {
      return { refused: (cause as Error).message };
    }
  },
});

function deskOf(record: Held) {
  const addresses = heldIn(record.adresse);
  const place = addresses.find(({ type_adresse }) => textOf(type_adresse) === 'Adresse') ?? addresses[0] ?? {};
  const of = (field: string) => textOf(place[field]);
  const first = (field: string) => {
    const [held] = listOf(record[field]);
    return textOf(typeof held === 'object' && held !== null ? (held as Held).valeur : held);
  };
  return {
    id: textOf(record.id),
    nom: textOf(record.nom),
    siret: textOf(record.siret),
    adresse: of('numero_voie'),
    complement_adresse: [of('complement1'), of('complement2')].filter(Boolean).join(', '),
    code_postal: of('code_postal'),
    commune: of('nom_commune'),
    code_insee: textOf(record.code_insee_commune),
    longitude: of('longitude'),
    latitude: of('latitude'),
    telephone: first('telephone'),
    courriel: first('adresse_courriel'),
    site_web: first('site_internet'),
    lien_source: textOf(record.url_service_public),
    ...openingTimes(record.plage_ouverture),
    date: dayOf(textOf(record.date_modification)),
  };
}

/** « 26/11/2024 10:05:12 » or « 2024-11-26T10:05:12 » → « 2024-11-26 ». */
function dayOf(written: string): string {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})/.exec(written) ?? [];
  return year ? `${year}-${month}-${day}` : (/^\d{4}-\d{2}-\d{2}/.exec(written)?.[0] ?? '');
}

/** The communes served, those that we know, as they are today; the département when it is all of them. */
function zoneOf(pivots: readonly Held[], { today, byCode }: Ground): { zone_eligibilite: string } {
  const said = pivots.flatMap(({ code_insee_commune }) => listOf(code_insee_commune).map(textOf));
  const served = new Set(said.flatMap((code) => today(code)?.code_insee ?? []));
  const whole = new Map<string, boolean>();
  for (const [code, { departement = '' }] of byCode)
    whole.set(departement, (whole.get(departement) ?? true) && served.has(code));
  const zone = [...served].map((code) => {
    const departement = byCode.get(code)?.departement ?? '';
    return whole.get(departement) ? departement : code;
  });
  const ofType = pivots.map(({ type_service_local }) => zoneOfType(textOf(type_service_local))).filter(Boolean);
  return { zone_eligibilite: [...new Set(zone.length > 0 ? zone : ofType)].sort().join('|') };
}

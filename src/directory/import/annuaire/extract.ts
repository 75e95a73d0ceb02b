import { departementOfCommune, type Format, textOf, textsOf } from '../format.ts';
import type { Ground } from '../ground.ts';
import { writeDesk } from './desk.ts';
import { placeTypeOf, zoneOfType } from './place-types.ts';

/** The columns of the extract of 2016: one desk a row, without hours. */
const EXTRACT_COLUMNS = ['id', 'type', 'nom', 'adresse', 'code_postal', 'commune', 'code_insee', 'date_maj'];

/** The extract of 2016, whose ids are « caf-41018-01 »: type, commune, rank. */
export const extract = (ground: Ground): Format => ({
  columns: EXTRACT_COLUMNS,
  idOf: ({ id }) => textOf(id),
  departementOf: ({ code_insee }) => departementOfCommune(textOf(code_insee)),
  read(given) {
    const { type = '', date_maj: date = '', accessibilite: _, ...cells } = textsOf(given);
    const ours = placeTypeOf(type);
    if (!ours) return { unknownType: type };
    // The street and what helps to find it are in one cell; the street is the part with a number.
    const parts = (cells.adresse ?? '').split(' / ');
    const street = parts.find((part) => /^\d/.test(part)) ?? parts[0] ?? '';
    const desk = {
      ...EMPTY,
      ...cells,
      types: [ours],
      adresse: street,
      complement_adresse: parts.filter((part) => part !== street).join(', '),
      zone_eligibilite: zoneOfType(type),
      date,
    };
    return { origin: 'annuaire', ...writeDesk(desk, ground) };
  },
});

const EMPTY = {
  id: '',
  nom: '',
  siret: '',
  code_postal: '',
  commune: '',
  code_insee: '',
  longitude: '',
  latitude: '',
  telephone: '',
  courriel: '',
  site_web: '',
  lien_source: '',
  horaires_accueil: '',
  horaires_rendez_vous: '',
  accueil: '',
  zone_eligibilite: '',
};

import * as z from 'zod';
import type { structures } from '../../store/tables.ts';
import { writePhone } from './phone.ts';
import { RESEAUX_PORTEURS } from './referentials.ts';
import { Structure } from './schema.ts';
import { sentence, sentences } from './sentences.ts';

/** A structure as it is stored, its weeks aside. */
export type Row = Omit<typeof structures.$inferSelect, 'semaine_accueil' | 'semaine_telephone'>;

/** A stored structure as data.inclusion writes it. What its schema would refuse is left out; our own additions stay home. */
export function writeStructure(row: Row): Structure {
  const { source, id, date_maj } = row;
  const reseaux = [...new Set(row.reseaux_porteurs)].filter((code) => RESEAUX_PORTEURS.has(code));
  return {
    source,
    id,
    nom: withoutStop(row.nom),
    date_maj,
    description: describe(row),
    lien_source: accepted('lien_source', row),
    // Some sources write two addresses in one cell.
    site_web: accepted('site_web', { site_web: row.site_web?.split(/\s/)[0] ?? null }),
    siret: accepted('siret', row),
    ...standing(row),
    horaires_accueil: row.itinerant ? null : row.horaires_accueil,
    accessibilite_lieu: accepted('accessibilite_lieu', row),
    reseaux_porteurs: reseaux.length > 0 ? reseaux : null,
  };
}

/** Where a place is and how it is reached: the same words for a structure and for its services. */
export function standing(row: Row) {
  const { commune, adresse, complement_adresse, longitude, latitude } = row;
  return {
    commune,
    code_postal: accepted('code_postal', row),
    code_insee: accepted('code_insee', row),
    adresse,
    complement_adresse,
    longitude,
    latitude,
    telephone: writePhone(row.telephone),
    courriel: z.email().safeParse(row.courriel?.replace(/^mailto:/, '')).data ?? null,
  };
}

/** How sure it is: said in words, because data.inclusion has no field for it. */
export function doubts({ to_verify, verified_on }: Row): string[] {
  if (!to_verify) return [];
  return verified_on ? [sentences.toVerify] : [sentences.toVerify, sentences.undated];
}

/** data.inclusion advises against a final full stop in names. */
export const withoutStop = (nom: string): string => (nom.endsWith('etc.') ? nom : nom.replace(/\.$/, ''));

function describe(row: Row): string | null {
  const said = [
    row.description,
    row.accueil,
    row.itinerant ? sentences.itinerant : null,
    row.statut === 'ouvert' ? null : sentences[row.statut],
    ...doubts(row),
  ];
  return said.flatMap((text) => (text ? sentence(text) : [])).join(' ') || null;
}

type Checked = 'lien_source' | 'site_web' | 'siret' | 'accessibilite_lieu' | 'code_postal' | 'code_insee';

/** A field if it has the form that the schema asks for. */
const accepted = <F extends Checked>(field: F, row: Pick<Row, F>): string | null =>
  Structure.shape[field].safeParse(row[field]).data ?? null;

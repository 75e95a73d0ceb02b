import type { Content } from '../../engine/content.ts';
import { plain } from '../../letters.ts';
import { fill, wordsOf } from '../fill.ts';
import type { Offer } from '../rows/offer.ts';
import type { Service } from './schema.ts';
import { sentence, sentences, serviceNames } from './sentences.ts';
import { serviceTypeOf } from './service-type.ts';
import { doubts, type Row, standing, withoutStop } from './structure.ts';

/** The authored words that a service is described with. */
export type Words = Pick<Content, 'lieux' | 'departements'>;

/**
 * What a structure offers, as data.inclusion writes it: its place is the structure's, its name and its first sentence
 * are those of the place type, its reach is its zone. What nobody told us (costs, publics) stays null.
 * Throws when the place type is not in `words`.
 */
export function writeService(offer: Offer, row: Row, { lieux, departements }: Words): Service {
  const lieu = lieux.find(({ code }) => code === offer.lieu);
  if (!lieu) throw new Error(`type de lieu inconnu : ${offer.lieu}`);
  const where = { commune: null, departement: departements.find(({ code }) => code === row.departement) ?? null };
  const why = fill(lieu.why, wordsOf({ ...where, outside: null }, {}));
  const place = standing(row);
  return {
    source: row.source,
    structure_id: offer.structure_id,
    id: offer.id,
    nom: nameOf(lieu.code, lieu.label_fr),
    description: describe(row, why),
    date_maj: row.date_maj,
    lien_source: null,
    type: serviceTypeOf(offer.lieu),
    thematiques: offer.thematiques.length > 0 ? offer.thematiques : null,
    frais: null,
    frais_precisions: null,
    publics: null,
    publics_precisions: null,
    conditions_acces: null,
    ...place,
    // The hours we know are the structure's: data.inclusion falls back on them.
    horaires_accueil: null,
    contact_nom_prenom: null,
    modes_accueil: null,
    zone_eligibilite: offer.zone_eligibilite,
    lien_mobilisation: null,
    modes_mobilisation: modesOf(place),
    mobilisable_par: null,
    mobilisation_precisions: row.accueil,
    volume_horaire_hebdomadaire: null,
    nombre_semaines: null,
  };
}

/** The label of the place type without what it adds in brackets, which is not true of each place. */
const nameOf = (code: string, label: string): string =>
  serviceNames[code] ?? curled(withoutStop(label.replace(/ \([^)]*\)$/, '')));

function describe(row: Row, why: string): string {
  const { nom, commune } = row;
  const place = commune && !plain(nom).includes(plain(commune)) ? `${nom}, ${commune}` : nom;
  const moving = row.itinerant ? [sentences.itinerant] : [];
  const said = [place, why, ...moving, ...doubts(row)].flatMap((text) => (text ? sentence(text) : []));
  return curled(said.join(' '));
}

/** The ways to reach it that we know; null when we know none. */
function modesOf({ telephone, courriel }: { telephone: string | null; courriel: string | null }) {
  const modes: NonNullable<Service['modes_mobilisation']> = [];
  if (courriel) modes.push('envoyer-un-courriel');
  if (telephone) modes.push('telephoner');
  return modes.length > 0 ? modes : null;
}

const curled = (text: string): string => text.replaceAll("'", '’');

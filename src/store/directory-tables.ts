import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Closure, Provenance, Week } from '../engine/content.ts';

/** The directory: where people live, who can help them, and with what. */

/** Every commune of France; those of the served départements with EPCI and arrondissement. */
export const communes = sqliteTable(
  'communes',
  {
    code_insee: text('code_insee').primaryKey(),
    nom: text('nom').notNull(),
    departement: text('departement').notNull(),
    /** JSON array. */
    codes_postaux: text('codes_postaux', { mode: 'json' }).$type<string[]>().notNull(),
    epci_code: text('epci_code'),
    epci_nom: text('epci_nom'),
    arrondissement: text('arrondissement'),
    population: integer('population'),
    latitude: real('latitude'),
    longitude: real('longitude'),
  },
  (t) => [index('communes_departement').on(t.departement)],
);

/** How a commune is called: its name, its everyday and old names, its postcodes, each as a normalised key. */
export const communeNames = sqliteTable(
  'commune_names',
  {
    cle: text('cle').notNull(),
    code_insee: text('code_insee').notNull(),
    /** The name as it is written, for « Contres (Le Controis-en-Sologne) ». */
    nom: text('nom').notNull(),
    kind: text('kind', { enum: ['nom', 'courant', 'ancien', 'code_postal'] }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.cle, t.code_insee, t.kind] })],
);

/** Places and bodies: data.inclusion v1 `structure`, exact names, then our own additions. */
export const structures = sqliteTable(
  'structures',
  {
    id: text('id').primaryKey(),
    source: text('source').notNull(),
    nom: text('nom').notNull(),
    date_maj: text('date_maj').notNull(),
    description: text('description'),
    lien_source: text('lien_source'),
    site_web: text('site_web'),
    siret: text('siret'),
    commune: text('commune'),
    adresse: text('adresse'),
    complement_adresse: text('complement_adresse'),
    code_postal: text('code_postal'),
    code_insee: text('code_insee'),
    longitude: real('longitude'),
    latitude: real('latitude'),
    telephone: text('telephone'),
    courriel: text('courriel'),
    horaires_accueil: text('horaires_accueil'),
    accessibilite_lieu: text('accessibilite_lieu'),
    reseaux_porteurs: text('reseaux_porteurs', { mode: 'json' }).$type<string[]>(),
    // Our own additions.
    departement: text('departement').notNull(),
    /** Place types of data/lieux.csv. */
    types: text('types', { mode: 'json' }).$type<string[]>().notNull(),
    /** `ouvert`, `annonce` or `inconnu`: only an open place is a door. */
    statut: text('statut', { enum: ['ouvert', 'annonce', 'inconnu'] }).notNull(),
    itinerant: integer('itinerant', { mode: 'boolean' }).notNull(),
    /** How the place receives, in a few words a resident reads. */
    accueil: text('accueil'),
    /** OSM opening_hours of the phone. */
    horaires_telephone: text('horaires_telephone'),
    /** OSM opening_hours of the reception by appointment. */
    horaires_rendez_vous: text('horaires_rendez_vous'),
    /** Weekly intervals parsed once from the three hours (directory/hours/week.ts). */
    semaine_accueil: text('semaine_accueil', { mode: 'json' }).$type<Week>(),
    semaine_rendez_vous: text('semaine_rendez_vous', { mode: 'json' }).$type<Week>(),
    semaine_telephone: text('semaine_telephone', { mode: 'json' }).$type<Week>(),
    /** Days on which the ordinary hours do not hold (data/fermetures.csv). */
    fermetures: text('fermetures', { mode: 'json' }).$type<Closure[]>(),
    /** Communes that a source says this house follows (data/secteurs.csv). */
    secteur: text('secteur', { mode: 'json' }).$type<string[]>(),
    /** Other rows that are this same place, joined into it (data/doublons.csv). */
    provenances: text('provenances', { mode: 'json' }).$type<Provenance[]>(),
    /** When the row was last known to hold; then of its contact, address and hours, where that was another day. */
    verified_on: text('verified_on'),
    verified_contact: text('verified_contact'),
    verified_adresse: text('verified_adresse'),
    verified_horaires: text('verified_horaires'),
    to_verify: integer('to_verify', { mode: 'boolean' }).notNull(),
    source_citation: text('source_citation').notNull(),
    licence: text('licence').notNull(),
    note: text('note'),
  },
  (t) => [index('structures_commune').on(t.code_insee)],
);

/** What a structure offers: data.inclusion v1 `service`, reduced to what orientation needs, one for each place type. */
export const services = sqliteTable('services', {
  id: text('id').primaryKey(),
  structure_id: text('structure_id')
    .notNull()
    .references(() => structures.id),
  /** Place type of data/lieux.csv. */
  lieu: text('lieu').notNull(),
  thematiques: text('thematiques', { mode: 'json' }).$type<string[]>().notNull(),
  /** COG codes: commune, EPCI, département, or `france`. */
  zone_eligibilite: text('zone_eligibilite', { mode: 'json' }).$type<string[]>().notNull(),
});

import * as z from 'zod';
import type { Dangers, DangerWords, Facts, Flow, Seconds } from './flow.ts';

/**
 * All authored content in one value, compiled from flows/ and data/ by `npm run flows -- build` into
 * src/content.generated.ts. It needs no database, so that a danger is answered even when the store is down.
 */
export type Content = {
  flows: Record<string, Flow>;
  facts: Facts;
  dangers: Dangers;
  seconds: Seconds;
  needs: Need[];
  themes: Theme[];
  lieux: PlaceType[];
  helplines: HelplineRow[];
  departements: Departement[];
  prononciations: Pronunciation[];
  /** Changes whenever a word of the above changes. */
  hash: string;
};

/** The same content for a service that covers only some départements (INSEE codes), in that order. */
export function serving(content: Content, territoires: readonly string[]): Content {
  const served = territoires.flatMap((code) => content.departements.find((known) => known.code === code) ?? []);
  return { ...content, departements: served };
}

/** What is said for a danger key: the words of `kind/about`, or those of its kind when it has none of its own. */
export function dangerWords({ dangers }: Content, key: string): DangerWords | undefined {
  return dangers[key] ?? dangers[key.split('/', 1)[0] ?? ''];
}

/** data/needs.csv */
export const Need = z.strictObject({
  code: z.string(),
  label_fr: z.string(),
  /** In the person's own voice, for a button or a line. */
  libelle: z.string(),
  /** The same for whoever speaks of somebody else; null when it already suits. */
  libelle_tiers: z.string().nullable(),
  theme: z.string(),
  /** Place types, competent first door then second doors. */
  place_first: z.string(),
  place_second: z.array(z.string()),
  thematiques: z.array(z.string()),
  /** Numbers of data/helplines.csv shown with the plan. */
  helplines: z.array(z.string()),
  /** A danger key of flows/dangers.yaml that choosing this need raises. */
  danger: z.string().nullable(),
});
export type Need = z.infer<typeof Need>;

/** data/themes.csv */
export const Theme = z.strictObject({ code: z.string(), libelle: z.string() });
export type Theme = z.infer<typeof Theme>;

/** Territories of a place, by name: a row of data/ may say one instead of its codes. */
export const Zone = z.enum(['commune', 'epci', 'arrondissement', 'departement', 'france']);
export type Zone = z.infer<typeof Zone>;

/** data/lieux.csv: the place types. */
export const PlaceType = z.strictObject({
  code: z.string(),
  label_fr: z.string(),
  reseaux_porteurs: z.array(z.string()),
  /**
   * How far a place of this type is competent: its commune, its EPCI, its arrondissement, its département, or whoever
   * comes. Several, from the narrowest: whoever lives in the first comes before the others.
   */
  zone: z.array(Zone).min(1),
  /** Why such a place is the right one, in one sentence; `{departement}` and `{commune}` are filled in. */
  why: z.string(),
  /** Who can tell where such a place is, when no row is known: `mairie`, `departement`, or a number of helplines.csv. */
  ask: z.string(),
  /** The type is a national line: an entry of the plan with this number and no address. */
  line: z.string().nullable(),
});
export type PlaceType = z.infer<typeof PlaceType>;

/** data/helplines.csv */
export const HelplineRow = z.strictObject({
  numero: z.string(),
  nom: z.string(),
  public: z.string(),
  usage: z.string(),
  /** As a person says them; null when not known. */
  horaires: z.string().nullable(),
  /** OSM opening_hours; null when not known. */
  horaires_osm: z.string().nullable(),
  cout: z.string().nullable(),
  canal: z.string(),
  urgence: z.boolean(),
  source: z.string(),
  source_date: z.string().nullable(),
  to_verify: z.boolean(),
});
export type HelplineRow = z.infer<typeof HelplineRow> & {
  /** horaires_osm, parsed once when the content is built; null when the hours are not known. */
  semaine: Week | null;
};

/** A week of opening, parsed once from an OSM opening_hours string. */
export type Week = {
  /** Day and night, every day. */
  always: boolean;
  /** What the source says of public holidays: `open` when the ordinary hours hold. */
  holidays: 'closed' | 'open' | 'unknown';
  /** 0 = Monday … 6 = Sunday; minutes since midnight. A night that runs past midnight is cut at 1440 and goes on at 0 the next day. */
  days: [openMinute: number, closeMinute: number][][];
};

/** Days on which the ordinary hours of a place do not hold. */
export type Closure = {
  /** First and last day, ISO dates in Europe/Paris, both included. */
  du: string;
  au: string;
  /** What is open on each of these days, in minutes since midnight; none when it is closed. */
  spans: [openMinute: number, closeMinute: number][];
  /** In a few words a resident reads: « congés d’été ». */
  motif: string | null;
};

/** Another row of the directory that is the same place. */
export type Provenance = {
  id: string;
  source: string;
  source_citation: string;
  licence: string;
  verified_on: string | null;
};

/** data/departements.csv: what differs from one département to the next, for words and for the number that answers. */
export const Departement = z.strictObject({
  code: z.string(),
  nom: z.string(),
  /** « de Loir-et-Cher », « d’Indre-et-Loire » */
  du: z.string(),
  /** « la maison des solidarités (MDS, ex-MDCS) » */
  maison: z.string(),
  standard: z.string(),
  standard_nom: z.string(),
  source: z.string(),
  source_date: z.string(),
});
export type Departement = z.infer<typeof Departement>;

/** data/prononciations.csv: names that a voice does not say as they are written. */
export const Pronunciation = z.strictObject({ ecrit: z.string(), dit: z.string() });
export type Pronunciation = z.infer<typeof Pronunciation>;

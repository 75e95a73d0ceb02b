import type { StructureRow } from './structure-row.ts';

/** The fields that most sources do not have. */
export const UNKNOWN = {
  description: null,
  lien_source: null,
  site_web: null,
  siret: null,
  complement_adresse: null,
  longitude: null,
  latitude: null,
  telephone: null,
  courriel: null,
  horaires_accueil: null,
  accessibilite_lieu: null,
  reseaux_porteurs: [],
  itinerant: false,
  accueil: null,
  horaires_telephone: null,
  horaires_rendez_vous: null,
  zone_eligibilite: [],
  verified_contact: null,
  verified_adresse: null,
  verified_horaires: null,
  note: null,
} satisfies Partial<StructureRow>;

/** Licences as data/ names them. */
export const LICENCE = {
  ouverte: 'Licence Ouverte',
  ouverte2: 'Licence Ouverte 2.0',
  /** A fact is free; its source is due. */
  faits: 'Faits cités avec leur source',
  /** The inventory of Hub-Lo is copied in a repository under MIT; the licence of the data is not said. */
  nonPrecisee: 'Non précisée (copie publique sous licence MIT)',
  /** General knowledge, no source read. */
  aucune: 'Sans source',
} as const;

/**
 * The full date that data.inclusion asks for: the first day of a month or year; 2000-01-01, the oldest date it takes,
 * when nothing is known, so that an undated row never looks fresh.
 */
export function fullDate(known: string): string {
  if (!known) return '2000-01-01';
  return `${known}-01-01`.slice(0, 10);
}

/** The source with its date as it was given, when that is not a full date. */
export function citation(source: string, known: string): string {
  if (known.length === 10) return source;
  return `${source} (${known || 'sans date'})`;
}

/** A number as people read it: pairs with plain spaces; short numbers in one piece, as in helplines.csv (« 32 30 » → « 3230 »). */
export function phone(written: string): string | null {
  const text = written.replace(/[\s.\u00a0\u202f]+/g, ' ').trim();
  const digits = text.replaceAll(' ', '');
  if (digits.length <= 4) return digits || null;
  return text;
}

/** A cell as a value: null when it is empty. */
export const value = (cell: string | undefined): string | null => cell?.trim() || null;
export const numberOf = (cell: string | undefined): number | null => (cell ? Number(cell) : null);

/** An e-mail address; null for what is none, such as the address of a page. */
export const email = (cell: string | undefined): string | null =>
  /^(?:mailto:)?([^\s/@]+@[^\s/@]+)$/.exec(cell?.trim() ?? '')?.[1] ?? null;

/** The first website of a cell that may hold several. */
export const website = (cell: string | undefined): string | null => value(cell?.trim().split(/\s+/)[0]);

/** A value as a cell of data/: lists joined by `|`, yes/no in French, nothing when it is not known. */
export function cellOf(held: unknown): string {
  if (held === null || held === undefined) return '';
  if (Array.isArray(held)) return held.join('|');
  if (typeof held === 'boolean') return held ? 'oui' : 'non';
  return String(held);
}

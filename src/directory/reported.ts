import type { ReportKind } from '../engine/report-kinds.ts';
import type { Db } from '../store/db.ts';
import { openReports } from '../store/reports.ts';
import { structureNamed } from './named-structure.ts';

/** What people say is wrong with a place, beside what our row says of it. */

type Row = NonNullable<Awaited<ReturnType<typeof structureNamed>>>;

export type ReportedPlace = {
  structure: string;
  /** Null when the place has left the directory since. */
  nom: string | null;
  commune: string | null;
  verified_on: string | null;
  /** The newest first; `ours` is what our row says of what is told to be wrong. */
  reports: { id: string; on: string; kind: ReportKind; text: string | null; ours: string | null }[];
};

/** The open reports place by place, the one reported last first (one query, then one for each place). */
export async function reportedPlaces(db: Db): Promise<ReportedPlace[]> {
  const places = new Map<string, ReportedPlace>();
  const rows = new Map<string, Row | null>();
  for (const { id, structure_id: structure, kind: told, text, at } of await openReports(db)) {
    const row = rows.has(structure) ? rows.get(structure) : await structureNamed(db, structure);
    rows.set(structure, row ?? null);
    const { nom = null, commune = null, verified_on = null } = row ?? {};
    const place = places.get(structure) ?? { structure, nom, commune, verified_on, reports: [] };
    const kind = told as ReportKind;
    place.reports.push({
      id,
      on: new Date(at).toISOString().slice(0, 10),
      kind,
      text,
      ours: row ? ours[kind](row) : null,
    });
    places.set(structure, place);
  }
  return [...places.values()];
}

const list = (values: (string | null)[], between = ', '): string | null => values.filter(Boolean).join(between) || null;

const ours: Record<ReportKind, (row: Row) => string | null> = {
  phone: ({ telephone }) => telephone,
  address: (row) => list([row.adresse, row.complement_adresse, list([row.code_postal, row.commune], ' ')]),
  hours: (row) => list([row.horaires_accueil, row.horaires_rendez_vous, row.horaires_telephone], ' | '),
  closed: ({ statut }) => statut,
  'not-for-this': ({ types }) => list(types),
  other: () => null,
};

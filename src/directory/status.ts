import type { Dataset } from './dataset.ts';

/** One source in one département, as its keeper looks at it. */
export type SourceStatus = {
  source: string;
  departement: string;
  structures: number;
  /** Those that are doors. */
  open: number;
  /** Dates as the source gives them; null when none is known. */
  oldest: string | null;
  newest: string | null;
  undated: number;
  to_verify: number;
  without_phone: number;
  without_address: number;
  without_hours: number;
};

/** Rows by source and département, their age and their weak points, in the order of the dataset. */
export function directoryStatus({ structures }: Dataset): SourceStatus[] {
  const groups = Map.groupBy(structures, ({ source, departement }) => `${source} ${departement}`);
  return [...groups.values()].map((rows) => {
    const dates = rows.flatMap(({ verified_on }) => verified_on ?? []).sort();
    const count = (test: (row: (typeof rows)[number]) => boolean) => rows.filter(test).length;
    return {
      source: rows[0]?.source ?? '',
      departement: rows[0]?.departement ?? '',
      structures: rows.length,
      open: count(({ statut }) => statut === 'ouvert'),
      oldest: dates[0] ?? null,
      newest: dates.at(-1) ?? null,
      undated: rows.length - dates.length,
      to_verify: count(({ to_verify }) => to_verify),
      without_phone: count(({ telephone }) => telephone === null),
      without_address: count(({ adresse }) => adresse === null),
      without_hours: count(({ horaires_accueil }) => horaires_accueil === null),
    };
  });
}

import type { Cells } from '../rows/csv.ts';
import { fullDate, LICENCE } from '../rows/written.ts';

export const HELPLINE_COLUMNS = [
  ...['numero', 'nom', 'public', 'usage', 'horaires', 'horaires_osm', 'cout', 'canal', 'urgence'],
  ...['source', 'source_date', 'licence', 'to_verify', 'note'],
];

/** A number that no source newer than this bears is to be checked again: two years before the collection of 2026-11-21. */
const OLD = '2024-11-21';

/**
 * Rows of helplines.csv as data/ keeps them, without the lines that must not be shown: those that are only recalled and
 * those that another line has replaced. An emergency number is never said to be doubtful.
 */
export function helplines(rows: readonly Cells[]): Cells[] {
  return rows
    .filter(({ confidence, note = '' }) => confidence !== 'recalled' && !note.startsWith('NE PLUS AFFICHER'))
    .map((row) => {
      const to_verify = row.urgence !== 'oui' && fullDate(row.source_date ?? '') < OLD;
      return { ...row, licence: LICENCE.faits, to_verify: to_verify ? 'oui' : 'non' };
    });
}

/**
 * The lines of `before` that a person added with a source of its own. A number that the source bears is the source's,
 * even when it says that the number must no longer be shown.
 */
export function addedHelplines(before: readonly Cells[], source: readonly Cells[]): Cells[] {
  const borne = new Set(source.map(({ numero }) => numero));
  return before.filter(({ numero }) => !borne.has(numero));
}

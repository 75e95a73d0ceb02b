import { dayFromIso } from '../hours/paris-time.ts';
import { readHours } from '../hours/read-hours.ts';
import type { Cells } from '../rows/csv.ts';
import { STRUCTURE_COLUMNS, StructureRow } from '../rows/structure-row.ts';
import type { Aside } from './format.ts';
import type { Ground } from './ground.ts';

/** A row that data/structures can hold, and the fields that it goes without; or the reason why it cannot be kept. */
export type Settled = { row: StructureRow; aside: Aside[] } | { refused: string };

const HOURS = ['horaires_accueil', 'horaires_rendez_vous', 'horaires_telephone'];
/** Without these a row is not a place: a wrong one refuses the row, any other is left aside. */
const NEEDED = ['id', 'source', 'nom', 'departement', 'types', 'statut', 'source_citation', 'licence'];
/** The words of OSM opening_hours, which nobody should have to read. */
const OSM = /\b(Mo|Tu|We|Th|Fr|Sa|Su|PH|SH|off)\b/;

/**
 * Makes a row of data/structures out of its cells. Hours that are not those of every week go to words, a commune gone
 * since becomes that of today, and a cell that its field cannot hold is left aside.
 */
export function settle(given: Cells, { today, byCode }: Ground): Settled {
  const aside: Aside[] = [];
  const cells = Object.fromEntries(STRUCTURE_COLUMNS.map((column) => [column, given[column] ?? '']));
  const leave = (field: string, reason: string, left = '') => {
    aside.push({ field, value: cells[field] ?? '', reason });
    cells[field] = left;
  };

  const code = cells.code_insee ?? '';
  if (code && !byCode.has(code)) {
    const commune = today(code);
    if (!commune) leave('code_insee', 'commune inconnue');
    else {
      cells.code_insee = commune.code_insee;
      cells.commune = commune.nom;
    }
  }
  for (const field of HOURS) {
    const reason = cells[field] ? unreadable(cells[field]) : null;
    if (!reason) continue;
    const said = cells[field] ?? '';
    leave(field, reason);
    const words = OSM.test(said) ? 'note' : 'accueil';
    cells[words] = [said, cells[words]].filter(Boolean).join('. ');
  }

  for (const { path, message } of StructureRow.safeParse(cells).error?.issues ?? []) {
    const field = String(path[0]);
    if (NEEDED.includes(field)) return { refused: `${field} : ${message}` };
    leave(field, message, FALLBACK[field]);
  }
  const { success, data, error } = StructureRow.safeParse(cells);
  return success ? { row: data, aside } : { refused: error.issues.map(({ message }) => message).join(', ') };
}

/** What stands in the place of a cell that cannot be empty: an undated row never looks fresh, and nothing is sure. */
const FALLBACK: Record<string, string> = { date_maj: '2000-01-01', itinerant: 'non', to_verify: 'oui' };

/** Whether hours can be read does not depend on the day. */
const ANY_DAY = dayFromIso('2026-01-05');
const read = new Map<string, string | null>();

/** Why hours are not those of a week; null when they are. */
function unreadable(osm: string): string | null {
  const known = read.get(osm);
  if (known !== undefined) return known;
  const reason = reasonOf(osm);
  read.set(osm, reason);
  return reason;
}

function reasonOf(osm: string): string | null {
  try {
    readHours(osm, ANY_DAY);
    return null;
  } catch (cause) {
    return (cause as Error).message;
  }
}

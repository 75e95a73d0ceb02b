import type { Cells } from '../rows/csv.ts';

/** A place as a summary names it. */
export type Named = { id: string; nom: string; departement: string };

/** What an import changes: places that are new, changed (and in which fields), gone, or the same. */
export type Changes = {
  added: Named[];
  changed: (Named & { fields: string[] })[];
  closed: Named[];
  unchanged: number;
};

/** Compares the places of a source before and after, by their ids; an absent cell is an empty one. */
export function compare(before: readonly Cells[], after: readonly Cells[], columns: readonly string[]): Changes {
  const was = new Map(before.map((cells) => [cells.id, cells]));
  const stays = new Set(after.map(({ id }) => id));
  const changes: Changes = { added: [], changed: [], closed: [], unchanged: 0 };
  for (const cells of after) {
    const old = was.get(cells.id);
    const fields = old ? columns.filter((column) => (old[column] ?? '') !== (cells[column] ?? '')) : [];
    if (!old) changes.added.push(named(cells));
    else if (fields.length > 0) changes.changed.push({ ...named(cells), fields });
    else changes.unchanged += 1;
  }
  changes.closed = before.filter(({ id }) => !stays.has(id)).map(named);
  return changes;
}

const named = ({ id = '', nom = '', departement = '' }: Cells): Named => ({ id, nom, departement });

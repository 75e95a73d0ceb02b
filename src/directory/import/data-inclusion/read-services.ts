import { THEMATIQUES } from '../../data-inclusion/referentials.ts';
import { textOf } from '../format.ts';
import { openRows } from '../read-rows.ts';
import { RefusedFile } from '../refused-file.ts';
import type { Refusal } from '../summary.ts';
import { codesIn, isZone } from './codes.ts';
import { oldNamesAmong } from './old-names.ts';
import { placeTypesOfService } from './place-types.ts';

/** What the services of a structure tell of it: its place types, and whom it receives (null when one does not say). */
export type Told = { types: Set<string>; zone: Set<string> | null };

const COLUMNS = ['id', 'structure_id', 'nom', 'description', 'date_maj'];
const known = new Set(THEMATIQUES);

/**
 * Reads the services of data.inclusion v1, by structure. Names of persons (`contact_nom_prenom`) are not read.
 * Throws a RefusedFile when the file is of another kind, is cut, or is of v0.
 */
export async function readServices(file: string): Promise<{ told: Map<string, Told>; refused: Refusal[] }> {
  const { columns, rows } = await openRows(file, () => {});
  refuseOldVersion(file, columns);
  const absent = COLUMNS.filter((column) => !columns.includes(column));
  if (absent.length > 0)
    throw new RefusedFile(file, `ce n’est pas une liste de services : il manque ${absent.join(', ')}.`);
  const told = new Map<string, Told>();
  const refused: Refusal[] = [];
  let count = 0;
  for await (const { line, cells, broken } of rows) {
    count += 1;
    const reason = broken ?? take(cells, told);
    if (reason !== null) refused.push({ file, line, id: textOf(cells.id), reason, kept: false });
  }
  if (count > 0 && refused.length === count)
    throw new RefusedFile(file, `aucun service n’est lisible. Le premier : ${refused[0]?.reason}.`);
  return { told, refused };
}

/** Takes a service, or gives the reason why it is refused. */
function take(cells: Record<string, unknown>, told: Map<string, Told>): string | null {
  const structure = textOf(cells.structure_id);
  if (!structure) return 'structure_id : vide';
  const thematiques = codesIn(cells.thematiques);
  const foreign = thematiques.find((code) => !known.has(code));
  if (foreign) return `thematiques : « ${foreign} » n’est pas de data·inclusion v1`;
  const types = placeTypesOfService({ type: textOf(cells.type), thematiques });
  if (types.length === 0) return null;
  const zone = codesIn(cells.zone_eligibilite).filter(isZone);
  const so = told.get(structure) ?? { types: new Set(), zone: new Set() };
  for (const type of types) so.types.add(type);
  // One service that does not say whom it receives leaves the question open for the structure.
  so.zone = zone.length === 0 || so.zone === null ? null : new Set([...so.zone, ...zone]);
  told.set(structure, so);
  return null;
}

/** Throws a RefusedFile when columns are those of data.inclusion v0. */
export function refuseOldVersion(file: string, columns: readonly string[]): void {
  const old = oldNamesAmong(columns);
  if (old.length > 0)
    throw new RefusedFile(
      file,
      `il est au format data·inclusion v0, abandonné en avril 2026 (${old.join(', ')}). Demandez un export v1.`,
    );
}

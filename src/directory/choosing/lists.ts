/**
 * Which structures are competent, as a place type, for a territory. All lists stand one after another in `members`;
 * `starts` says where each begins, territory after territory and type after type. A million services take some 14 MB.
 */
export type Lists = {
  zones: ReadonlyMap<string, number>;
  types: ReadonlyMap<string, number>;
  starts: Uint32Array;
  members: Uint32Array;
};

/** A place type, the code of a territory, and the number of the structure that is competent. */
export type Competence = { lieu: string; code: string; structure: number };

/** More place types than there will ever be. */
const TYPES = 1024;
const NONE = new Uint32Array(0);

/** Takes competences one by one, in any order, then packs them. */
export function openLists(): { add: (competence: Competence) => void; pack: () => Lists } {
  const zones = new Map<string, number>();
  const types = new Map<string, number>();
  const cells: number[] = [];
  const structures: number[] = [];
  return {
    add({ lieu, code, structure }) {
      cells.push(numberOf(zones, code) * TYPES + numberOf(types, lieu));
      structures.push(structure);
    },
    pack() {
      const place = (cell: number) => Math.floor(cell / TYPES) * types.size + (cell % TYPES);
      const starts = new Uint32Array(zones.size * types.size + 1);
      for (const cell of cells) bump(starts, place(cell) + 1);
      for (let i = 1; i < starts.length; i += 1) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
      const members = new Uint32Array(cells.length);
      const next = starts.slice();
      for (const [i, cell] of cells.entries()) members[bump(next, place(cell))] = structures[i] as number;
      return { zones, types, starts, members };
    },
  };
}

/** The structures competent as a place type for a territory, by their numbers; none when there is no such list. */
export function listOf(lists: Lists, lieu: string, code: string): Uint32Array {
  const at = cellOf(lists, lieu, code);
  return at < 0 ? NONE : lists.members.subarray(lists.starts[at], lists.starts[at + 1]);
}

/** The place of a list among the others, by which what was made of it can be kept; -1 when there is no such list. */
export function cellOf({ zones, types }: Lists, lieu: string, code: string): number {
  const zone = zones.get(code);
  const type = types.get(lieu);
  return zone === undefined || type === undefined ? -1 : zone * types.size + type;
}

function numberOf(known: Map<string, number>, word: string): number {
  const found = known.get(word) ?? known.size;
  if (found === known.size) known.set(word, found);
  return found;
}

/** Adds one, and gives what was there. */
function bump(counts: Uint32Array, at: number): number {
  const before = counts[at] as number;
  counts[at] = before + 1;
  return before;
}

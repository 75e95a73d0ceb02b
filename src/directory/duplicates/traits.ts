import type { Departement } from '../../engine/content.ts';
import { type Point, pointOf } from '../communes/distance.ts';
import type { Structure } from '../rows/read-structures.ts';
import { type Street, streetOf } from './written-address.ts';
import { nameKeyOf, tellingWords } from './written-name.ts';
import { ownNumber } from './written-phone.ts';

/** What a row is compared by, read once. */
export type Traits = {
  row: Structure;
  /** Its own id, and those of the rows that were joined into it. */
  ids: string[];
  sources: string[];
  words: Set<string>;
  nameKey: string;
  street: Street | null;
  point: Point | null;
  siret: string | null;
  /** A number that can show that two rows are one place; null for a national number or a switchboard. */
  ownPhone: string | null;
};

/** What is known of a département: its name, which sources write in theirs, and its switchboard, which shows nothing. */
export type Territory = Pick<Departement, 'code' | 'nom' | 'standard'>;

/** A number that so many communes share is a switchboard, whatever it looks like. */
const COMMUNES_OF_A_SWITCHBOARD = 3;

/** Gives what reads the rows of each round; a row that has not changed since is not read again. */
export function traitsReader(territories: readonly Territory[]): (rows: readonly Structure[]) => Traits[] {
  const names = new Map(territories.map(({ code, nom }) => [code, nom]));
  const known = new Map<Structure, Traits>();
  return (rows) => {
    const shared = switchboards(rows, territories);
    return rows.map((row) => {
      const traits = known.get(row) ?? traitsOf(row, names.get(row.departement));
      known.set(row, traits);
      return traits.ownPhone !== null && shared.has(traits.ownPhone) ? { ...traits, ownPhone: null } : traits;
    });
  };
}

function traitsOf(row: Structure, nomDepartement: string | undefined): Traits {
  const words = tellingWords(row, nomDepartement);
  return {
    row,
    ids: idsOf(row),
    sources: [row.source, ...(row.provenances ?? []).map(({ source }) => source)],
    words,
    nameKey: nameKeyOf(words),
    street: streetOf(row.adresse),
    point: pointOf(row),
    siret: row.siret?.replace(/\s/g, '') || null,
    ownPhone: ownNumber(row.telephone),
  };
}

/** Every id under which a row is known: its own first. */
export const idsOf = ({ id, provenances }: Pick<Structure, 'id' | 'provenances'>): string[] => [
  id,
  ...(provenances ?? []).map((other) => other.id),
];

function switchboards(rows: readonly Structure[], territories: readonly Territory[]): Set<string> {
  const communes = new Map<string, Set<string>>();
  const shared = new Set<string>();
  for (const { telephone, code_insee, types } of rows) {
    const own = ownNumber(telephone);
    if (own === null) continue;
    if (types.includes('departement')) shared.add(own);
    const borne = communes.get(own) ?? new Set();
    communes.set(own, borne.add(code_insee ?? ''));
    if (borne.size >= COMMUNES_OF_A_SWITCHBOARD) shared.add(own);
  }
  for (const { standard } of territories) shared.add(ownNumber(standard) ?? '');
  return shared;
}

import { inArray } from 'drizzle-orm';
import { communeNames } from '../../store/tables.ts';
import { byName, type Ground } from './by-name.ts';
import { amid, asHits, beginning, exactly, firstOf, type Hit, hits, misspelt } from './commune-names.ts';
import { withPostcode } from './communes-elsewhere.ts';
import { type CommuneName, communeOf } from './served.ts';
import { indexNames, type NameIndex } from './served-names.ts';
import type { WrittenCommune } from './written-commune.ts';

/**
 * The communes of a postcode; only those that are also named, when there are some. A postcode that does not exist may
 * be an INSEE code, or that of a post office box: its commune is to be asked.
 */
export async function byPostcode(ground: Ground, { clauses }: WrittenCommune, codePostal: string): Promise<Hit[]> {
  const rows = await withPostcode(ground.db, codePostal);
  const names = clauses.flatMap(({ names }) => names);
  if (rows.length === 0) {
    const said = await byName(ground, clauses, departementOf(codePostal));
    return said.length > 0 ? said : withCode(ground, codePostal);
  }
  const all = hits(rows, 'exact').toSorted((a, b) => Number(isServed(ground, b)) - Number(isServed(ground, a)));
  if (names.length === 0) return all;
  const known = await namesHere(ground, rows);
  const named = [
    ...exactly(known, names),
    ...firstOf(
      clauses.map(({ names: [whole = ''] }) => whole),
      (whole) => amid(known, whole, true),
    ),
  ];
  if (named.length > 0) return hits(named, 'exact');
  const begun = [...beginning(known, names), ...misspelt(known, names).map(({ name }) => name)];
  if (begun.length > 0) return asHits(begun, 'near');
  // « 41000 Vendôme »: the name and the postcode do not agree.
  const other = exactly(ground.index, names);
  return other.length > 0 ? [...hits(other, 'near'), ...all.map((hit) => ({ ...hit, match: 'near' as const }))] : all;
}

const isServed = ({ codes }: Ground, { commune }: Hit): boolean => codes.includes(commune.departement);

/** The names that are said of these communes. */
async function namesHere({ db, served }: Ground, rows: CommuneName[]): Promise<NameIndex> {
  const communes = new Map(rows.map(({ commune }) => [commune.code_insee, commune]));
  const here = served.names.filter(({ commune, kind }) => kind !== 'code_postal' && communes.has(commune.code_insee));
  const away = [...communes.keys()].filter((code) => !served.communes.has(code)).slice(0, MOST_CODES);
  const elsewhere =
    away.length > 0 ? await db.select().from(communeNames).where(inArray(communeNames.code_insee, away)) : [];
  return indexNames([
    ...here,
    ...elsewhere.flatMap(({ code_insee, ...name }) => {
      const commune = communes.get(code_insee);
      return commune && name.kind !== 'code_postal' ? [{ ...name, commune }] : [];
    }),
  ]);
}

/** D1 takes 100 values a query. */
const MOST_CODES = 90;

const departementOf = (code: string): string => code.slice(0, /^9[78]/.test(code) ? 3 : 2);

/** The arrondissements of Paris, Lyon and Marseille have codes of their own. */
const ARRONDISSEMENTS: [RegExp, string][] = [
  [/^751(0[1-9]|1\d|20)$/, '75056'],
  [/^6938[1-9]$/, '69123'],
  [/^132(0[1-9]|1[0-6])$/, '13055'],
];

async function withCode({ db, served }: Ground, code: string): Promise<Hit[]> {
  const [, city = code] = ARRONDISSEMENTS.find(([pattern]) => pattern.test(code)) ?? [];
  const commune = await communeOf(db, served, city);
  return commune ? [{ commune, nom: commune.nom, kind: 'nom', match: 'near' }] : [];
}

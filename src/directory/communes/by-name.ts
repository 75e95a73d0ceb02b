import type { Db } from '../../store/db.ts';
import { amid, asHits, beginning, exactly, firstOf, type Hit, hits, misspelt, SHORTEST_SLIP } from './commune-names.ts';
import { beginningElsewhere, exactlyElsewhere } from './communes-elsewhere.ts';
import type { CommuneName, Served } from './served.ts';
import type { NameIndex } from './served-names.ts';
import type { Clause } from './written-commune.ts';

/** Where communes are looked for: those served are in memory, the rest of France in the database. */
export type Ground = { db: Db; served: Served; index: NameIndex; codes: string[] };

/**
 * The communes that the first clause to name one names: « Je suis à Rilly, je vais à Amboise » is Rilly; « Le Bourg,
 * Sambin » is Sambin. In the département that was said, when there is one; without any there, the others are to be asked.
 */
export async function byName(ground: Ground, clauses: Clause[], departement: string | null): Promise<Hit[]> {
  for (const find of [named, perhaps]) {
    for (const within of departement === null ? [null] : [departement, null]) {
      for (const clause of clauses) {
        const found = await find(ground, clause, within);
        if (found.length > 0) return within === departement ? found : asNear(found);
      }
    }
  }
  return [];
}

/** The names of communes of a département, or all of them. */
const of =
  (departement: string | null) =>
  ({ commune }: { commune: { departement: string } }): boolean =>
    departement === null || commune.departement === departement;

/** A city of so many inhabitants is what its name means, wherever it is said. */
const CITY = 10_000;
/** Cities that are something else around here: a quarter of Blois. */
const ALSO_HERE = new Set(['vienne']);
/** Homonyms elsewhere, beside the communes around that may be meant. */
const FEW = 3;

/** What the clause names by a whole name, or begins to name among the served communes. */
async function named({ db, index, codes }: Ground, { names, street }: Clause, within: string | null): Promise<Hit[]> {
  if (street) return [];
  const here = exactly(index, names).filter(of(within));
  const elsewhere = (await exactlyElsewhere(db, codes, names)).filter(of(within));
  if (here.length > 0) return [...hits(here, 'exact'), ...hits(elsewhere, 'exact')];
  // « Sainte-Maure » is a commune of Aube, and what people of Sainte-Maure-de-Touraine say: neither is sure.
  const begun = beginning(index, names).filter(of(within));
  if (begun.length > 0) {
    const others = [...hits(elsewhere, 'near').slice(0, FEW), ...slips(index, names, within)];
    // What the whole text misspells is meant before what its end begins: « coulommiers a tour ».
    const whole = names.slice(0, 1);
    const wrong = beginning(index, whole).length > 0 ? [] : slips(index, whole, within);
    return [...wrong, ...asHits(begun, 'near'), ...others];
  }
  return within !== null || elsewhere.some(isCity) ? hits(elsewhere, 'exact') : [];
}

/** What the clause may name: a small commune elsewhere, a name amid other words, a misspelling. All to be asked. */
async function perhaps({ db, index, codes }: Ground, { names, street }: Clause, within: string | null): Promise<Hit[]> {
  const inside = hits(firstOf(names, (name) => amid(index, name)).filter(of(within)), 'near');
  if (street) return [...inside, ...slips(index, names.slice(0, 1), within)];
  const elsewhere = hits((await exactlyElsewhere(db, codes, names)).filter(of(within)), 'near');
  if (elsewhere.length > 0) return [...slips(index, names, within), ...elsewhere];
  if (inside.length > 0) return [...slips(index, names, within), ...inside];
  const begun = (await beginningElsewhere(db, codes, names.at(-1) ?? '')).filter(of(within));
  if (begun.length > 0) return [...slips(index, names, within), ...hits(begun, 'near')];
  return asHits(
    misspelt(index, names)
      .map(({ name }) => name)
      .filter(of(within)),
    'near',
  );
}

/** Served communes whose name differs by one letter, or sounds the same. */
function slips(index: NameIndex, names: string[], within: string | null): Hit[] {
  const long = names.filter((name) => name.length >= SHORTEST_SLIP);
  const close = misspelt(index, long).filter(({ apart, name }) => apart <= 1 && of(within)(name));
  return asHits(
    close.map(({ name }) => name),
    'near',
  );
}

const isCity = ({ kind, cle, commune }: CommuneName): boolean =>
  kind === 'nom' && (commune.population ?? 0) >= CITY && !ALSO_HERE.has(cle);

const asNear = (found: Hit[]): Hit[] => found.map((hit) => ({ ...hit, match: 'near' }));

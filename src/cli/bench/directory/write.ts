/** A process of the bench that reads the fiches, makes a country of them, and writes the databases to be measured. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OperatorError } from '../../../config.ts';
import { content } from '../../../content.generated.ts';
import { loadDirectory } from '../../../directory/load.ts';
import { loadData } from '../../../node/load-data.ts';
import { openDatabase } from '../../../node/open-database.ts';
import { cutOut, fillCountry, readCountry } from './country.ts';
import { timed } from './durations.ts';
import { readFiches } from './fiche.ts';
import { makeFiches } from './make-fiches.ts';
import { seeded } from './random.ts';
import { SHIPPED } from './shipped.ts';

/** What is written, and how many seconds it took. */
export type Written = {
  structures: number;
  services: number;
  readSeconds: number;
  makeSeconds: number;
  writeSeconds: number;
};

/** How large the country is to be; the fiches are those of `file` when there is one. */
export type Size = { file?: string; fiches: number; services: number };

/**
 * Writes three databases in a folder: `shipped.sqlite` (the data/ of the service), `france.sqlite` (the country) and
 * `two.sqlite` (of the country, the départements that are shipped). Throws an OperatorError for a file that
 * is not the annuaire.
 */
export async function writeDatabases(folder: string, size: Size, country = readCountry()): Promise<Written> {
  const random = seeded(41);
  const shipped = openDatabase(join(folder, 'shipped.sqlite'));
  await loadData(shipped.db, SHIPPED);
  shipped.close();

  const read = await timed(() =>
    size.file ? readFiches(size.file) : makeFiches(size.fiches, country.communes, random),
  );
  const made = await timed(() => fillCountry(country, read.gave, size.services, content, random));
  const france = openDatabase(join(folder, 'france.sqlite'));
  const written = await timed(() => loadDirectory(france.db, made.gave));
  france.close();
  const two = openDatabase(join(folder, 'two.sqlite'));
  await loadDirectory(two.db, cutOut(made.gave, SHIPPED));
  two.close();
  return {
    structures: made.gave.structures.length,
    services: made.gave.services.length,
    readSeconds: read.micros / 1e6,
    makeSeconds: made.micros / 1e6,
    writeSeconds: written.micros / 1e6,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = '', size = ''] = process.argv.slice(2);
  try {
    process.send?.(await writeDatabases(folder, JSON.parse(size)));
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

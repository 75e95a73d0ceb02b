import { writeFileSync } from 'node:fs';
import { parseConfig } from '../config.ts';
import { readContentData } from '../directory/content-data.ts';
import { exportDataInclusion } from '../directory/data-inclusion/export.ts';
import { readDataset } from '../directory/dataset.ts';
import { inlined } from '../directory/inlined.ts';
import { carry } from '../directory/sources/carry.ts';
import { directoryStatus, type SourceStatus } from '../directory/status.ts';
import { createLog } from '../log.ts';
import { run } from '../node/run.ts';
import { writeExport } from './directory/export.ts';

/** `npm run directory -- <subcommand>`: makes, writes out and describes the directory of places. */

const USAGE = `Que faire de l’annuaire ?
  npm run directory -- carry SOURCES [EVAL]   refait les fichiers de data/ depuis un dossier de sources
  npm run directory -- status [--json]        dit ce que contient data/, de quand, et ce qui manque
  npm run directory -- export data-inclusion DOSSIER
                                              écrit structures.json et services.json (data·inclusion v1)
  npm run directory -- sql FICHIER            écrit data/ en SQL, pour D1 (wrangler d1 execute --file)`;

const DATA = 'data';

/** Each subcommand takes its words and its options, and gives the exit code. */
const commands: Record<string, (words: string[], json: boolean) => number> = {
  carry([sources, evaluation]) {
    if (!sources) return usage();
    let files = 0;
    let lines = 0;
    for (const { file, rows, left_out } of carry({ sources, evaluation, data: DATA })) {
      files += 1;
      lines += rows.length;
      const aside = left_out > 0 ? `, ${left_out} laissée${left_out > 1 ? 's' : ''} de côté` : '';
      console.log(`${`${DATA}/${file}`.padEnd(38)}${String(rows.length).padStart(7)} lignes${aside}`);
    }
    console.log(`${files} fichiers, ${lines} lignes.`);
    return 0;
  },

  status(_words, json) {
    const status = directoryStatus(dataset());
    if (json) console.log(JSON.stringify(status));
    else console.table(status.map(inFrench));
    return 0;
  },

  export([format, dir], json) {
    if (format !== 'data-inclusion' || !dir) return usage();
    const exported = exportDataInclusion(dataset(), readContentData(DATA));
    writeExport(dir, exported);
    const [structures, services] = [exported.structures.length, exported.services.length];
    if (json) console.log(JSON.stringify({ structures, services }));
    else console.log(`${dir} : ${structures} structures, ${services} services.`);
    return 0;
  },

  sql([file]) {
    if (!file) return usage();
    const loaded = dataset();
    writeFileSync(file, [...inlined(loaded), ''].join('\n'));
    console.log(`${file} : ${loaded.communes.length} communes, ${loaded.structures.length} structures.`);
    return 0;
  },
};

const inFrench = (row: SourceStatus) => ({
  source: `${row.source}-${row.departement}`,
  lignes: row.structures,
  ouvertes: row.open,
  'de (date)': row.oldest ?? 'inconnue',
  'à (date)': row.newest ?? 'inconnue',
  'sans date': row.undated,
  'à vérifier': row.to_verify,
  'sans téléphone': row.without_phone,
  'sans adresse': row.without_address,
  'sans horaires': row.without_hours,
});

const dataset = () => readDataset(DATA, parseConfig(process.env).territoires);

function usage(): number {
  console.error(USAGE);
  return 2;
}

await run(createLog('error', console.error), async () => {
  const [name = '', ...rest] = process.argv.slice(2);
  const words = rest.filter((word) => !word.startsWith('--'));
  process.exitCode = (commands[name] ?? usage)(words, rest.includes('--json'));
});

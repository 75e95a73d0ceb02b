import { createLog } from '../log.ts';
import { run } from '../node/run.ts';
import { carryAll } from './directory/carry.ts';
import type { Command } from './directory/command.ts';
import { showDuplicates } from './directory/duplicates.ts';
import { exportAll } from './directory/export.ts';
import { importPlaces, SOURCE_NAMES } from './directory/import.ts';
import { writeSql } from './directory/sql.ts';
import { showStatus } from './directory/status.ts';

/** `npm run directory -- <subcommand>`: makes, imports, writes out and describes the directory of places. */

const USAGE = `Que faire de l’annuaire ?
  npm run directory -- carry SOURCES [EVAL]   refait les fichiers de data/ depuis un dossier de sources
  npm run directory -- import SOURCE FICHIER [--essai] [--forcer] [--date=AAAA-MM-JJ] [--json]
                                              remplace les lieux d’une source par ceux d’un fichier
      SOURCE : ${SOURCE_NAMES}
      data-inclusion prend aussi le fichier des services : import data-inclusion structures.json services.json
      --date donne la date d’une liste qui ne la dit pas (France services)
      --essai (ou --dry-run) montre le résultat sans rien écrire ; --forcer accepte que la plupart des lieux disparaissent
  npm run directory -- status [--json]        dit ce que contient data/, de quand, et ce qui manque
  npm run directory -- duplicates [--json]    dit quels lieux sont joints, et lesquels sont à départager
  npm run directory -- export data-inclusion DOSSIER
                                              écrit structures.json et services.json (data·inclusion v1)
  npm run directory -- sql FICHIER            écrit data/ en SQL, pour D1 (wrangler d1 execute --file)`;

const commands: Record<string, Command> = {
  carry: carryAll,
  import: importPlaces,
  status: showStatus,
  duplicates: showDuplicates,
  export: exportAll,
  sql: writeSql,
};

await run(createLog('error', console.error), async () => {
  const [name = '', ...rest] = process.argv.slice(2);
  const words = rest.filter((word) => !word.startsWith('--'));
  const options = new Set(rest.filter((word) => word.startsWith('--')).map((word) => word.slice(2)));
  const ending = (await commands[name]?.({ words, options })) ?? 'usage';
  if (ending === 'usage') console.error(USAGE);
  process.exitCode = ending === 'usage' ? 2 : ending;
});

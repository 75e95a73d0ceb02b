import { consoleOf, type Terminal } from '../terminal.ts';
import { carryAll } from './carry.ts';
import { DATA, type Subcommand } from './command.ts';
import { showDuplicates } from './duplicates.ts';
import { exportAll } from './export.ts';
import { importPlaces, SOURCE_NAMES } from './import.ts';
import { showReports } from './reports.ts';
import { writeSql } from './sql.ts';
import { showStatus } from './status.ts';

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
  npm run directory -- reports [--json]       dit ce que des personnes signalent comme faux, lieu par lieu
  npm run directory -- reports --close ID     un signalement est traité : il n’est plus montré
  npm run directory -- export data-inclusion DOSSIER
                                              écrit structures.json et services.json (data·inclusion v1)
  npm run directory -- sql FICHIER            écrit data/ en SQL, pour D1 (wrangler d1 execute --file)`;

const subcommands: Record<string, Subcommand> = {
  carry: carryAll,
  import: importPlaces,
  status: showStatus,
  duplicates: showDuplicates,
  reports: showReports,
  export: exportAll,
  sql: writeSql,
};

/** Does with the folder `data` what the first word says; exit code 2, with what can be asked, when the words do not say what to do. */
export async function directory([name = '', ...rest]: string[], terminal: Terminal, data = DATA): Promise<number> {
  const words = rest.filter((word) => !word.startsWith('--'));
  const options = new Set(rest.filter((word) => word.startsWith('--')).map((word) => word.slice(2)));
  const subcommand = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
  const console = consoleOf(terminal);
  const ending = (await subcommand?.({ words, options, data, terminal, console })) ?? 'usage';
  if (ending !== 'usage') return ending;
  console.error(USAGE);
  return 2;
}

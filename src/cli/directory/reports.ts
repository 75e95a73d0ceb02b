import { reportKinds } from '../../channels/report-words.ts';
import { parseConfig } from '../../config.ts';
import { type ReportedPlace, reportedPlaces } from '../../directory/reported.ts';
import { openDatabase } from '../../node/open-database.ts';
import { closeReport } from '../../store/reports.ts';
import type { Asked } from './command.ts';

const DAY = 86_400_000;

/** `reports [--json]`: what people say is wrong on the cards, in the database of the service; `reports --close ID`: one was dealt with. */
export async function showReports({ words, options, terminal, console }: Asked): Promise<number | 'usage'> {
  const [id, another] = words;
  if (another || options.has('close') !== (id !== undefined)) return 'usage';
  const { databasePath } = parseConfig({ DATABASE_PATH: terminal.env.DATABASE_PATH });
  const { db, close } = openDatabase(databasePath);
  try {
    if (id !== undefined) {
      const now = Date.now();
      const closed = await closeReport(db, id, now - (now % DAY));
      if (options.has('json')) console.log(JSON.stringify({ id, closed }));
      else if (closed) console.log(`Le signalement ${id} est traité.`);
      else console.error(`Aucun signalement ouvert ne s’appelle « ${id} ».`);
      return closed ? 0 : 1;
    }
    const places = await reportedPlaces(db);
    console.log(options.has('json') ? JSON.stringify(places) : inFrench(places).join('\n'));
    return 0;
  } finally {
    close();
  }
}

/** The list for the directory's keeper, in lines to print. */
export function inFrench(places: ReportedPlace[]): string[] {
  if (places.length === 0) return ['Rien n’est signalé.'];
  return [
    ...places.flatMap(({ structure, nom, commune, verified_on, reports }) => [
      [nom ?? 'Ce lieu n’est plus dans l’annuaire', commune, structure].filter(Boolean).join(' | '),
      ...reports.flatMap(({ id, on, kind, text, ours }) => [
        `  ${id}  ${on}  ${reportKinds[kind]}${text ? `\u00a0: « ${text} »` : ''}`,
        ...(kind === 'other' || nom === null
          ? []
          : [`      dans l’annuaire\u00a0: ${ours ?? 'rien'} (vérifié\u00a0: ${verified_on ?? 'sans date'})`]),
      ]),
      '',
    ]),
    'Pour corriger\u00a0: une ligne de data/corrections.csv. Pour clore\u00a0: npm run directory -- reports --close ID.',
  ];
}

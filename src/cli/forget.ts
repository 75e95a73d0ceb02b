import { parseConfig } from '../config.ts';
import { createLog } from '../log.ts';
import { openDatabase } from '../node/open-database.ts';
import { run } from '../node/run.ts';
import { forgetExpired } from '../session/forget.ts';

/** `npm run forget [-- --json]`: erases the conversations silent for longer than RETENTION_DAYS, as the running service does every hour. */

await run(createLog('error', console.error), async () => {
  const { databasePath, retentionDays } = parseConfig(process.env);
  const { db, close } = openDatabase(databasePath);
  try {
    const turns = await forgetExpired({ db, retentionDays, now: () => new Date() });
    console.log(
      process.argv.includes('--json') ? JSON.stringify({ turns, retentionDays }) : inWords(turns, retentionDays),
    );
  } finally {
    close();
  }
});

function inWords(turns: number, days: number): string {
  if (turns === 0) return `Rien à effacer : aucune conversation n’est restée plus de ${days} jours sans réponse.`;
  const what = turns === 1 ? '1 message effacé' : `${turns} messages effacés`;
  return `${what} : leurs conversations étaient restées plus de ${days} jours sans réponse.`;
}

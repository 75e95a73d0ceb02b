import { assemble } from './assemble.ts';
import { parseConfig } from './config.ts';
import { content } from './content.generated.ts';
import { createLog } from './log.ts';
import { keepForgetting } from './node/forgetting.ts';
import { finish, listen } from './node/listen.ts';
import { loadData } from './node/load-data.ts';
import { openDatabase } from './node/open-database.ts';
import { run } from './node/run.ts';
import { secretKeyBeside } from './node/secret-key.ts';

/** The service on Node: the environment becomes an application that listens, until it is asked to stop. */

/** Milliseconds left to open requests when the service stops. */
const PATIENCE = 10_000;

const write = (line: string) => process.stdout.write(`${line}\n`);

await run(createLog('error', write), async () => {
  const config = parseConfig(process.env);
  const log = createLog(config.logLevel, write);
  const { db, close } = openDatabase(config.databasePath);
  await loadData(db, config.territoires);
  const secret = config.secretKey ?? secretKeyBeside(config.databasePath);
  const { app, session, announce: announceLines } = assemble(config, content, db, secret, log);
  const { server, port } = await listen(app, config.port);
  const stopForgetting = keepForgetting(session, log);
  void announceLines();
  announce(config.site.publicUrl ?? `http://localhost:${port}`);

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, async () => {
      await finish(server, PATIENCE);
      await stopForgetting();
      close();
      log('info', 'stopped', { signal });
    });
  }

  function announce(url: string) {
    if (process.stdout.isTTY) write(`Par où ? répond à l’adresse ${url}   (Ctrl + C pour arrêter)`);
    else log('info', 'listening', { url, port });
  }
});

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import * as programs from '../channels/browser.generated.ts';
import { OperatorError } from '../config.ts';
import { createLog } from '../log.ts';
import { run } from '../node/run.ts';
import { MODULE, programsModule } from './browser/programs.ts';

/** `npm run browser -- build | check | weigh` */

const USAGE = `Essayez :
  build   prépare les programmes du navigateur, de src/browser
  check   dit s’ils sont à jour
  weigh   donne leur poids`;

await run(createLog('error', console.error), async () => {
  const [command = 'check'] = process.argv.slice(2);
  if (command === 'build') build();
  else if (command === 'check') check();
  else if (command === 'weigh') weigh();
  else throw new OperatorError(USAGE);
});

function build(): void {
  writeFileSync(MODULE, programsModule());
  console.log(`Écrit : ${MODULE}.`);
}

function check(): void {
  if (existsSync(MODULE) && readFileSync(MODULE, 'utf8') === programsModule()) return;
  throw new OperatorError(`${MODULE} n’est plus à jour. Lancez : npm run browser -- build`);
}

function weigh(): void {
  for (const [name, text] of Object.entries(programs)) {
    console.log(
      `${name} : ${Buffer.byteLength(text)} octets, ${gzipSync(text, { level: 9 }).length} compressés (gzip)`,
    );
  }
}

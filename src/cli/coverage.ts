import { writeFileSync } from 'node:fs';
import { OperatorError } from '../config.ts';
import { isEmpty } from '../directory/coverage/coverage.ts';
import { createLog } from '../log.ts';
import { run } from '../node/run.ts';
import { detailOf } from './coverage/detail.ts';
import { drawMap } from './coverage/map.ts';
import { readOptions, USAGE } from './coverage/options.ts';
import { summary } from './coverage/summary.ts';
import { survey } from './coverage/survey.ts';
import { progress } from './progress.ts';

/** `npm run coverage -- [options]`: proves that every commune has a door for every need, and shows how good it is. */

await run(createLog('error', console.error), async () => {
  const args = process.argv.slice(2);
  if (args.includes('--help')) return console.log(USAGE);
  const options = readOptions(args);
  const found = await survey(options, tuesdayMorning(new Date()), progress(process.stderr, 'Communes et besoins'));
  if (options.svg !== null) write(options.svg, await drawMap(found));
  console.log(options.json ? JSON.stringify(detailOf(found)) : summary(found));
  if (options.svg !== null && !options.json) console.log(`\nCarte écrite : ${options.svg}`);
  if (found.cells.some(isEmpty)) process.exitCode = 1;
});

/** The next Tuesday at 9:00 UTC, when nearly every door is open: two runs of one week say the same. */
function tuesdayMorning(now: Date): Date {
  const days = (2 - now.getUTCDay() + 7) % 7;
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + days, 9));
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (cause) {
    throw new OperatorError(`La carte ne peut pas être écrite dans « ${file} » : le dossier existe-t-il ?`, { cause });
  }
}

import { writeFileSync } from 'node:fs';
import { OperatorError, parseConfig } from '../../config.ts';
import { isEmpty } from '../../directory/coverage/coverage.ts';
import { progress } from '../progress.ts';
import { consoleOf, type Terminal } from '../terminal.ts';
import { detailOf } from './detail.ts';
import { drawMap } from './map.ts';
import { readOptions, USAGE } from './options.ts';
import { summary } from './summary.ts';
import { openData, survey } from './survey.ts';

/** Asks the directory for every commune and need, and tells what it answered; exit code 1 if an answer is empty. */
export async function coverage(args: string[], terminal: Terminal, open = openData): Promise<number> {
  const { log } = consoleOf(terminal);
  if (args.includes('--help')) {
    log(USAGE);
    return 0;
  }
  const options = readOptions(args);
  const { territoires } = parseConfig({ TERRITOIRES: terminal.env.TERRITOIRES });
  const advance = progress(terminal.stderr, 'Communes et besoins');
  const found = await survey({ options, territoires, at: tuesdayMorning(new Date()), advance, open });
  if (options.svg !== null) write(options.svg, await drawMap(found));
  log(options.json ? JSON.stringify(detailOf(found)) : summary(found));
  if (options.svg !== null && !options.json) log(`\nCarte écrite : ${options.svg}`);
  return found.cells.some(isEmpty) ? 1 : 0;
}

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

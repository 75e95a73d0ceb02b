import { parseArgs } from 'node:util';
import { OperatorError } from '../config.ts';
import { createLog } from '../log.ts';
import { run } from '../node/run.ts';
import { buildModels, checkModels } from './words/build.ts';
import { compareEngines } from './words/compare.ts';
import { reviewDangers } from './words/review.ts';

/** `npm run words -- build | check | compare [--utterances FILE] [--grouping alike|situation] | dangers [--all]` */

const USAGE = `Essayez :
  build     apprend des phrases de data/phrases et écrit les modèles
  check     dit si les modèles sont à jour
  dangers [--all]  ce qui est manqué ou pris à tort pour un danger, à relire
  compare [--utterances FICHIER] [--grouping alike|situation]  compare les façons de comprendre, sur des phrases mises de côté`;

await run(createLog('error', console.error), async () => {
  const { command, utterances, grouping, all } = readOptions(process.argv.slice(2));
  if (command === 'build') buildModels();
  else if (command === 'check') checkModels();
  else if (command === 'dangers') reviewDangers(all);
  else if (command === 'compare') compareEngines(grouping, utterances);
  else throw new OperatorError(USAGE);
});

function readOptions(args: string[]) {
  try {
    const options = {
      utterances: { type: 'string' },
      grouping: { type: 'string', default: 'alike' },
      all: { type: 'boolean', default: false },
    } as const;
    const { positionals, values } = parseArgs({ args, options, allowPositionals: true });
    const grouping = values.grouping === 'situation' ? ('situation' as const) : ('alike' as const);
    return { command: positionals[0] ?? 'check', utterances: values.utterances, grouping, all: values.all };
  } catch (cause) {
    throw new OperatorError(`Ces arguments ne sont pas compris : ${args.join(' ')}\n\n${USAGE}`, { cause });
  }
}

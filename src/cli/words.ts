import { parseArgs } from 'node:util';
import { OperatorError } from '../config.ts';
import { createLog } from '../log.ts';
import { run } from '../node/run.ts';
import { buildModel, checkModel } from './words/build.ts';
import { compareEngines } from './words/compare.ts';

/** `npm run words -- build | check | compare [--utterances FILE] [--grouping alike|situation]` */

const USAGE = `Essayez :
  build     apprend des phrases de data/phrases et écrit le modèle
  check     dit si le modèle est à jour
  compare [--utterances FICHIER] [--grouping alike|situation]  compare les façons de comprendre, sur des phrases mises de côté`;

await run(createLog('error', console.error), async () => {
  const { command, utterances, grouping } = readOptions(process.argv.slice(2));
  if (command === 'build') buildModel();
  else if (command === 'check') checkModel();
  else if (command === 'compare') compareEngines(grouping, utterances);
  else throw new OperatorError(USAGE);
});

function readOptions(args: string[]) {
  try {
    const options = { utterances: { type: 'string' }, grouping: { type: 'string', default: 'alike' } } as const;
    const { positionals, values } = parseArgs({ args, options, allowPositionals: true });
    const grouping = values.grouping === 'situation' ? ('situation' as const) : ('alike' as const);
    return { command: positionals[0] ?? 'check', utterances: values.utterances, grouping };
  } catch (cause) {
    throw new OperatorError(`Ces arguments ne sont pas compris : ${args.join(' ')}\n\n${USAGE}`, { cause });
  }
}

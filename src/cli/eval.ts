import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { OperatorError } from '../config.ts';
import { createLog } from '../log.ts';
import { run } from '../node/run.ts';
import { understand } from '../understanding/understand.ts';
import { parsePhrases } from './eval/phrase.ts';
import { parseScenarios } from './eval/scenario.ts';
import { scorePhrases } from './eval/score.ts';
import { scoreScenarios } from './eval/score-scenarios.ts';
import { showPhrases, showScenarios } from './eval/show.ts';
import { setStage } from './talk/stage.ts';

/** `npm run eval -- --utterances FILE | --scenarios FILE [--json]`: measures understanding, and whole journeys. */

const USAGE = `Que faut-il mesurer ?
  npm run eval -- --utterances FICHIER [--json]   ce qui est compris de phrases annotées (une ligne JSON chacune)
  npm run eval -- --scenarios FICHIER [--json]    où arrivent des personnes, de leurs premiers mots au plan (JSON)`;

await run(createLog('error', console.error), async () => {
  const { utterances, scenarios, json } = readOptions(process.argv.slice(2));
  if (utterances !== undefined) await evaluatePhrases(utterances, json);
  if (scenarios !== undefined) await evaluateScenarios(scenarios, json);
});

function readOptions(args: string[]): { utterances?: string; scenarios?: string; json: boolean } {
  try {
    const options = {
      utterances: { type: 'string' },
      scenarios: { type: 'string' },
      json: { type: 'boolean' },
    } as const;
    const { utterances, scenarios, json = false } = parseArgs({ args, options }).values;
    if ((utterances === undefined) !== (scenarios === undefined)) return { utterances, scenarios, json };
  } catch (cause) {
    throw new OperatorError(`Ces arguments ne sont pas compris : ${args.join(' ')}\n\n${USAGE}`, { cause });
  }
  throw new OperatorError(USAGE);
}

async function evaluatePhrases(file: string, json: boolean): Promise<void> {
  const phrases = parsePhrases(read(file), file);
  const { deps, close } = await setStage(null);
  try {
    const known = { needs: deps.content.needs, communes: await deps.directory.servedNames() };
    const score = scorePhrases(phrases, (text) => understand(text, known));
    if (json) console.log(JSON.stringify(score, null, 2));
    else showPhrases(score, phrases);
  } finally {
    close();
  }
}

async function evaluateScenarios(file: string, json: boolean): Promise<void> {
  const scenarios = parseScenarios(read(file), file);
  const { deps, close } = await setStage(null);
  try {
    const score = await scoreScenarios(deps, scenarios);
    if (json) console.log(JSON.stringify(score, null, 2));
    else showScenarios(score);
  } finally {
    close();
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new OperatorError(`Le fichier « ${file} » manque ou ne se lit pas.`, { cause });
  }
}

import { parseArgs } from 'node:util';
import { OperatorError } from '../../config.ts';
import type { SessionDeps } from '../../session/session.ts';
import { understand } from '../../understanding/understand.ts';
import { setStage } from '../talk/stage.ts';
import { consoleOf, type Terminal } from '../terminal.ts';
import { readPhraseFile, readText } from './read-file.ts';
import { parseScenarios } from './scenario.ts';
import { scorePhrases } from './score.ts';
import { scoreScenarios } from './score-scenarios.ts';
import { showPhrases, showScenarios } from './show.ts';

const USAGE = `Que faut-il mesurer ?
  npm run eval -- --utterances FICHIER [--json]   ce qui est compris de phrases annotées (une ligne JSON chacune)
  npm run eval -- --scenarios FICHIER [--json]    où arrivent des personnes, de leurs premiers mots au plan (JSON)`;

/** Measures what is understood of sentences, or where people arrive, on a service that `stage` sets, and tells it. */
export async function evaluate(args: string[], terminal: Terminal, stage = setStage): Promise<number> {
  const { utterances, scenarios, json } = readOptions(args);
  const tell = utterances === undefined ? onScenarios(scenarios ?? '') : onPhrases(utterances);
  const { deps, close } = await stage(null);
  try {
    const { score, show } = await tell(deps);
    if (json) consoleOf(terminal).log(JSON.stringify(score, null, 2));
    else show(terminal);
  } finally {
    close();
  }
  return 0;
}

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

/** What was measured on a service, and how a reader is shown it. */
type Told = { score: object; show: (terminal: Terminal) => void };

function onPhrases(file: string): (deps: SessionDeps) => Promise<Told> {
  const phrases = readPhraseFile(file);
  return async ({ content, directory }) => {
    const known = { needs: content.needs, communes: await directory.servedNames() };
    const score = scorePhrases(phrases, (text) => understand(text, known));
    return { score, show: (terminal) => showPhrases(score, phrases, terminal) };
  };
}

function onScenarios(file: string): (deps: SessionDeps) => Promise<Told> {
  const scenarios = parseScenarios(readText(file), file);
  return async (deps) => {
    const score = await scoreScenarios(deps, scenarios);
    return { score, show: (terminal) => showScenarios(score, terminal) };
  };
}

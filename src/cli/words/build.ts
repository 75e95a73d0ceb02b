import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Packed } from '../../understanding/learned/model.ts';
import { leastOf, temperatureOf } from './calibrate.ts';
import { type DangerPhrase, hearDangers } from './danger-bank.ts';
import { leastOf as leastOfDangers, packDangers, tryDangers } from './danger-trial.ts';
import { type Bank, hearBank } from './examples.ts';
import { holdOut, taught } from './hold-out.ts';
import { inputsHash } from './inputs.ts';

const FOLDER = 'src/understanding/learned';
const MODULES = { needs: `${FOLDER}/needs.generated.ts`, dangers: `${FOLDER}/dangers.generated.ts` };
const CALIBRATION_FOLDS = 3;

/** Learns the two models from the bank and writes them. The same bank and the same code give the same files, to the byte. */
export function buildModels(): void {
  const inputs = inputsHash();
  write(MODULES.needs, packedNeeds(hearBank(), inputs));
  write(MODULES.dangers, packedDangers(hearDangers(), inputs));
}

function write(module: string, packed: Packed): void {
  const text = `// Made from data/phrases/ by « npm run words -- build ». Do not edit.\nimport type { Packed } from './model.ts';\n\nexport const packed: Packed = ${JSON.stringify(packed, null, 1)};\n`;
  writeFileSync(module, text);
  console.log(`Écrit : ${module} (${Math.round(gzipSync(text).length / 1000)} ko compressés).`);
}

/** The model of the needs of a bank: its shares made truthful, and its threshold chosen, by sentences that were held out. */
export function packedNeeds(bank: Bank, inputs: string): Packed {
  const { codes, single, several } = bank;
  const tried = holdOut(bank, 'alike', CALIBRATION_FOLDS);
  const temperature = Number(temperatureOf(tried, codes).toFixed(2));
  const least = leastOf(tried, codes, temperature);
  return taught([...single, ...several], { inputs, codes, temperature, least });
}

/** The model of the dangers of a bank, its threshold chosen by sentences that were held out. */
export const packedDangers = (phrases: DangerPhrase[], inputs: string): Packed =>
  packDangers(phrases, inputs, leastOfDangers(tryDangers(phrases)));

/** Says whether the models are those of the bank and of the code as they are. */
export function checkModels(): void {
  const inputs = inputsHash();
  const stale = Object.values(MODULES).filter((module) => inputsIn(module) !== inputs);
  if (stale.length === 0) return console.log('Les modèles sont à jour.');
  console.error(`${stale.join(', ')} : plus à jour. Lancez « npm run words -- build ».`);
  process.exitCode = 1;
}

const inputsIn = (module: string): string | undefined =>
  existsSync(module) ? /"inputs": "(\w+)"/.exec(readFileSync(module, 'utf8'))?.[1] : undefined;

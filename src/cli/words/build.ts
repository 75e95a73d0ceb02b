import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Packed } from '../../understanding/learned/model.ts';
import { temperatureOf, unsureOf } from './calibrate.ts';
import { type Bank, examplesOf, hearBank } from './examples.ts';
import { holdOut } from './hold-out.ts';
import { inputsHash } from './inputs.ts';
import { learn } from './learn.ts';
import { pack } from './pack.ts';

const MODULE = 'src/understanding/learned/model.generated.ts';
const CALIBRATION_FOLDS = 3;

/** Learns the model from the bank and writes it. The same bank and the same code give the same file, to the byte. */
export function buildModel(): void {
  const text = moduleOf(packedOf(hearBank(), inputsHash()));
  writeFileSync(MODULE, text);
  console.log(`Écrit : ${MODULE} (${Math.round(gzipSync(text).length / 1000)} ko compressés).`);
}

/** The model of a bank: its shares made truthful, and its threshold chosen, by sentences that were held out. */
export function packedOf(bank: Bank, inputs: string): Packed {
  const { codes, single, several } = bank;
  const tried = holdOut(bank, 'alike', CALIBRATION_FOLDS);
  const temperature = Number(temperatureOf(tried, codes).toFixed(2));
  const unsure = unsureOf(tried, codes, temperature);
  return pack(learn(examplesOf([...single, ...several], codes), codes.length), { inputs, codes, temperature, unsure });
}

const moduleOf = (packed: Packed): string =>
  `// Made from data/phrases/ by « npm run words -- build ». Do not edit.\nimport type { Packed } from './model.ts';\n\nexport const packed: Packed = ${JSON.stringify(packed, null, 1)};\n`;

/** Says whether the model is the one of the bank and of the code as they are. */
export function checkModel(): void {
  const found = existsSync(MODULE) ? /"inputs": "(\w+)"/.exec(readFileSync(MODULE, 'utf8'))?.[1] : undefined;
  if (found === inputsHash()) return console.log('Le modèle est à jour.');
  console.error(`${MODULE} n’est plus à jour : lancez « npm run words -- build ».`);
  process.exitCode = 1;
}

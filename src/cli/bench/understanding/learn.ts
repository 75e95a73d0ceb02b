/** A process of the bench that learns our models from a bank, as `npm run words -- build` does. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Packed } from '../../../understanding/learned/model.ts';
import { packedDangers, packedNeeds } from '../../words/build.ts';
import { hearDangers } from '../../words/danger-bank.ts';
import { hearBank } from '../../words/examples.ts';
import { processorSeconds } from './processor.ts';

/** Learns from the bank of the folder `data` and writes the models in `folder`. Gives the seconds of processor that it took. */
export function learnModels(folder: string, data: string): number {
  const began = processorSeconds();
  write(folder, 'needs', packedNeeds(hearBank(data), ''));
  write(folder, 'dangers', packedDangers(hearDangers(data), ''));
  return processorSeconds() - began;
}

const write = (folder: string, name: string, packed: Packed): void =>
  writeFileSync(join(folder, `${name}.generated.ts`), `export const packed = ${JSON.stringify(packed)};\n`);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = '', data = ''] = process.argv.slice(2);
  process.send?.(learnModels(folder, data));
}

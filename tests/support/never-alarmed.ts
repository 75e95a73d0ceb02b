import { readDangers } from '../../src/directory/rows/read-phrases.ts';

/** Sentences of the bank that look like a danger and must never be taken for one. */
export const neverAlarmed: string[] = readDangers('data')
  .filter(({ situation }) => situation === 'jamais pris pour un danger')
  .map(({ text }) => text);

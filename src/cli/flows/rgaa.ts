import { join } from 'node:path';
import * as z from 'zod';
import { Criterion, type Sample } from '../../channels/web/legal/criterion.ts';
import { cell, readTable } from '../../directory/rows/table.ts';

const MODULE = 'src/channels/web/legal/rgaa.generated.ts';

const criterionCells = z.object({
  ...Criterion.shape,
  numero: cell.text,
  theme: cell.text,
  critere: cell.text,
  preuve: cell.text,
  tests: cell.list,
  ecart: cell.maybe,
  vu_le: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'date attendue (2026-03-07)'),
});
const sampleCells = z.object({ page: cell.text, adresse: cell.text, etats: cell.text });

/**
 * The module of the accessibility check, by its path, made from data/rgaa.csv and data/rgaa-echantillon.csv.
 * Throws one French sentence when a file is absent or damaged.
 */
export function rgaaModule(dataDir = 'data'): Record<string, string> {
  const rows = <T extends z.ZodObject>(file: string, cells: T) =>
    readTable(join(dataDir, file), cells).map(({ row }) => row);
  const criteria: Criterion[] = rows('rgaa.csv', criterionCells);
  const sample: Sample[] = rows('rgaa-echantillon.csv', sampleCells);
  const json = (value: unknown) => JSON.stringify(value, null, 2);
  return {
    [MODULE]: `// Made from data/ by « npm run flows -- build ». Do not edit.\nimport type { Criterion, Sample } from './criterion.ts';\n\nexport const criteria: Criterion[] = ${json(criteria)};\n\nexport const sample: Sample[] = ${json(sample)};\n`,
  };
}

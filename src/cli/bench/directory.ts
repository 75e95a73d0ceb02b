import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inChild } from './child.ts';
import { FICHES } from './directory/make-fiches.ts';
import type { Crowd, Measured } from './directory/measure.ts';
import { reportOf } from './directory/report.ts';
import type { Size, Written } from './directory/write.ts';
import type { Row } from './row.ts';

const SERVICES = 1_000_000;
const CROWD: Crowd = { near: 2_000, checked: 200, plans: 5_000 };

/**
 * The directory of a whole country, beside its peers: the rows of the annuaire of 2016 when its file is given, made-up
 * ones of the same shape otherwise, and a million services. Two processes: what made the data weighs on no measure.
 * Throws an OperatorError when a process stops, for instance because the file is not the annuaire.
 */
export async function benchDirectory([file]: string[]): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'par-ou-bench-'));
  try {
    const size: Size = { fiches: FICHES, services: SERVICES, ...(file && { file }) };
    const written = await run<Written>('write', folder, size);
    return reportOf(written, await run<Measured>('measure', folder, CROWD));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a process of the bench gives. */
function run<T>(which: 'write' | 'measure', folder: string, wanted: Size | Crowd): Promise<T> {
  const file = new URL(`directory/${which}.ts`, import.meta.url);
  const stopped = which === 'write' ? 'Rien n’a été mesuré.' : 'La mesure s’est arrêtée.';
  return inChild(file, [folder, JSON.stringify(wanted)], ['--expose-gc'], stopped);
}

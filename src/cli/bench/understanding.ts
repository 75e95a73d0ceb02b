import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inChild } from './child.ts';
import type { Row } from './row.ts';
import { examOf, setAside } from './understanding/exam.ts';
import type { Measured } from './understanding/measure.ts';
import { reportOf } from './understanding/report.ts';

/**
 * Understanding beside its peers, all taught the bank of the folder `data` and asked the annotated sentences of a
 * file; without a file, those of a fold of the bank that none was taught. Two processes: ours learns in the first.
 * Throws an OperatorError when a process stops, or when the file is not of annotated sentences.
 */
export async function benchUnderstanding([file]: string[], data = 'data'): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'par-ou-bench-'));
  try {
    const exam = file === undefined ? setAside(data, folder) : examOf(file, data);
    writeFileSync(join(folder, 'asked.json'), JSON.stringify(exam.asked));
    const seconds = await inChild<number>(at('learn.ts'), [folder, exam.data], [], 'Rien n’a été mesuré.');
    const args = [folder, exam.data, String(seconds)];
    const measured = await inChild<Measured>(at('measure.ts'), args, FLAGS, 'La mesure s’est arrêtée.');
    return reportOf(measured, { asked: exam.asked.length, from: file === undefined ? 'bank' : 'file' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const at = (name: string): URL => new URL(`understanding/${name}`, import.meta.url);

/** Our models are those just learnt; nlp.js asks its logger for something that it no longer does, which says so. */
const FLAGS = ['--import', at('learnt-models.ts').href, '--disable-warning=PINODEP008'];

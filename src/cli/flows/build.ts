import { writeFileSync } from 'node:fs';
import { readAuthored } from '../authored.ts';
import { generated } from './generated.ts';
import { report } from './report.ts';

/** Writes what both runtimes and the editors read, when nothing is left to correct. */
export function build(): void {
  const { content, issues } = readAuthored();
  report(issues);
  if (!content || process.exitCode) return;
  const files = generated(content);
  for (const [path, text] of Object.entries(files)) writeFileSync(path, text);
  console.log(`Écrit : ${Object.keys(files).join(', ')}.`);
}

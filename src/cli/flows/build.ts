import { writeFileSync } from 'node:fs';
import { readAuthored } from '../authored.ts';
import { checkLanguages } from '../languages/check-languages.ts';
import { languagesModule } from '../languages/generated.ts';
import { sourceOf } from '../languages/source.ts';
import { generated } from './generated.ts';
import { report } from './report.ts';

/**
 * Writes what both runtimes and the editors read, when nothing is left to correct in French. A translation that lags behind
 * its French does not hold it back: what is missing or wrong is not published, and `check` refuses it.
 */
export function build(): void {
  const { content, issues } = readAuthored();
  const source = content ? sourceOf(content) : [];
  report(issues);
  const late = checkLanguages(source).length;
  if (late > 0) console.log(`Traductions : ${late} remarques, à lire avec « npm run flows -- check ».`);
  if (!content || process.exitCode) return;
  const files = { ...generated(content), ...languagesModule(source) };
  for (const [path, text] of Object.entries(files)) writeFileSync(path, text);
  console.log(`Écrit : ${Object.keys(files).join(', ')}.`);
}

import { createHash } from 'node:crypto';
import { comfortProgram, pagesProgram } from '../browser.generated.ts';

/** The address of a program changes with its content, so that it can be kept for ever. */
const pathOf = (name: string, program: string) =>
  `/${name}.${createHash('sha256').update(program).digest('hex').slice(0, 12)}.js`;

/** What the pages do better where a script can run. */
export const pageProgramPath = pathOf('page', pagesProgram);
/** Small letters must not be seen before large ones: this one runs before the page is painted. */
export const comfortProgramPath = pathOf('confort', comfortProgram);

/** The programs of the pages by their paths. */
export const pagePrograms: Record<string, string> = {
  [pageProgramPath]: pagesProgram,
  [comfortProgramPath]: comfortProgram,
};

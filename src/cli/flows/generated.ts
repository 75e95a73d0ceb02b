import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { Dangers, Facts, Flow, Seconds } from '../../engine/flow.ts';
import { rgaaModule } from './rgaa.ts';

const MODULE = 'src/content.generated.ts';
/** What an editor needs to help the author while writing. */
const SCHEMAS = {
  'flows/flow.schema.json': Flow,
  'flows/faits.schema.json': Facts,
  'flows/dangers.schema.json': Dangers,
  'flows/aussi.schema.json': Seconds,
};

/** The files made from what authors wrote, by path. */
export function generated(content: object): Record<string, string> {
  const json = (value: unknown) => JSON.stringify(value, null, 2);
  return {
    ...rgaaModule(),
    [MODULE]: `// Made from flows/ and data/ by « npm run flows -- build ». Do not edit.\nimport type { Content } from './engine/content.ts';\n\nexport const content: Content = ${json(content)};\n`,
    ...Object.fromEntries(
      Object.entries(SCHEMAS).map(([path, schema]) => [
        path,
        `${json(z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }))}\n`,
      ]),
    ),
  };
}

/** The generated files that are no longer what the authors wrote. */
export function staleAmong(files: Record<string, string>): string[] {
  return Object.entries(files)
    .filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
    .map(([path]) => path);
}

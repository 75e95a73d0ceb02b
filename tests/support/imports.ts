import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importFile } from '../../src/directory/import/import-file.ts';
import type { Source } from '../../src/directory/import/source.ts';
import { SOURCES } from '../../src/directory/import/sources.ts';
import type { Summary } from '../../src/directory/import/summary.ts';
import { type Cells, readCsv } from '../../src/directory/rows/csv.ts';
import { carry } from '../../src/directory/sources/carry.ts';
import { folderOf, SMALL_EVALUATION, SMALL_SOURCES, WRITTEN_BY_HAND } from './small-sources.ts';

type Options = { dry?: boolean; force?: boolean; date?: string; advance?: (share: number) => void };

/** A small data/ made from the small sources, and what is done with it. */
export function smallData(corrections?: string) {
  const data = folderOf(corrections ? { ...WRITTEN_BY_HAND, 'corrections.csv': corrections } : WRITTEN_BY_HAND);
  const sources = folderOf(SMALL_SOURCES);
  for (const _ of carry({ sources, evaluation: folderOf(SMALL_EVALUATION), data }));
  const incoming = folderOf({});

  /** Writes a file as it would be received, and gives its path. */
  const receive = (content: string | Uint8Array, file = 'recu'): string => {
    writeFileSync(join(incoming, file), content);
    return join(incoming, file);
  };
  return {
    data,
    receive,
    run: (name: string, files: string | [string, ...string[]], options: Options = {}): Promise<Summary> =>
      importFile({
        name,
        source: SOURCES[name] as Source,
        files: typeof files === 'string' ? [files] : files,
        data,
        territoires: ['41', '37'],
        dry: options.dry ?? false,
        force: options.force ?? false,
        date: options.date ?? '',
        advance: options.advance ?? (() => {}),
      }),
    /** Every file of data/ and its text. */
    bytes: (): Record<string, string> =>
      Object.fromEntries(
        readdirSync(data, { recursive: true, encoding: 'utf8' })
          .filter((file) => /\.\w+$/.test(file))
          .sort()
          .map((file) => [file, readFileSync(join(data, file), 'utf8')]),
      ),
    places: (file: string): Cells[] => readCsv(join(data, 'structures', `${file}.csv`)).map(({ cells }) => cells),
  };
}

/** The small sources by the name under which they are imported. */
export const SHARED: [name: string, file: keyof typeof SMALL_SOURCES][] = [
  ['france-services', 'france-services.csv'],
  ['mairies', 'mairies-41-37.csv'],
  ['mds', 'mdcs-mds.csv'],
  ['partenaires', 'partners.csv'],
];

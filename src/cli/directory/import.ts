import { type Import, importFile } from '../../directory/import/import-file.ts';
import { SOURCES } from '../../directory/import/sources.ts';
import { progress } from '../progress.ts';
import { type Asked, territoires } from './command.ts';
import { inWords } from './import-summary.ts';

/** The sources as they are asked for. */
export const SOURCE_NAMES = Object.keys(SOURCES).join(', ');

const OPTION = /^(dry-run|essai|forcer|json|date=\d{4}(-\d{2}(-\d{2})?)?)$/;

/** `import SOURCE FICHIER [--essai] [--forcer] [--date=AAAA-MM-JJ] [--json]`: replaces the places of a source by those of a file. */
export async function importPlaces(asked: Asked): Promise<number | 'usage'> {
  const { words, options, data, terminal } = asked;
  const [name = '', file, ...more] = words;
  const source = Object.hasOwn(SOURCES, name) ? SOURCES[name] : undefined;
  const unknown = [...options].some((option) => !OPTION.test(option));
  if (!source || !file || more.length >= source.files || unknown) return 'usage';
  const wanted: Import = {
    name,
    source,
    files: [file, ...more],
    data,
    territoires: territoires(asked),
    dry: options.has('dry-run') || options.has('essai'),
    force: options.has('forcer'),
    date: [...options].find((option) => option.startsWith('date='))?.slice('date='.length) ?? '',
    advance: progress(terminal.stderr, 'Lecture'),
  };
  const summary = await importFile(wanted);
  asked.console.log(options.has('json') ? JSON.stringify(summary) : inWords(summary));
  return 0;
}

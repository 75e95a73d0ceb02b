import type { Issue } from '../../engine/issue.ts';
import { type Foreign, foreignCodes } from '../../texts/languages.ts';
import { homesOf } from './complete.ts';
import { faultsOf } from './faults.ts';
import { entriesOf, LANGUES, pathOf, readTranslations, type TranslationFile } from './file.ts';
import { nearest } from './nearest.ts';
import type { SourceFile } from './sentence.ts';

/** More would hide the rest; the translator’s file shows them all. */
const TOLD = 3;

type Read = { name: string; path: string; file: TranslationFile };

/**
 * Reads every translators’ file again: each remark names its file and its sentence. What is wrong in a file that does not
 * say to be complete is advice, and stays unpublished: a translator at work stops nobody.
 */
export function checkLanguages(source: SourceFile[], root = LANGUES): Issue[] {
  return foreignCodes.flatMap((lang) => {
    const files = source.flatMap(({ name }): Read[] => {
      const path = pathOf(lang, name, root);
      const file = readTranslations(path);
      return file ? [{ name, path, file }] : [];
    });
    const issues = [...files.flatMap((read) => checkFile(lang, source, read)), ...missing(lang, source, files, root)];
    const unfinished = new Set(files.filter(({ file }) => file.traduit === null).map(({ path }) => path));
    return [...issues, ...twice(files)].map((issue) =>
      unfinished.has(issue.file) ? { ...issue, level: 'warning' as const } : issue,
    );
  });
}

function checkFile(lang: Foreign, source: SourceFile[], { path, file }: Read): Issue[] {
  const issue = (level: Issue['level'], says: string, step?: string): Issue => ({
    level,
    file: path,
    says,
    ...(step && { step }),
  });
  if (file.langue !== lang) return [issue('error', `« langue: ${file.langue} » dans le dossier « ${lang} ».`)];
  const known = source.flatMap(({ sentences }) => sentences.map(({ fr }) => fr));
  const said = new Set(known);
  return entriesOf(file).flatMap(({ fr, to }) => {
    if (!said.has(fr)) {
      const like = nearest(fr, known);
      return [
        issue(
          'error',
          `Cette phrase n’est plus dans la source.${like ? ` Elle est peut-être devenue : « ${like} »` : ' Effacez-la.'}`,
          fr,
        ),
      ];
    }
    return to === null ? [] : faultsOf(lang, fr, to).map(({ level, says }) => issue(level, says, fr));
  });
}

/** What a file that says to be complete has not. */
function missing(lang: Foreign, source: SourceFile[], files: Read[], root: string): Issue[] {
  const homes = homesOf(lang, source, root);
  const translated = new Set(
    files.flatMap(({ file }) => entriesOf(file).flatMap(({ fr, to }) => (to === null ? [] : [fr]))),
  );
  return files
    .filter(({ file }) => file.traduit !== null)
    .flatMap(({ name, path }): Issue[] => {
      const left = [...homes].filter(([fr, home]) => home === name && !translated.has(fr)).map(([fr]) => `« ${fr} »`);
      if (left.length === 0) return [];
      const says = `Le fichier se dit complet (« traduit »), et il manque ${left.length} phrases : ${left.slice(0, TOLD).join(', ')}${left.length > TOLD ? '…' : '.'}`;
      return [{ level: 'error', file: path, says }];
    });
}

/** One sentence, one translation: the second one would never be read. */
function twice(files: Read[]): Issue[] {
  const first = new Map<string, { to: string; path: string }>();
  return files.flatMap(({ path, file }) =>
    entriesOf(file).flatMap(({ fr, to }): Issue[] => {
      if (to === null) return [];
      const known = first.get(fr);
      if (!known) first.set(fr, { to, path });
      if (!known || known.to === to) return [];
      return [
        {
          level: 'error',
          file: path,
          step: fr,
          says: `Cette phrase est traduite autrement dans ${known.path} : « ${known.to} ».`,
        },
      ];
    }),
  );
}

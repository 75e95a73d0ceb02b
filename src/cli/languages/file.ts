import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import * as z from 'zod';
import { type Foreign, languages } from '../../texts/languages.ts';
import type { SourceFile } from './sentence.ts';

/** Where translators write: one folder a language, one file a flow. */
export const LANGUES = 'flows/langues';

const Entry = z.record(z.string(), z.string().nullable());

/** A translators’ file. `traduit` says that it is complete, and since when; `relu`, when and by what competence it was read again. */
export const TranslationFile = z.strictObject({
  langue: z.string(),
  traduit: z.iso.date().nullable(),
  relu: z.string().nullable(),
  phrases: z.array(Entry),
});
export type TranslationFile = z.infer<typeof TranslationFile>;

/** One sentence and its translation, null as long as there is none; `note` is for the next translator. */
export type Entry = { fr: string; to: string | null; note?: string };

export const pathOf = (lang: Foreign, name: string, root = LANGUES): string => join(root, lang, `${name}.yaml`);

/** Reads a translators’ file; null when there is none. Throws, with its path and a sentence, when it is not what it should be. */
export function readTranslations(path: string): TranslationFile | null {
  if (!existsSync(path)) return null;
  try {
    return TranslationFile.parse(parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new Error(`${path} ne se lit pas : ${(error as Error).message.split('\n')[0]}`, { cause: error });
  }
}

/** The entries of a file, by the language that it says. */
export const entriesOf = ({ langue, phrases }: TranslationFile): Entry[] =>
  phrases.map(({ fr, note, ...rest }) => ({
    fr: fr ?? '',
    to: rest[langue] ?? null,
    ...(typeof note === 'string' && { note }),
  }));

/** The text of a translators’ file: a header, then the entries in the order of the source, under where each is said. */
export function written(
  lang: Foreign,
  { name, from, sentences }: SourceFile,
  known: ReadonlyMap<string, Entry>,
  header: Pick<TranslationFile, 'traduit' | 'relu'>,
): string {
  const used = new Set(sentences.map(({ fr }) => fr));
  const left = [...known.values()].filter(({ fr, to }) => to !== null && !used.has(fr));
  const entry = (fr: string) => {
    const { to = null, note } = known.get(fr) ?? {};
    return `  - fr: ${scalar(fr)}\n    ${lang}: ${scalar(to)}\n${note ? `    note: ${scalar(note)}\n` : ''}`;
  };
  return [
    `# ${languages[lang].name} : traduction de « ${name} » (${from}). Mode d’emploi : flows/langues/README.md\n`,
    `langue: ${lang}\ntraduit: ${header.traduit ? `'${header.traduit}'` : null}\nrelu: ${scalar(header.relu)}\nphrases:\n`,
    ...sentences.map(({ fr, where }) => `  # ${where}\n${entry(fr)}`),
    ...left.map(({ fr }) => `  # n’est plus dans la source\n${entry(fr)}`),
  ].join('');
}

const scalar = (value: string | null): string => stringify(value, { lineWidth: 0 }).trimEnd();

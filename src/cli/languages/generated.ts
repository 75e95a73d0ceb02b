import { type Foreign, foreignCodes } from '../../texts/languages.ts';
import { faultsOf } from './faults.ts';
import { entriesOf, pathOf, readTranslations, type TranslationFile } from './file.ts';
import type { SourceFile } from './sentence.ts';

const MODULE = 'src/languages.generated.ts';

/** Without these, a conversation could not begin, nor a danger be answered. */
const NEEDED = ['dangers', 'conversation', 'accueil', 'besoins', 'faits'];

/**
 * The module that both runtimes import: every French sentence once, and for each language its translations in the same
 * order, in a function, so that a language that nobody speaks is not even read.
 */
export function languagesModule(source: SourceFile[]): Record<string, string> {
  const french = source.flatMap(({ sentences }) => sentences.map(({ fr }) => fr));
  const parts = foreignCodes.map((lang) => {
    const files = source.map(({ name }) => ({ name, file: readTranslations(pathOf(lang, name)) }));
    const said = new Map(files.flatMap(({ file }) => pairsOf(lang, file)));
    const ready = NEEDED.every((name) => files.some((one) => one.name === name && one.file?.traduit));
    const sentences = french.map((fr) => `      ${JSON.stringify(said.get(fr) ?? null)},`);
    return `  ${lang}: {\n    ready: ${ready},\n    sentences: () => [\n${sentences.join('\n')}\n    ],\n  },`;
  });
  const text = [
    '// Made from flows/langues/ by « npm run flows -- build ». Do not edit.',
    "import type { Foreign } from './texts/languages.ts';\n",
    `export const french: readonly string[] = ${JSON.stringify(french, null, 2)};\n`,
    '/** `ready`: its dangers, welcome and conversation are translated whole. Sentences stand in the order of `french`. */',
    'export const translations: Record<Foreign, { ready: boolean; sentences: () => readonly (string | null)[] }> = {',
    ...parts,
    '};\n',
  ].join('\n');
  return { [MODULE]: text };
}

/** What a file gives that can be read without harm. */
const pairsOf = (lang: Foreign, file: TranslationFile | null): [string, string][] =>
  (file ? entriesOf(file) : []).flatMap(({ fr, to }): [string, string][] =>
    to && !faultsOf(lang, fr, to).some(({ level }) => level === 'error') ? [[fr, to]] : [],
  );

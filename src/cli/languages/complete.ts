import type { Foreign } from '../../texts/languages.ts';
import { type Entry, entriesOf, LANGUES, pathOf, readTranslations, written } from './file.ts';
import type { SourceFile } from './sentence.ts';

export type Completed = { name: string; text: string; left: number; total: number };

/**
 * The file in which each sentence of the source is translated: the one where a translator has it already, otherwise the
 * first that says it.
 */
export function homesOf(lang: Foreign, source: SourceFile[], root = LANGUES): Map<string, string> {
  const there = new Map<string, string>();
  for (const { name } of source) {
    const file = readTranslations(pathOf(lang, name, root));
    for (const { fr } of file ? entriesOf(file) : []) if (!there.has(fr)) there.set(fr, name);
  }
  return new Map(
    source.flatMap(({ name, sentences }) => sentences.map(({ fr }) => [fr, there.get(fr) ?? name] as const)),
  );
}

/**
 * The files of one language, completed with the sentences they lack, in the order of the source. What was translated is
 * kept, and stays in the file where it was written; what the source says no more goes to the end of its file.
 */
export function complete(lang: Foreign, source: SourceFile[], root = LANGUES): Completed[] {
  const homes = homesOf(lang, source, root);
  return source.map((file) => {
    const found = readTranslations(pathOf(lang, file.name, root));
    const known = new Map((found ? entriesOf(found) : []).map((entry): [string, Entry] => [entry.fr, entry]));
    const sentences = source.flatMap((other) =>
      other.sentences
        .filter(({ fr }) => homes.get(fr) === file.name)
        .map((one) => (other === file ? one : { ...one, where: `${one.where} (${other.name})` })),
    );
    return {
      name: file.name,
      text: written(lang, { ...file, sentences }, known, found ?? { traduit: null, relu: null }),
      left: sentences.filter(({ fr }) => (known.get(fr)?.to ?? null) === null).length,
      total: sentences.length,
    };
  });
}

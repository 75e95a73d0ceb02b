import type { Lexicon } from './trouble.ts';

/** An acronym as it stands in French text: two capitals or more, « Caf » and « Adil » being written as words. */
const ACRONYM = /(?<![\p{L}\d])\p{Lu}{2,}(?:-\p{Lu}+)?(?![\p{L}])/gu;

/**
 * Acronyms that the texts of a path use before they explain them, in the order in which they are read. An acronym is
 * explained where its long form, or an apposition (« la MDPH, la maison du handicap »; « (MDS) »), stands in the same text.
 */
export function unexplained(texts: readonly string[], { acronyms }: Lexicon): string[] {
  const known = new Map(acronyms.map((row) => [row.sigle, row]));
  const explained = new Set<string>();
  const missing = new Set<string>();
  for (const text of texts) {
    for (const [sigle] of text.matchAll(ACRONYM)) {
      if (explained.has(sigle) || missing.has(sigle)) continue;
      const row = known.get(sigle);
      if (row?.connu || isExplained(text, sigle, row?.dire)) explained.add(sigle);
      else missing.add(sigle);
    }
  }
  return [...missing];
}

function isExplained(text: string, sigle: string, dire: string | undefined): boolean {
  if (dire && text.toLowerCase().includes(dire.toLowerCase())) return true;
  return (
    new RegExp(`${sigle}\\s*(?:,|:|\\()\\s*(?:c’est |l[ae’]|les |un|une|du |des |de |ex-)`, 'iu').test(text) ||
    new RegExp(`\\(${sigle}[,)]|:\\s*(?:le |la |l’|les )?${sigle}\\b`, 'u').test(text)
  );
}

import { buildSync } from 'esbuild';

/** The programs that run in a person's browser, each bundled into one text. */

/** The module in which both runtimes find the programs. */
export const MODULE = 'src/channels/browser.generated.ts';

const PROGRAMS = {
  /** `/widget.js`: `<par-ou>` on any site. */
  widgetProgram: 'src/browser/widget.ts',
  /** What the pages do better where a script can run. */
  pagesProgram: 'src/browser/pages.ts',
  /** What must be known of the reader before a page is painted. */
  comfortProgram: 'src/browser/comfort-first.ts',
  /** Keeps the snippet up to date on the page that makes it. */
  snippetProgram: 'src/browser/snippet.ts',
  /** Reading aloud, for the widget: fetched when somebody presses « Écouter ». */
  aloudProgram: 'src/browser/read-aloud.ts',
};

/** Browsers of phones that are still in pockets: 2020 and later. */
const target = ['chrome80', 'firefox78', 'safari13.1'];

/** The source of the module, made from src/browser. The same sources give the same bytes. Throws when they cannot be bundled. */
export function programsModule(): string {
  const written = Object.entries(PROGRAMS).map(
    ([name, entry]) => `export const ${name} = ${JSON.stringify(bundle(entry))};\n`,
  );
  return `// Made from src/browser by « npm run browser -- build ». Do not edit.\n${written.join('')}`;
}

function bundle(entry: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    // What another program imports keeps its exports.
    format: entry.endsWith('/read-aloud.ts') ? 'esm' : 'iife',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    target,
    // What the programs are does not hang on how they are checked.
    tsconfigRaw: '{}',
    // They have these; only rare cases that they get wrong make esbuild say otherwise.
    supported: { destructuring: true, 'optional-chain': true, 'regexp-unicode-property-escapes': true },
  });
  return outputFiles[0]?.text ?? '';
}

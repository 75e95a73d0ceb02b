import { describe, expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { bundleOf, circleIn, importsOf, readSources, resolveImport, type Source } from './support/sources.ts';

/** Every folder, and every file at the root of src/, imports only from those to its left. */
const ORDER = (
  'texts letters config log engine understanding content languages translation store directory session ' +
  'channels browser health metrics app assemble node worker cli start'
).split(' ');

const sources = readSources();
const written = sources.filter(({ path }) => !path.includes('.generated.'));

/** The folder of a path, or the name of a file at the root: `engine/flow.ts` → `engine`, `content.generated.ts` → `content`. */
const placeOf = (path: string): string => path.split(/[/.]/, 1)[0] ?? path;

/** `path:line`, for each line of the sources that a pattern meets. */
const meeting = (pattern: RegExp, among: Source[]): string[] =>
  among.flatMap(({ path, lines }) =>
    lines.flatMap((line, i) => (pattern.test(line) && !/^\s*(\/?\*|\/\/)/.test(line) ? [`${path}:${i + 1}`] : [])),
  );

describe('the house', () => {
  test('every folder has its place, and imports only from its left', () => {
    const wrong = written.flatMap((source) =>
      source.imports.flatMap((imported) => {
        const target = resolveImport(source, imported);
        if (target === null) return [];
        const [from, to] = [placeOf(source.path), placeOf(target)];
        if (from === to && ORDER.includes(from)) return [];
        if (imported.typeOnly && from === 'session' && target === 'channels/channel.ts') return [];
        return ORDER.includes(from) && ORDER.indexOf(to) >= 0 && ORDER.indexOf(to) < ORDER.indexOf(from)
          ? []
          : [`${source.path} → ${target}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('every import of our own names a file that is there', () => {
    const paths = new Set(sources.map(({ path }) => path));
    const lost = written.flatMap((source) =>
      source.imports
        .map((imported) => resolveImport(source, imported))
        .filter((target) => target !== null && !paths.has(target))
        .map((target) => `${source.path} → ${target}`),
    );
    expect(lost).toEqual([]);
  });

  test('no files import each other in a circle', () => {
    expect(circleIn(written)).toEqual([]);
  });

  test('no two folders of the directory import each other', () => {
    const folderOf = (path: string) => /^directory\/([a-z-]+)\//.exec(path)?.[1];
    const arrows = new Map<string, string>();
    for (const source of written) {
      for (const imported of source.imports) {
        const target = resolveImport(source, imported) ?? '';
        const [from, to] = [folderOf(source.path), folderOf(target)];
        if (from && to && from !== to) arrows.set(`${from} → ${to}`, `${source.path} → ${target}`);
      }
    }
    const back = (arrow: string) => arrow.split(' → ').reverse().join(' → ');
    expect([...arrows].filter(([arrow]) => arrows.has(back(arrow))).map(([, example]) => example)).toEqual([]);
  });

  test('one channel knows nothing of another: what they share stands beside them', () => {
    const channelOf = (path: string) => /^channels\/(web|api|text)\b/.exec(path)?.[1];
    const across = written.flatMap((source) =>
      source.imports.flatMap((imported) => {
        const target = resolveImport(source, imported) ?? '';
        const [from, to] = [channelOf(source.path), channelOf(target)];
        return from && to && from !== to ? [`${source.path} → ${target}`] : [];
      }),
    );
    expect(across).toEqual([]);
  });

  test('what the service needs to run is installed without the tools', () => {
    const packageOf = (from: string) => from.split('/', from.startsWith('@') ? 2 : 1).join('/');
    const needed = bundleOf('node.ts', sources).flatMap(({ imports }) =>
      imports.filter(({ from, typeOnly }) => !typeOnly && !/^(\.|node:)/.test(from)).map(({ from }) => packageOf(from)),
    );
    expect([...new Set(needed)].filter((name) => !(name in manifest.dependencies))).toEqual([]);
  });

  test('no file or folder has a name that says nothing', () => {
    const empty = /(^|\/)(utils?|helpers?|common|lib|core|types|services)(\/|\.)|(^|\/)index\.ts$/;
    expect(sources.map(({ path }) => path).filter((path) => empty.test(path))).toEqual([]);
  });

  test('only compile and resolve know xstate', () => {
    const knows = written.filter(({ imports }) => imports.some(({ from }) => /^xstate(\/|$)/.test(from)));
    const allowed = ['engine/compile.ts', 'engine/resolve.ts'];
    expect(knows.map(({ path }) => path).filter((path) => !allowed.includes(path))).toEqual([]);
  });

  test('the engine and the understanding are pure: no clock, no chance, nothing from outside', () => {
    const pure = written.filter(({ path }) => /^(engine|understanding)\//.test(path));
    expect(pure.length).toBeGreaterThan(0);
    expect(
      meeting(/Date\.now|new Date\(\)|Math\.random|crypto\.|\bfetch\(|process\.|setTimeout|performance\./, pure),
    ).toEqual([]);
    const outside = pure.flatMap(({ path, imports }) =>
      imports
        .filter(({ from }) => /^(node:|hono|drizzle-orm|better-sqlite3)/.test(from))
        .map(({ from }) => `${path} → ${from}`),
    );
    expect(outside).toEqual([]);
  });

  test('no query depends on one of the two databases', () => {
    expect(meeting(/\.(transaction|batch)\(/, written)).toEqual([]);
  });

  test('what Cloudflare runs needs nothing of Node but its hashes', () => {
    const bundled = bundleOf('worker.ts', sources);
    expect(bundled.length).toBeGreaterThan(1);
    const nodeOnly =
      /^(node:(?!crypto$)|better-sqlite3|@hono\/node-server|csv-|yaml$|opening_hours|drizzle-orm\/better-sqlite3)/;
    const imported = bundled.flatMap(({ path, imports }) =>
      imports.filter(({ from, typeOnly }) => !typeOnly && nodeOnly.test(from)).map(({ from }) => `${path} → ${from}`),
    );
    expect(imported).toEqual([]);
    expect(meeting(/\bprocess\.|\bBuffer\b|\b__dirname\b|import\.meta\.(url|dirname)/, bundled)).toEqual([]);
  });

  test('a file holds one idea', () => {
    const long = written.filter(({ lines }) => lines.length > 220).map(({ path, lines }) => `${path}: ${lines.length}`);
    expect(long).toEqual([]);
  });

  test('every exported function says what it takes and gives', () => {
    const silent = written.flatMap(({ path, lines }) =>
      lines.flatMap((line, i) =>
        /^export (default )?(async )?function/.test(line) && !lines[i - 1]?.trimEnd().endsWith('*/')
          ? [`${path}:${i + 1}`]
          : [],
      ),
    );
    expect(silent).toEqual([]);
  });
});

test('an import is seen however it is written', () => {
  const text = `import 'a';\nimport b from 'b';\nimport type { C } from 'c';\nimport {\n  d,\n} from 'd';\nexport { e } from 'e';\nconst f = await import('f');`;
  expect(importsOf(text)).toEqual([
    { from: 'a', typeOnly: false },
    { from: 'b', typeOnly: false },
    { from: 'c', typeOnly: true },
    { from: 'd', typeOnly: false },
    { from: 'e', typeOnly: false },
    { from: 'f', typeOnly: false },
  ]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export type Import = { from: string; typeOnly: boolean };
/** A file of src/: its path from there, its lines and what it imports. */
export type Source = { path: string; text: string; lines: string[]; imports: Import[] };

/** Every file of src/ that Node or workerd runs. */
export function readSources(root = 'src'): Source[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[jt]s$/.test(entry.name))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const text = readFileSync(file, 'utf8');
      return { path: relative(root, file), text, lines: text.trimEnd().split('\n'), imports: importsOf(text) };
    });
}

/** Static and dynamic imports and re-exports whose target is written out. */
export function importsOf(text: string): Import[] {
  const written = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm;
  return [...text.matchAll(written)].map(([, type, from, dynamic]) => ({
    from: from ?? dynamic ?? '',
    typeOnly: type !== undefined,
  }));
}

/** The path from src/ of a relative import; null for a package. */
export function resolveImport(source: Source, { from }: Import): string | null {
  return from.startsWith('.') ? join(dirname(source.path), from) : null;
}

/** The first files found that import each other in a circle, types included; none when there is no circle. */
export function circleIn(sources: Source[]): string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const done = new Set<string>();
  const visit = (path: string, way: string[]): string[] => {
    const at = way.indexOf(path);
    if (at >= 0) return [...way.slice(at), path];
    const source = byPath.get(path);
    if (!source || done.has(path)) return [];
    for (const imported of source.imports) {
      const circle = visit(resolveImport(source, imported) ?? '', [...way, path]);
      if (circle.length > 0) return circle;
    }
    done.add(path);
    return [];
  };
  return sources.map(({ path }) => visit(path, [])).find((circle) => circle.length > 0) ?? [];
}

/** The files that are bundled when `entry` is: all that it imports, and what they import, types aside. */
export function bundleOf(entry: string, sources: Source[]): Source[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const reached = new Set<Source>();
  const visit = (path: string): void => {
    const source = byPath.get(path);
    if (!source || reached.has(source)) return;
    reached.add(source);
    for (const imported of source.imports) {
      const target = resolveImport(source, imported);
      if (target && !imported.typeOnly) visit(target);
    }
  };
  visit(entry);
  return [...reached];
}

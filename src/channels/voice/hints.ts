import type { Question } from '../../engine/prompt.ts';
import type { SessionDeps } from '../../session/session.ts';

/**
 * The names that a question awaits: those of the communes of the served départements, one for each. The recogniser
 * takes five hundred hints: names of one word come first, because those of many are made of words it knows.
 */
export async function hintsFor({ directory }: SessionDeps, { kind }: Question): Promise<string[]> {
  if (kind !== 'place') return [];
  const names = await directory.servedNames();
  const known = made.get(names) ?? hintsIn(names);
  made.set(names, known);
  return known;
}

/** The names do not change while the directory is the same. */
const made = new WeakMap<Map<string, string>, string[]>();

function hintsIn(names: Map<string, string>): string[] {
  const first = new Map<string, string>();
  for (const [name, code] of names) if (!first.has(code)) first.set(code, name);
  const words = (name: string) => name.split(' ').length;
  return [...first.values()].sort((a, b) => words(a) - words(b));
}

import { ask } from './ask.ts';
import type { Content } from './content.ts';
import type { Accepted, Position } from './resolve.ts';

/**
 * Every answer that the person may look at and change: those of the path, then the facts that were only heard, so that
 * « for my father », heard wrongly, can be put right.
 */
export function allGiven(content: Content, { accepted, answers, told }: Position): Accepted[] {
  const asked = new Set(accepted.map(({ key }) => key));
  const heard = Object.entries(content.facts).flatMap(([key, fact]) => {
    const value = answers[key];
    if (value === undefined || asked.has(key) || told[key]) return [];
    return [{ key, flow: '', asked: ask(content, fact, { accepted, answers }), value }];
  });
  return [...accepted, ...heard];
}

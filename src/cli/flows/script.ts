import { type ScriptOptions, script } from '../../channels/script.ts';
import { layScript } from '../../channels/text/script.ts';
import { chosen } from './chosen.ts';

const WIDTH = 80;

/** Prints the sheet of a flow for the desk. */
export function printScript(name: string | undefined, options: ScriptOptions): void {
  if (name === undefined) {
    console.error('Dites quel parcours : npm run flows -- script impaye-loyer');
    process.exitCode = 1;
    return;
  }
  const found = chosen(name);
  if (!found) return;
  for (const flow of found.flows) {
    const lines = layScript(script(found.content, flow, options), WIDTH);
    console.log(lines.map(({ text }) => text).join('\n'));
  }
}

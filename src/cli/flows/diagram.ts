import { drawingOf } from '../../channels/drawing.ts';
import { mermaid } from '../../engine/diagram/mermaid.ts';
import { outline } from '../../engine/diagram/outline.ts';
import { chosen } from './chosen.ts';

/** Prints a flow, or all of them, as Mermaid text; one flow as an SVG picture when asked. */
export function draw(name: string | undefined, asSvg: boolean): void {
  if (asSvg && name === undefined) {
    console.error('Une image montre un seul parcours. Dites lequel : npm run flows -- diagram impaye-loyer --svg');
    process.exitCode = 1;
    return;
  }
  const found = chosen(name);
  if (!found) return;
  for (const flow of found.flows) {
    const drawn = outline(flow, found.content);
    console.log(asSvg ? drawingOf(drawn) : mermaid(drawn));
  }
}

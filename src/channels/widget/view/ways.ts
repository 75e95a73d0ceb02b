import type { Command } from '../../../engine/prompt.ts';
import { fillIn } from '../frame-words.ts';
import type { Stage } from '../stage.ts';
import { h, type Piece, type Tree } from '../tree.ts';

/** A way out, as a quiet button. */
export const press = (label: string, act: string, look = 'second'): Tree =>
  h('button', { type: 'button', class: look, 'data-do': act }, label);

/** The way back, above the question, with what is left to ask. */
export function wayBack(stage: Stage): Piece {
  const back = stage.prompt.exits.find(({ command }) => command === 'back');
  const left = leftInWords(stage);
  if (!back && !left) return null;
  return h(
    'div',
    { class: 'way' },
    back && press(back.label, 'command back', 'second back'),
    left && h('p', { class: 'progress' }, left),
  );
}

/** How many questions can still come, in words; null when it is not known. */
export function leftInWords({ words, prompt }: Stage): string | null {
  const { left } = prompt.progress;
  if (!prompt.question || !left) return null;
  return left === 1 ? words.last : fillIn(words.left, { n: left });
}

/** What else can be done from here: a person, the answers, going on elsewhere, starting again, erasing. */
export function otherWays({ words, prompt, begun }: Stage): Tree {
  const labels = new Map(prompt.exits.map(({ command, label }) => [command, label]));
  const exit = (name: Command) => labels.has(name) && press(labels.get(name) ?? '', `command ${name}`);
  const ways = [
    press(labels.get('human') ?? words.person, 'command human'),
    prompt.given.length > 0 && press(words.review, 'review'),
    exit('continue_elsewhere'),
    exit('restart'),
    begun && press(words.erase, 'erase'),
  ];
  return h(
    'nav',
    { class: 'ways', 'aria-label': words.otherWays },
    h(
      'ul',
      {},
      ways.filter(Boolean).map((way) => h('li', {}, way)),
    ),
  );
}

import type { Danger } from '../../../engine/prompt.ts';
import { h, type Tree } from '../tree.ts';
import type { Words } from '../words.ts';
import { phone } from './helpline.ts';

/** What is said before everything else: the danger, and its numbers as large buttons, the first one first. */
export const danger = (words: Words, { says, helplines }: Danger): Tree =>
  h(
    'section',
    { class: 'danger', 'aria-labelledby': 'danger' },
    h('h0', { class: 'title first', id: 'danger' }, says[0] ?? words.danger),
    h(
      'ul',
      { class: 'lines' },
      helplines.map(({ numero, nom, open, horaires }) =>
        h('li', {}, phone(words, numero, nom, open ? null : horaires)),
      ),
    ),
    says.slice(1).map((sentence) => h('p', {}, sentence)),
  );

import type { Stage } from '../stage.ts';
import { h, type Tree } from '../tree.ts';

/** Every answer given so far, each with a way to change it and keep the others. */
export const answers = ({ words, prompt }: Stage): Tree[] => [
  h('h0', { class: 'title first' }, words.given),
  h('p', {}, words.changeHow),
  h(
    'dl',
    { class: 'answers' },
    prompt.given.map(({ question, answer }, at) =>
      h(
        'div',
        {},
        h('dt', {}, question),
        h('dd', {}, answer),
        h(
          'dd',
          {},
          h(
            'button',
            { type: 'button', class: 'second', 'data-do': `change ${at + 1}` },
            words.change,
            h('span', { class: 'unseen' }, `\u00a0: ${question}`),
          ),
        ),
      ),
    ),
  ),
  h(
    'p',
    {},
    h(
      'button',
      { type: 'button', class: 'main-button', 'data-do': 'return' },
      prompt.plan ? words.toPlan : words.toQuestion,
    ),
  ),
];

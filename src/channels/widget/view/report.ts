import { isLine } from '../../../directory/coverage/weakness.ts';
import type { Card } from '../../../engine/plan.ts';
import { REPORT_KINDS, REPORT_ROOM } from '../../../engine/report-kinds.ts';
import { h, type Piece } from '../tree.ts';
import type { Words } from '../words.ts';

/** « Signaler une erreur » on the card of a real place, folded. Nothing says who reports. */
export function report(words: Words, { id, nom, generic }: Card): Piece {
  if (generic || isLine({ id } as Card)) return null;
  return h(
    'details',
    {},
    h('summary', {}, words.report, h('span', { class: 'unseen' }, `\u00a0: ${nom}`)),
    h(
      'form',
      { autocomplete: 'off', 'data-do': `report ${id}` },
      h('p', { class: 'label', id: `kinds-${id}` }, words.reportAsks),
      h(
        'fieldset',
        { class: 'choices', 'aria-labelledby': `kinds-${id}` },
        REPORT_KINDS.map((kind) =>
          h(
            'div',
            { class: 'choice' },
            h('input', { type: 'radio', name: 'choice', value: kind, id: `${kind}-${id}` }),
            h('label', { for: `${kind}-${id}` }, words[`kind-${kind}`]),
          ),
        ),
      ),
      h('p', { class: 'label' }, h('label', { for: `report-${id}` }, words.reportText)),
      h('p', { class: 'hint', id: `about-${id}` }, `${words.reportDiscreet} ${words.reportRoom}`),
      h('textarea', {
        name: 'text',
        id: `report-${id}`,
        'aria-describedby': `about-${id}`,
        rows: '2',
        maxlength: String(REPORT_ROOM),
        spellcheck: 'false',
      }),
      h('p', { role: 'status', class: 'told' }),
      h('div', { class: 'send' }, h('button', { class: 'main-button' }, words.send)),
    ),
  );
}

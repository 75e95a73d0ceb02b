import type { Helpline } from '../../../engine/plan.ts';
import { dial, isSms } from '../../dial.ts';
import { h, type Piece, type Tree } from '../tree.ts';
import type { Words } from '../words.ts';

/** A number as a large button that says whose it is, and when it answers if that is not at all hours. */
export const phone = (words: Words, numero: string, of: string, when?: string | null): Tree =>
  h(
    'a',
    { class: 'phone', href: dial(numero) },
    h('span', {}, isSms(numero) ? words.textThe : words.callThe),
    ' ',
    h('span', { class: 'number' }, numero),
    ' ',
    h('span', { class: 'of' }, of),
    when && h('span', { class: 'of' }, when),
  );

/** Lines of help: number, name, why, whether someone answers now, and the hours. */
export const lines = (words: Words, helplines: Helpline[]): Tree =>
  h(
    'ul',
    { class: 'lines' },
    helplines.map((line) =>
      h(
        'li',
        {},
        phone(words, line.numero, line.nom),
        line.why && h('p', {}, line.why),
        h('p', { class: 'soft' }, answersNow(words, line), ' ', line.horaires && h('span', {}, line.horaires)),
      ),
    ),
  );

function answersNow(words: Words, { open, horaires }: Helpline): Piece {
  if (open === null) return horaires ? null : h('span', { class: 'state unknown' }, words.unknownHours);
  return open
    ? h('span', { class: 'state open' }, words.answers)
    : h('span', { class: 'state closed' }, words.doesNotAnswer);
}

import type { PromptChoice, Question } from '../../../engine/prompt.ts';
import type { Stage } from '../stage.ts';
import { h, type Piece, type Tree } from '../tree.ts';

/** The fields of a question: choices, a line to type, own words. One of them bears the question as a heading. */

const titled = (label: Piece): Tree => h('h0', { class: 'title first', id: 'question' }, label);
const error = (refused: string | null): Piece => refused && h('p', { class: 'error', id: 'error' }, refused);
const about = (refused: string | null, hint: string | null) => ({
  'aria-describedby': [hint, refused && 'error'].filter(Boolean).join(' '),
  'aria-invalid': refused && 'true',
});

/** Radio buttons, or boxes when several answers fit. `beside` is their legend where a field to type bears the question. */
export function choicesField(stage: Stage, question: Question, beside: string | null, refused: string | null): Piece {
  const several = question.kind === 'choices';
  const hint = beside ? null : (question.hint ?? (several ? stage.words.several : null));
  return [
    beside ? h('p', { class: 'label', id: 'choices' }, beside) : titled(question.label),
    hint && h('p', { class: 'hint', id: 'hint' }, hint),
    error(refused),
    h(
      'fieldset',
      {
        class: refused ? 'choices invalid' : 'choices',
        'aria-labelledby': beside ? 'choices' : 'question',
        'aria-describedby': about(refused, hint && 'hint')['aria-describedby'],
      },
      (question.choices ?? []).map((choice, at) => option(choice, several, `choice-${at}`)),
    ),
  ];
}

/** One answer to choose, as a large target. */
const option = ({ id: value, label, hint, chosen }: PromptChoice, several: boolean, id: string): Tree =>
  h(
    'div',
    { class: 'choice' },
    h('input', {
      type: several ? 'checkbox' : 'radio',
      name: 'choice',
      id,
      value,
      checked: chosen,
      'aria-describedby': hint && `${id}-hint`,
    }),
    h('label', { for: id }, h('span', {}, label), hint && h('span', { class: 'hint', id: `${id}-hint` }, hint)),
  );

/** A line to type: a commune or postcode, a number, or free words. The browser is asked to remember nothing of it. */
export function typedField({ kind, label, hint }: Question, refused: string | null): Piece {
  const given = { id: 'typed', name: 'text', autocomplete: 'off', ...about(refused, hint ? 'typed-hint' : null) };
  const line = { ...given, type: 'text', enterkeyhint: 'go' };
  return [
    titled(h('label', { for: 'typed' }, label)),
    hint && h('p', { class: 'hint', id: 'typed-hint' }, hint),
    error(refused),
    kind === 'text'
      ? h('textarea', { ...given, rows: '4', spellcheck: 'false' })
      : kind === 'number'
        ? h('input', { ...line, class: 'short', inputmode: 'numeric' })
        : h('input', { ...line, autocapitalize: 'words', spellcheck: 'false' }),
  ];
}

/** The person’s own words, as the question itself or as another way to answer it. Spelling is not checked: some browsers send the words away for it. */
export function wordsField({ words }: Stage, question: Question | null, refused: string | null): Piece {
  const asks = question?.kind === 'choice';
  const hint = asks ? (question.hint ?? null) : words.fewWords;
  const label = (text: string) => h('label', { for: 'words' }, text);
  return [
    asks
      ? titled(label(question.label))
      : h('p', { class: 'label' }, label(question && question.kind !== 'text' ? words.otherWords : words.ownWords)),
    hint && h('p', { class: 'hint', id: 'words-hint' }, hint),
    error(refused),
    h('textarea', {
      id: 'words',
      name: 'text',
      rows: '3',
      spellcheck: 'false',
      ...about(refused, hint && 'words-hint'),
    }),
  ];
}

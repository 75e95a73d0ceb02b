import type { Stage } from '../stage.ts';
import { h, type Piece, type Tree } from '../tree.ts';
import { choicesField, typedField, wordsField } from './fields.ts';

/**
 * The question as one or two forms: one to choose, one to type; each has its own button, so neither hides the other.
 * Where one choice among situations also takes words, the words come first: most people begin there.
 */
export function question(stage: Stage): Piece {
  const { words, refused } = stage;
  const { question } = stage.prompt;
  if (!question) return null;
  const { kind, choices, skippable, why } = question;
  const types = kind === 'text' || kind === 'place' || kind === 'number';
  const wordsFirst = question.words && kind === 'choice';
  // What was refused is told where it can be put right.
  const chosen = choices && (kind === 'place' || !refused?.typed);
  const inChoices = (chosen && refused?.says) || null;
  const inText = (!chosen && refused?.says) || null;
  const beside = kind === 'place' ? words.thisTown : wordsFirst ? words.orChoose : null;
  const skip = skippable ? (question.skip ?? words.skip) : null;

  const choose = choices && form(choicesField(stage, question, beside, inChoices), words.go, types ? null : skip);
  const type = types && form(typedField(question, inText), words.go, skip);
  const own = question.words && form(wordsField(stage, question, inText), words.send, null);
  const folded = why && h('details', {}, h('summary', {}, words.why), h('p', {}, why));
  return wordsFirst ? [own, choose] : [choose, type, own, folded];
}

/** Under a plan: another need, in the person’s own words, joins the first. */
export const moreNeeds = (stage: Stage): Tree =>
  h(
    'section',
    { class: 'take' },
    h('h0', { class: 'part' }, stage.words.another),
    form(wordsField(stage, null, stage.refused?.says ?? null), stage.words.send, null),
  );

const form = (field: Piece, send: string, skip: string | null): Tree =>
  h(
    'form',
    { class: 'ask', autocomplete: 'off', 'data-do': 'answer' },
    field,
    h(
      'div',
      { class: 'send' },
      h('button', { class: 'main-button' }, send),
      skip && h('button', { type: 'button', class: 'second', 'data-do': 'skip' }, skip),
    ),
  );

import { fill, wordsOf } from '../directory/fill.ts';
import type { Outline } from '../engine/diagram/outline.ts';
import { svg } from '../engine/diagram/svg.ts';
import { typeset } from './typeset.ts';

/** The picture of a flow as SVG, its sentences filled in for everywhere. */
export function drawingOf(drawn: Outline): string {
  const { flow, questions, outcomes } = drawn;
  const words = wordsOf({ commune: null, departement: null, outside: null }, {});
  const described = {
    title: typeset(`Parcours « ${flow.title} »`),
    description: `${questions.length} questions, ${outcomes.length} réponses. La liste des étapes dit la même chose.`,
  };
  return svg(drawn, described, (text) => typeset(fill(text, words)));
}

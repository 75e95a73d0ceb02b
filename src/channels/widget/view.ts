import { typeset } from '../typeset.ts';
import type { Stage } from './stage.ts';
import { flat, markFrench, type Tree } from './tree.ts';
import { answers } from './view/answers.ts';
import { shown } from './view/prompt.ts';
import { leftInWords } from './view/ways.ts';
import type { View } from './wire.ts';

/** A prompt as the widget shows it. Pure. */
export function viewOf(said: Stage): View {
  const prompt = typeset(said.prompt);
  const stage = { ...said, prompt, refused: typeset(said.refused) };
  const { lang } = stage;
  const french = new Set(prompt.french ?? []);
  const dress = (trees: Tree[]) => (french.size > 0 ? trees.map((tree) => markFrench(tree, french)) : trees);
  const left = leftInWords(stage);
  return {
    lang,
    step: prompt.step,
    shown: dress(flat([shown(stage)])),
    ...(prompt.given.length > 0 && { given: dress(answers(stage)) }),
    ...(left && { left }),
    ...(prompt.plan && { plan: true }),
    ...(prompt.question?.kind === 'place' && { place: true }),
    ...(prompt.discreet && { discreet: true }),
  };
}

import type { Plan } from '../../../engine/plan.ts';
import type { Stage } from '../stage.ts';
import { h, type Piece } from '../tree.ts';
import { feedback, offers, share } from './beside-plan.ts';
import { danger } from './danger.ts';
import { notice, saidOfHelp } from './notice.ts';
import { plan } from './plan.ts';
import { moreNeeds, question } from './question.ts';
import { otherWays, wayBack } from './ways.ts';

/** A prompt: the danger first, then what is told, then the question or the plan, then the ways out. */
export function shown(stage: Stage): Piece {
  const { prompt, words, begun } = stage;
  return [
    prompt.danger && danger(words, prompt.danger),
    notice(stage),
    prompt.translation &&
      h(
        'div',
        { class: 'notice' },
        prompt.translation.says.map((sentence) => h('p', {}, sentence)),
      ),
    !begun && h('p', {}, h('span', {}, words.intro), ' ', h('span', {}, words.free)),
    wayBack(stage),
    // Whoever said whether it helped reads on there.
    prompt.plan && h('h0', { class: saidOfHelp(prompt) ? 'title' : 'title first' }, words.title),
    prompt.says.map((sentence) => h('p', { class: 'lead' }, sentence)),
    prompt.plan && beside(stage, prompt.plan),
    question(stage),
    otherWays(stage),
  ];
}

const beside = (stage: Stage, shownPlan: Plan): Piece => [
  h('div', { class: 'plan' }, plan(stage.words, shownPlan)),
  offers(stage, shownPlan),
  feedback(stage),
  share(stage),
  moreNeeds(stage),
];

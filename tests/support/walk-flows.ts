import { type Answer, type Asked, UNKNOWN, WORDS } from '../../src/engine/answer.ts';
import type { Content } from '../../src/engine/content.ts';
import { isFact, isOutcome, isQuestion, type Outcome } from '../../src/engine/flow.ts';
import { type Position, resolve } from '../../src/engine/resolve.ts';
import { given } from './turns.ts';

/** Every way through the flow of a need, from a first sentence that was understood to the plan. */

type At<Where extends Position['at']> = Extract<Position, { at: Where }>;

/** What was met on all the ways: each question once, each end once, and the names of the steps and answers passed. */
export type Walked = {
  questions: At<'question'>[];
  ends: At<'plan'>[];
  /** `step` and `step=answer`. */
  met: Set<string>;
};

/** Moments at which named rules answer otherwise: a working afternoon, and the night after. */
const MOMENTS = [Date.UTC(2026, 10, 24, 14), Date.UTC(2026, 10, 24, 21)];

/** Walks with the facts already known, `commune` among them. Ways that ask the same and know the same are walked once. */
export function walkFlow(content: Content, code: string, facts: Record<string, Answer>): Walked {
  const walked: Walked = { questions: [], ends: [], met: new Set() };
  const seen = new Set<string>();
  const flow = content.flows[code];
  const moments = JSON.stringify(flow ?? '').includes('"rule"') ? MOMENTS : MOMENTS.slice(0, 1);
  const go = (answers: Record<string, Answer>, at: number): void => {
    const position = resolve(content, given(answers, at));
    if (position.at === 'plan') {
      const [end] = position.outcomes;
      const name = stepOf(content, code, end?.outcome ?? null);
      walked.met.add(name);
      if (once(`${name} ${JSON.stringify(facing(position))}`)) walked.ends.push(position);
      return;
    }
    walked.met.add(position.step);
    if (once(position.key)) walked.questions.push(position);
    for (const answer of everyAnswer(position.asked)) {
      walked.met.add(`${position.step}=${answer}`);
      go({ ...answers, [position.key]: answer }, at);
    }
  };
  const once = (name: string): boolean => !seen.has(name) && seen.add(name).size > 0;
  for (const at of moments) go({ ...heard([code]), ...facts }, at);
  return walked;
}

/** The answers of somebody whose words were understood as these needs, and who confirmed them. */
export const heard = (codes: string[]): Record<string, Answer> => ({
  'accueil/entree': WORDS,
  [WORDS]: codes,
  'accueil/besoins_entendus': codes,
});

/** Each choice alone, and saying nothing where that is possible. */
export function everyAnswer({ kind, choices, skippable }: Asked): Answer[] {
  const silent = skippable ? [UNKNOWN] : [];
  switch (kind) {
    case 'choice':
      return [...choices.map(({ id }) => id), ...silent];
    case 'choices':
      return [...choices.map(({ id }) => [id]), ...silent];
    case 'place':
      return ['41269', ...silent];
    case 'number':
      return ['0', '3', ...silent];
    case 'text':
      return ['quelques mots', ...silent];
    default:
      return kind satisfies never;
  }
}

/** The facts that change which places are shown. */
const facing = ({ answers }: Position) =>
  ['regime_agricole', 'organisme', 'mobilite', 'tranche_age'].map((fact) => answers[fact] ?? null);

/** The name of the step that an outcome comes from, in whichever person it is said. */
function stepOf(content: Content, code: string, outcome: Outcome | null): string {
  const steps = Object.entries(content.flows[code]?.steps ?? {});
  const found = steps.find(([, step]) => {
    if (!outcome || !isOutcome(step)) return false;
    return step.outcome.says === outcome.says || step.outcome.tiers?.says === outcome.says;
  });
  return found?.[0] ?? '';
}

/** All that there is to meet in a flow: its steps, and the answers of its questions. */
export function allOf(content: Content, code: string): string[] {
  return Object.entries(content.flows[code]?.steps ?? {}).flatMap(([id, step]) => {
    const choices = isFact(step) ? content.facts[step.fact]?.choices : isQuestion(step) ? step.choices : undefined;
    return [id, ...(choices ?? []).map((choice) => `${id}=${choice.id}`)];
  });
}

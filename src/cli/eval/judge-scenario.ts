import { renderText } from '../../channels/text.ts';
import type { Plan } from '../../engine/plan.ts';
import type { Prompt } from '../../engine/prompt.ts';
import type { Scenario } from './scenario.ts';

/** The place type of whom nothing here can orient. */
const NOWHERE = 'aucun';

/** What a played case lacks, each in a French sentence; empty when it passes. */
export function judgeScenario(scenario: Scenario, replies: Prompt[]): string[] {
  return [...missingNumbers(scenario, replies), ...missingDoors(scenario, replies)];
}

/** With an urgency the numbers stand in the first reply; otherwise anywhere up to the plan. */
function missingNumbers({ urgent, helplines_must, helplines_must_any }: Scenario, replies: Prompt[]): string[] {
  const where = urgent === 'none' ? 'avant la fin du plan' : 'dans la première réponse';
  const read = (urgent === 'none' ? replies : replies.slice(0, 1)).map((prompt) => renderText(prompt)).join('\n\n');
  const must = helplines_must.filter((number) => !hasNumber(read, number));
  const any = helplines_must_any.length === 0 || helplines_must_any.some((number) => hasNumber(read, number));
  return [
    ...must.map((number) => `le ${number} manque ${where}`),
    ...(any ? [] : [`aucun de ces numéros ${where} : ${helplines_must_any.join(', ')}`]),
  ];
}

/** Whether a number stands in a text, however its digits are parted. « 17 h » is not the 17, nor is a part of a longer number. */
export function hasNumber(text: string, number: string): boolean {
  const digits = number.replace(/\D/g, '').split('').join('[\\s.]*');
  return new RegExp(`(?<!\\d[ .\\u00a0\\u202f]?)${digits}(?![ .\\u00a0\\u202f]?\\d|\\s?h\\b)`, 'u').test(text);
}

function missingDoors({ orientation, never_first }: Scenario, replies: Prompt[]): string[] {
  const last = replies.at(-1);
  const [first = [], ...later] = orientation;
  if (first.includes(NOWHERE)) return last?.plan ? ['un plan est donné, il n’y a rien à orienter'] : [];
  if (!last?.plan) return [`pas de plan : la conversation s’arrête à « ${last?.question?.label ?? 'rien'} »`];
  return [...wrongFirst(last.plan, first, never_first), ...absent(last.plan, later)];
}

function wrongFirst({ places }: Plan, wanted: string[], never: string[]): string[] {
  const types = places[0]?.types ?? [];
  const refused = types.filter((type) => never.includes(type));
  return [
    ...(wanted.length === 0 || types.some((type) => wanted.includes(type))
      ? []
      : [`le premier lieu est ${types.join(' + ') || 'absent'}, il fallait ${wanted.join(' ou ')}`]),
    ...refused.map((type) => `${type} vient en premier, et ne le doit jamais`),
  ];
}

function absent({ places, needs }: Plan, steps: string[][]): string[] {
  const types = places.flatMap((place) => place.types);
  return steps
    .filter((step) => !step.some((type) => types.includes(type)))
    .map((step) => `aucun lieu ${step.join(' ou ')} dans le plan (${needs.map(({ code }) => code).join(', ')})`);
}

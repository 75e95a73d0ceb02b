import { type Answer, type Asked, offers } from './answer.ts';
import { ask } from './ask.ts';
import type { Content } from './content.ts';
import type { Answers, Dated } from './fold.ts';

/** Facts hold for the person, not for a path: asked, heard in a sentence or told by a choice, they count from then on. */

const before = { accepted: [], answers: {} };

/**
 * The facts that are known, wherever they were asked or heard. They count before any step, where an answer to a step of
 * a flow counts only once the path has come to it.
 */
export function factsIn(content: Content, given: Answers): Record<string, Answer> {
  return Object.fromEntries(
    Object.entries(content.facts).flatMap(([name, fact]) => {
      const answer = given[name]?.value;
      return answer !== undefined && offers(ask(content, fact, before), answer) ? [[name, answer]] : [];
    }),
  );
}

/** The facts that the choices of an answer tell, unless the person said otherwise later. */
export function told(asked: Asked, { value, at }: Dated, given: Answers): [fact: string, Dated][] {
  const chosen = asked.choices.filter(({ id }) => [value].flat().includes(id));
  return chosen
    .flatMap(({ facts }) => Object.entries(facts ?? {}))
    .filter(([fact]) => (given[fact]?.at ?? at) <= at)
    .map(([fact, answer]) => [fact, { value: answer, at }]);
}

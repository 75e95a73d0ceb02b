import { type Line, wrap } from '../../channels/text/lines.ts';
import { aloud, heardOf } from '../../channels/voice/aloud.ts';
import { renderQuestion } from '../../channels/voice/ask.ts';
import { renderPlan } from '../../channels/voice/plan.ts';
import { pagesOf } from '../../channels/voice/plan-pages.ts';
import type { Verb } from '../../channels/voice/twiml.ts';
import { START } from '../../channels/voice/where.ts';
import { content } from '../../content.generated.ts';
import { secondsToSay } from '../../engine/forms/spoken.ts';
import type { Prompt } from '../../engine/prompt.ts';

/** A prompt as the telephone says it, phrase by phrase, each with its seconds; every page of a plan, one after the other. */
export function layVoice(prompt: Prompt, width: number): Line[] {
  const say = aloud(content.prononciations);
  const { plan, question } = prompt;
  const pages: Verb[][] = plan
    ? pagesOf(plan).map((_, page) => renderPlan(prompt, plan, { say, where: { ...START, page }, sends: false }))
    : question
      ? [renderQuestion(prompt, question, { say, where: START })]
      : [say(...(prompt.danger?.says ?? []), ...prompt.says)];
  return pages.flatMap((verbs, at) => [
    ...(at === 0 ? [] : [{ text: '' }]),
    ...verbs.flatMap((verb) => layVerb(verb, width)),
  ]);
}

function layVerb(verb: Verb, width: number): Line[] {
  if ('listen' in verb) return verb.listen.flatMap((part) => ('say' in part ? layVerb(part, width) : []));
  if (!('say' in verb)) return [];
  const written = verb.say.map((part) => (typeof part === 'string' ? part : part.written)).join('');
  const seconds = secondsToSay(heardOf(verb));
  return [...wrap(written, width), { text: `[${Math.round(seconds)} s]`, as: 'quiet' }];
}

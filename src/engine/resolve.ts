import { ADDED, type Answer, type Asked, offers, UNKNOWN, WORDS } from './answer.ts';
import { ask, askAdded } from './ask.ts';
import { type CompiledFlow, compile, holds } from './compile.ts';
import type { Content } from './content.ts';
import { type Fact, type Flow, isFact, isOutcome, type Outcome } from './flow.ts';
import type { Answers } from './fold.ts';
import { keyOf } from './keys.ts';
import { factsIn, told } from './known.ts';
import { isForSomebody, outcomeInThird } from './third.ts';

/** The flow that every conversation begins with. */
export const WELCOME = 'accueil';

/** An answer on the path, as the person may look at it and change it. */
export type Accepted = { key: string; flow: string; asked: Asked; value: Answer };

/** `answers` holds those of the path, and every fact that is known, asked on the path or not. */
export type Walked = {
  accepted: Accepted[];
  answers: Record<string, Answer>;
  needs: string[];
  /** Facts that choices of the path tell: nobody was asked, so nobody takes them back but with the choice. */
  told: Answers;
};

/** Where the person stands: at a question, or at the end of the route. */
export type Position =
  | (Walked & { at: 'question'; key: string; flow: string; step: string; asked: Asked })
  | (Walked & { at: 'plan'; outcomes: { code: string; outcome: Outcome | null }[] });

const compiled = new WeakMap<Flow, CompiledFlow>();

function machineOf(flow: Flow): CompiledFlow {
  const known = compiled.get(flow);
  if (known) return known;
  const machine = compile(flow);
  compiled.set(flow, machine);
  return machine;
}

/**
 * Walks the route (welcome, then one flow for each need) with the answers given, and stops at the first step
 * whose answer is missing or no longer offered. The same answers on the same content give the same position.
 */
export function resolve(content: Content, given: Answers): Position {
  const walked: Walked = { accepted: [], answers: factsIn(content, given), needs: [], told: {} };
  const heard = given[WORDS];
  if (heard) walked.answers[WORDS] = heard.value;
  const welcome = content.flows[WELCOME];
  if (!welcome) throw new Error(`no flow « ${WELCOME} »`);

  const first = walk(content, welcome, given, walked);
  if (!('outcome' in first)) return first;

  const outcomes: { code: string; outcome: Outcome | null }[] = [];
  for (const code of walked.needs) {
    const end = walkNeed(content, code, given, walked);
    if (!('outcome' in end)) return end;
    outcomes.push({ code, ...end });
  }
  for (const code of takeAdded(content, given, walked)) {
    const end = walkNeed(content, code, given, walked);
    if (!('outcome' in end)) return end;
    outcomes.push({ code, ...end });
  }
  return { ...walked, at: 'plan', outcomes };
}

/** What a need ends in, or the question at which it stops; no words of its own where it has no flow. */
function walkNeed(content: Content, code: string, given: Answers, walked: Walked) {
  const flow = content.flows[code];
  return flow ? walk(content, flow, given, walked) : { outcome: null };
}

/** The needs taken beside a first plan come after its own, as one answer that can be taken back like any other. */
function takeAdded(content: Content, given: Answers, walked: Walked): string[] {
  const answer = given[ADDED]?.value;
  if (answer === undefined) return [];
  const codes = [answer].flat().filter((code) => content.needs.some((need) => need.code === code));
  const added = codes.filter((code) => !walked.needs.includes(code));
  if (added.length === 0) return [];
  walked.accepted.push({ key: ADDED, flow: WELCOME, asked: askAdded(content, codes, walked.answers), value: codes });
  walked.needs = [...walked.needs, ...added];
  return added;
}

/**
 * The words for a need when nobody can be asked: its flow walked with the facts known, and for the rest what someone
 * who does not know would answer. Null where the need has no flow.
 */
export function defaultOutcome(content: Content, code: string, facts: Record<string, string>): Outcome | null {
  const flow = content.flows[code];
  if (!flow) return null;
  const given: Answers = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, { value, at: 0 }]));
  for (;;) {
    const answers = factsIn(content, given);
    const end = walk(content, flow, given, { accepted: [], answers, needs: [code], told: {} });
    if ('outcome' in end) return end.outcome;
    given[end.key] = { value: unsure(end.asked), at: 0 };
  }
}

/** « I do not know » or « no » where it is offered, else the first choice that is no danger: authors put the common case first. */
function unsure({ kind, choices, skippable }: Asked): Answer {
  const known = choices.some(({ id }) => id === UNKNOWN);
  const common = (choices.find(({ id }) => id === 'non') ?? choices.find(({ danger }) => !danger))?.id ?? '0';
  const answer = skippable || known || kind === 'place' ? UNKNOWN : common;
  return kind === 'choices' ? [answer] : answer;
}

function walk(
  content: Content,
  flow: Flow,
  given: Answers,
  walked: Walked,
): { outcome: Outcome } | Extract<Position, { at: 'question' }> {
  let place = machineOf(flow).begin(walked.answers, walked.needs);
  for (;;) {
    const step = flow.steps[place.step];
    if (!step) throw new Error(`flow ${flow.flow}: no step « ${place.step} »`);
    if (isOutcome(step)) {
      const { outcome } = step;
      const also = outcome.also.filter((one) => holds(flow, one.if ?? {}, walked.answers));
      const worded = isForSomebody(walked.answers) ? outcomeInThird(outcome) : outcome;
      return { outcome: also.length === outcome.also.length ? worded : { ...worded, also } };
    }
    const key = keyOf(flow, place.step);
    const asked = ask(content, isFact(step) ? factOf(content, step.fact) : step, walked);
    const answer = walked.told[key] ?? given[key];
    if (answer === undefined || !offers(asked, answer.value)) {
      return { ...walked, at: 'question', key, flow: flow.flow, step: place.step, asked };
    }
    if (!walked.told[key] && !walked.accepted.some((known) => known.key === key)) {
      walked.accepted.push({ key, flow: flow.flow, asked, value: answer.value });
    }
    if (asked.makesRoute) walked.needs = chosenNeeds(content, walked.accepted);
    walked.answers[key] = answer.value;
    for (const [fact, one] of told(asked, answer, given)) {
      walked.told[fact] = one;
      walked.answers[fact] = one.value;
    }
    place = place.answer(answer.value, new Date(answer.at));
  }
}

function factOf(content: Content, name: string): Fact {
  const fact = content.facts[name];
  if (!fact) throw new Error(`no fact « ${name} »`);
  return fact;
}

/** The needs that the welcome's answers chose, in the order in which they were said, those in danger first. */
function chosenNeeds(content: Content, accepted: Accepted[]): string[] {
  const codes = accepted.flatMap(({ asked, value }) =>
    (Array.isArray(value) ? value : [value]).flatMap((id) => {
      const named = asked.choices.find((choice) => choice.id === id)?.needs;
      if (named) return named;
      return asked.choosesNeeds && content.needs.some((need) => need.code === id) ? [id] : [];
    }),
  );
  const inDanger = (code: string) => (content.needs.find((need) => need.code === code)?.danger ? 0 : 1);
  return [...new Set(codes)].sort((a, b) => inDanger(a) - inDanger(b));
}

import { assign, initialTransition, setup, transition } from 'xstate';
import type { Answer } from './answer.ts';
import { type Condition, type Flow, isOutcome, isQuestion, type Next, type Step } from './flow.ts';
import { conditionKey, keyOf } from './keys.ts';
import { namedValues, relevant, relevantAmong } from './relevant.ts';
import { type Known, rules } from './rules.ts';

/**
 * A flow as a machine of flat states: one event, named guards, one assign. Conditions see only the answers
 * accepted so far, never one left from before an edit.
 */

/** Where the walk through a flow stands. */
export type Walk = {
  /** The current step's id. */
  step: string;
  /** Takes an accepted answer, given at a time, and moves on. Throws when no branch takes it: the checker forbids it. */
  answer(value: Answer, at: Date): Walk;
};

export type CompiledFlow = {
  /** Begins with the facts already accepted and the needs of the route. */
  begin(answers: Record<string, Answer>, needs: string[]): Walk;
};

/** Whether every part of a condition holds among the answers. */
export function holds(flow: Flow, condition: Condition, answers: Record<string, Answer>): boolean {
  return Object.entries(condition).every(([name, wanted]) => {
    const answer = answers[conditionKey(flow, name)];
    const values = Array.isArray(answer) ? answer : [answer];
    return (Array.isArray(wanted) ? wanted : [wanted]).some((value) => values.includes(value));
  });
}

type Context = { answers: Record<string, Answer>; needs: string[] };
type Answered = { type: 'answered'; key: string; value: Answer; at: Date };

const known = (context: Context, event: Answered): Known => ({
  answers: { ...context.answers, [event.key]: event.value },
  needs: context.needs,
  at: event.at,
});

/**
 * Compiles a flow. Where it goes depends only on the answers that its conditions name, so a walk is computed once for
 * each way of answering them, and kept; a flow with a rule, which may look at anything, is walked anew each time.
 */
export function compile(flow: Flow): CompiledFlow {
  const named = namedValues(flow);
  const kit = setup({
    types: { context: {} as Context, events: {} as Answered, input: {} as Context },
    guards: {
      chose: ({ event }, params: { id: string }) => event.value === params.id,
      holds: ({ context, event }, params: { condition: Condition }) =>
        holds(flow, params.condition, known(context, event).answers),
      rule: ({ context, event }, params: { name: string }) => rules[params.name]?.(known(context, event)) ?? false,
    },
    actions: {
      keep: assign(({ context, event }) => ({ answers: { ...context.answers, [event.key]: event.value } })),
    },
  });

  const branches = (next: Next | undefined) => {
    if (next === undefined) return [];
    if (typeof next === 'string') return [{ target: next, actions: 'keep' as const }];
    return next.map((branch) => {
      const move = { target: branch.go, actions: 'keep' as const };
      if (branch.if) return { ...move, guard: { type: 'holds' as const, params: { condition: branch.if } } };
      if (branch.rule) return { ...move, guard: { type: 'rule' as const, params: { name: branch.rule } } };
      return move;
    });
  };

  const state = (step: Step) => {
    if (isOutcome(step)) return { type: 'final' as const };
    const chosen = isQuestion(step)
      ? (step.choices ?? []).flatMap((choice) =>
          choice.next
            ? [
                {
                  target: choice.next,
                  actions: 'keep' as const,
                  guard: { type: 'chose' as const, params: { id: choice.id } },
                },
              ]
            : [],
        )
      : [];
    return { on: { answered: [...chosen, ...branches(step.next)] } };
  };

  const machine = kit.createMachine({
    id: flow.flow,
    initial: flow.start,
    context: ({ input }) => input,
    states: Object.fromEntries(Object.entries(flow.steps).map(([id, step]) => [id, state(step)])),
  });

  const advance = (snapshot: Snapshot, key: string, value: Answer, at: Date): Walk => {
    const [next] = transition(machine, snapshot, { type: 'answered', key, value, at });
    if (next.value === snapshot.value)
      throw new Error(`flow ${flow.flow}, step ${next.value}: no branch takes this answer`);
    return walk(next);
  };

  type Snapshot = ReturnType<typeof initialTransition<typeof machine>>[0];
  const walk = (snapshot: Snapshot): Walk => {
    const step = String(snapshot.value);
    const key = keyOf(flow, step);
    const known = new Map<string, Walk>();
    return {
      step,
      answer: (value, at) =>
        named
          ? remember(known, relevant(named, key, value), (part) => advance(snapshot, key, part, at))
          : advance(snapshot, key, value, at),
    };
  };

  const begun = new Map<string, Walk>();
  const begin = (answers: Record<string, Answer>, needs: string[]) =>
    walk(initialTransition(machine, { answers, needs })[0]);
  return {
    begin: (answers, needs) =>
      named ? remember(begun, relevantAmong(named, answers), (part) => begin(part, [])) : begin({ ...answers }, needs),
  };
}

/** What was computed for the same input before, or computed now and kept. */
function remember<Input, Output>(known: Map<string, Output>, input: Input, make: (input: Input) => Output): Output {
  const name = JSON.stringify(input);
  const before = known.get(name);
  if (before) return before;
  const made = make(input);
  known.set(name, made);
  return made;
}

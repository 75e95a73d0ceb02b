import type { SessionDeps } from '../../session/session.ts';
import { judgeScenario } from './judge-scenario.ts';
import { nextDay } from './next-day.ts';
import { playScenario } from './play-scenario.ts';
import type { Scenario } from './scenario.ts';

export type ScenarioScore = { cases: number; passed: number; failures: { id: string; why: string }[] };

/** Plays every case on a service and counts those that end where they should. */
export async function scoreScenarios(deps: SessionDeps, scenarios: Scenario[]): Promise<ScenarioScore> {
  const failures: ScenarioScore['failures'] = [];
  for (const scenario of scenarios) {
    const wrong = await whatIsWrong(deps, scenario);
    if (wrong.length > 0) failures.push({ id: scenario.id, why: wrong.join(' ; ') });
  }
  return { cases: scenarios.length, passed: scenarios.length - failures.length, failures };
}

async function whatIsWrong(deps: SessionDeps, scenario: Scenario): Promise<string[]> {
  const when = nextDay(scenario.when);
  if (!when) return [`le moment « ${scenario.when} » n’est pas compris : écrivez par exemple « mardi 10h »`];
  return judgeScenario(scenario, await playScenario(deps, scenario, when));
}

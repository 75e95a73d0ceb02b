import { following } from './ahead.ts';
import { type Flow, isFact, isOutcome, isQuestion, type Step } from './flow.ts';
import type { Report } from './issue.ts';

/** Every conversation must end: each step leads somewhere that exists, each is reached, none comes back. */
export function checkGraph(flow: Flow, report: Report): void {
  if (!flow.steps[flow.start]) report.error(`Le début « ${flow.start} » n’existe pas.`);
  for (const [id, step] of Object.entries(flow.steps)) {
    for (const target of following(step)) {
      if (!flow.steps[target]) report.error(`Mène à « ${target} », qui n’existe pas.`, id);
    }
    checkEnd(id, step, report);
  }
  checkReach(flow, report);
  const round = findCycle(flow);
  if (round) report.error(`Tourne en rond : ${round.join(' → ')}.`, round[0]);
}

function checkEnd(id: string, step: Step, report: Report): void {
  if (isOutcome(step)) return;
  if (step.next === undefined) {
    const everyChoiceLeads =
      isQuestion(step) && !isFact(step) && step.kind === 'choice' && !step.list && !step.skippable;
    const stuck = isQuestion(step) && (step.choices ?? []).filter((choice) => !choice.next).map(({ id }) => id);
    if (!everyChoiceLeads || !stuck || stuck.length > 0) {
      const which = stuck && stuck.length > 0 && everyChoiceLeads ? ` pour « ${stuck.join(' », « ')} »` : '';
      report.error(`Impasse${which} : dites où aller ensuite avec « next ».`, id);
    }
    return;
  }
  if (typeof step.next === 'string') return;
  const last = step.next.at(-1);
  if (last?.if || last?.rule) report.error('La dernière ligne de « next » doit être sans condition.', id);
  for (const branch of step.next.slice(0, -1)) {
    if (!branch.if && !branch.rule)
      report.error(`Ce qui suit « ${branch.go} » ne sert jamais : la ligne est sans condition.`, id);
    if (branch.if && branch.rule) report.error('Une ligne de « next » porte « if » ou « rule », pas les deux.', id);
  }
}

function checkReach(flow: Flow, report: Report): void {
  const reached = new Set<string>();
  const visit = (id: string): void => {
    const step = flow.steps[id];
    if (!step || reached.has(id)) return;
    reached.add(id);
    for (const next of following(step)) visit(next);
  };
  visit(flow.start);
  for (const id of Object.keys(flow.steps)) {
    if (!reached.has(id)) report.error('Aucun chemin ne mène à cette étape.', id);
  }
}

/** The first round trip found, or null. */
function findCycle(flow: Flow): string[] | null {
  const done = new Set<string>();
  const visit = (id: string, path: string[]): string[] | null => {
    const seen = path.indexOf(id);
    if (seen >= 0) return [...path.slice(seen), id];
    const step = flow.steps[id];
    if (!step || done.has(id)) return null;
    for (const next of following(step)) {
      const round = visit(next, [...path, id]);
      if (round) return round;
    }
    done.add(id);
    return null;
  };
  return visit(flow.start, []);
}

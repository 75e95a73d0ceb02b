import { NONE, UNKNOWN, WORDS } from './answer.ts';
import { checkChannels, type Limits } from './check-channels.ts';
import { checkGraph } from './check-graph.ts';
import { checkRights } from './check-rights.ts';
import { checkWords } from './check-words.ts';
import type { Content } from './content.ts';
import {
  type Condition,
  type Fact,
  type Flow,
  isFact,
  isOutcome,
  isQuestion,
  type Outcome,
  type QuestionStep,
} from './flow.ts';
import { type Issue, type Report, reportOn } from './issue.ts';
import type { Lexicon } from './reading/trouble.ts';
import { WELCOME } from './resolve.ts';
import { rules } from './rules.ts';

/** Words between braces that the plan fills in. */
const PLACEHOLDERS = ['maison', 'caisse', 'departement', 'du_departement', 'commune'];

/** Everything that is wrong or unwise in the authored content. Errors must be mended before anything is published. */
export function check(content: Content, limits: Limits, lexicon: Lexicon): Issue[] {
  return [
    ...Object.values(content.flows).flatMap((flow) => checkFlow(flow, content)),
    ...checkFacts(content),
    ...checkDangers(content),
    ...checkNeedsMet(content),
    ...checkSeconds(content),
    ...checkChannels(content, limits),
    ...checkRights(content),
    ...checkWords(content, lexicon),
  ];
}

/** What is wrong or unwise in one flow, given the facts, dangers, needs and places of the rest. */
function checkFlow(flow: Flow, content: Content): Issue[] {
  const report = reportOn(`flows/${flow.flow}.yaml`);
  checkGraph(flow, report);
  if (flow.flow !== WELCOME) {
    if (!flow.need) report.error('Dites à quel besoin répond ce parcours, avec « need ».');
    else if (flow.need !== flow.flow) report.error(`Le parcours d’un besoin porte son nom : « ${flow.need} ».`);
    else if (!content.needs.some(({ code }) => code === flow.need)) report.error(`Besoin inconnu : « ${flow.need} ».`);
  }
  for (const [id, step] of Object.entries(flow.steps)) {
    if (isOutcome(step)) {
      checkOutcome(step.outcome, content, (says) => report.error(says, id), flow.flow === WELCOME);
      continue;
    }
    if (isFact(step)) {
      if (!content.facts[step.fact]) report.error(`Fait inconnu : « ${step.fact} ».`, id);
    } else {
      checkQuestion(step, content, report, id);
      checkNeeds(step, content, report, id);
    }
    if (typeof step.next === 'object') {
      for (const branch of step.next) {
        if (branch.rule && !rules[branch.rule]) report.error(`Règle inconnue : « ${branch.rule} ».`, id);
        if (branch.if) checkCondition(branch.if, flow, content, report, id);
      }
    }
  }
  return report.issues;
}

function checkQuestion(question: QuestionStep | Fact, content: Content, report: Report, id: string): void {
  const choices = question.choices ?? [];
  const { list } = question;
  const takesChoices = question.kind === 'choice' || question.kind === 'choices';
  if (takesChoices && choices.length === 0 && !list) report.error('Une question à choix sans aucun choix.', id);
  if (!takesChoices && choices.length > 0) report.error(`Une question « ${question.kind} » n’a pas de choix.`, id);
  const ids = choices.map((choice) => choice.id);
  for (const twice of ids.filter((one, index) => ids.indexOf(one) !== index)) {
    report.error(`Le choix « ${twice} » est là deux fois.`, id);
  }
  if (ids.includes(WORDS)) report.error(`« ${WORDS} » est réservé à la réponse avec ses propres mots.`, id);
  for (const choice of choices) {
    if (choice.danger && !content.dangers[choice.danger]) report.error(`Danger inconnu : « ${choice.danger} ».`, id);
    for (const [fact, answer] of Object.entries(choice.facts ?? {})) checkTold(fact, answer, content, report, id);
  }
  if (!question.why) report.warning('Dites pourquoi nous posons cette question, avec « why ».', id);
}

function checkNeeds(step: QuestionStep, content: Content, report: Report, id: string): void {
  const known = (code: string) => content.needs.some((need) => need.code === code);
  for (const choice of step.choices ?? []) {
    for (const code of choice.needs ?? []) if (!known(code)) report.error(`Besoin inconnu : « ${code} ».`, id);
    const neither = choice.id === NONE || choice.id === UNKNOWN || choice.needs;
    if (step.chooses_needs && !neither && !known(choice.id)) report.error(`Besoin inconnu : « ${choice.id} ».`, id);
  }
}

function checkCondition(condition: Condition, flow: Flow, content: Content, report: Report, id: string): void {
  for (const [name, wanted] of Object.entries(condition)) {
    const step = flow.steps[name];
    const fact = step && isFact(step) ? content.facts[step.fact] : step ? undefined : content.facts[name];
    const asked = step && isQuestion(step) ? step : fact;
    if (!asked) {
      report.error(`La condition parle de « ${name} », qui n’est ni une étape ni un fait.`, id);
      continue;
    }
    const ids = [
      ...(asked.choices ?? []).map((choice) => choice.id),
      UNKNOWN,
      ...('words' in asked && asked.words ? [WORDS] : []),
    ];
    const listed = asked.list || asked.kind === 'place' || asked.kind === 'number';
    for (const value of Array.isArray(wanted) ? wanted : [wanted]) {
      if (!listed && !ids.includes(value)) report.error(`« ${name} » ne peut pas valoir « ${value} ».`, id);
    }
  }
}

function checkOutcome(outcome: Outcome, content: Content, error: (says: string) => void, isWelcome: boolean): void {
  if (!isWelcome && outcome.says.length === 0) error('Dites qui s’occupe de la personne, avec « says ».');
  for (const { need } of outcome.also) {
    if (!content.needs.some(({ code }) => code === need)) error(`Besoin inconnu : « ${need} ».`);
  }
  for (const lieu of [outcome.first_door ?? [], outcome.second_doors ?? []].flat()) {
    if (!content.lieux.some(({ code }) => code === lieu)) error(`Type de lieu inconnu : « ${lieu} ».`);
  }
  for (const { numero } of outcome.helplines) {
    if (!content.helplines.some((line) => line.numero === numero))
      error(`Numéro absent de data/helplines.csv : « ${numero} ».`);
  }
  const words = [
    ...outcome.says,
    outcome.to_say ?? '',
    ...outcome.documents,
    ...outcome.steps,
    outcome.refused ?? '',
    ...(outcome.tiers?.says ?? []),
    ...(outcome.tiers?.steps ?? []),
    outcome.tiers?.to_say ?? '',
    outcome.tiers?.refused ?? '',
    outcome.sms ?? '',
    outcome.voix ?? '',
  ];
  for (const [, name = ''] of words.join(' ').matchAll(/\{([^}]*)\}/g)) {
    if (!PLACEHOLDERS.includes(name)) error(`« {${name}} » n’est pas un mot à remplir : ${PLACEHOLDERS.join(', ')}.`);
  }
}

/** A fact that a choice tells must be one that the service asks, with an answer that it offers. */
function checkTold(name: string, answer: string, content: Content, report: Report, id: string): void {
  const fact = content.facts[name];
  if (!fact) report.error(`Fait inconnu : « ${name} ».`, id);
  else if (fact.kind === 'choice' && !fact.choices?.some((choice) => choice.id === answer))
    report.error(`« ${name} » ne peut pas valoir « ${answer} ».`, id);
}

/** The needs that may be offered beside those of the person. */
function checkSeconds({ seconds, needs, facts }: Content): Issue[] {
  const report = reportOn('flows/aussi.yaml');
  const known = new Set(needs.map(({ code }) => code));
  for (const { need, with: beside = [] } of seconds.offers) {
    for (const code of [need, ...beside]) if (!known.has(code)) report.error(`Besoin inconnu : « ${code} ».`, need);
  }
  for (const { if: condition } of [...seconds.offers, ...seconds.advice]) {
    for (const name of Object.keys(condition ?? {})) if (!facts[name]) report.error(`Fait inconnu : « ${name} ».`);
  }
  return report.issues;
}

/** A need without a flow still has a plan, from data/: but nobody is asked anything, and nothing says what to bring. */
function checkNeedsMet({ needs, flows }: Content): Issue[] {
  const report = reportOn('data/needs.csv');
  // What is out of scope is answered by the welcome itself.
  for (const { code, place_first } of needs)
    if (place_first !== 'aucun' && !flows[code])
      report.warning(`Ce besoin n’a pas de parcours : flows/${code}.yaml.`, code);
  return report.issues;
}

function checkFacts(content: Content): Issue[] {
  const report = reportOn('flows/faits.yaml');
  for (const [name, fact] of Object.entries(content.facts)) checkQuestion(fact, content, report, name);
  for (const needed of ['commune', 'departement', 'regime_agricole', 'organisme']) {
    if (!content.facts[needed]) report.error('Ce fait manque : le plan en a besoin.', needed);
  }
  return report.issues;
}

function checkDangers(content: Content): Issue[] {
  const report = reportOn('flows/dangers.yaml');
  for (const [key, { helplines, need }] of Object.entries(content.dangers)) {
    for (const numero of helplines) {
      if (!content.helplines.some((line) => line.numero === numero))
        report.error(`Numéro absent de data/helplines.csv : « ${numero} ».`, key);
    }
    if (!content.needs.some(({ code }) => code === need)) report.error(`Besoin inconnu : « ${need} ».`, key);
  }
  for (const { code, danger } of content.needs) {
    if (danger && !content.dangers[danger])
      report.error(`Le besoin « ${code} » porte un danger inconnu : « ${danger} ».`, danger);
  }
  return report.issues;
}

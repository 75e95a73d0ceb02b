import { NONE, UNKNOWN, WORDS } from './answer.ts';
import { checkGraph } from './check-graph.ts';
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
import { WELCOME } from './resolve.ts';
import { rules } from './rules.ts';

/** What a channel can carry. Limits are data: an author learns of them, not a caller at night. */
export type Limits = {
  /** Choices that a caller can keep in mind; a `menu` is read out in pages. */
  spokenChoices: number;
  /** Characters of one SMS question. */
  smsQuestion: number;
  /** Bytes of a button's data; ids are plain letters, one byte each. */
  callback: number;
};

/** Words between braces that the plan fills in. */
const PLACEHOLDERS = ['maison', 'caisse', 'departement', 'du_departement', 'commune'];

/** Everything that is wrong or unwise in the authored content. Errors must be mended before anything is published. */
export function check(content: Content, limits: Limits): Issue[] {
  const flows = Object.values(content.flows).flatMap((flow) => checkFlow(flow, content, limits));
  return [...flows, ...checkFacts(content, limits), ...checkDangers(content)];
}

/** What is wrong or unwise in one flow, given the facts, dangers, needs and places of the rest. */
function checkFlow(flow: Flow, content: Content, limits: Limits): Issue[] {
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
      checkQuestion(step, content, limits, report, id);
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

function checkQuestion(
  question: QuestionStep | Fact,
  content: Content,
  limits: Limits,
  report: Report,
  id: string,
): void {
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
  const menu = 'menu' in question && question.menu;
  if (!menu && choices.length > limits.spokenChoices) {
    report.error(
      `${choices.length} choix : au téléphone, ${limits.spokenChoices} au plus. Regroupez, ou mettez « menu: true ».`,
      id,
    );
  }
  const sms = question.sms ?? question.question;
  if (sms.length > limits.smsQuestion) {
    report.error(
      `Par SMS, la question fait ${sms.length} caractères, ${limits.smsQuestion} au plus. Ajoutez « sms ».`,
      id,
    );
  }
  for (const choice of ids.filter((one) => id.length + one.length + 1 > limits.callback)) {
    report.error(
      `Le nom du choix « ${choice} » est trop long pour un bouton : ${limits.callback} caractères avec celui de l’étape.`,
      id,
    );
  }
  for (const choice of choices) {
    if (choice.danger && !content.dangers[choice.danger]) report.error(`Danger inconnu : « ${choice.danger} ».`, id);
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
    outcome.sms ?? '',
    outcome.voix ?? '',
  ];
  for (const [, name = ''] of words.join(' ').matchAll(/\{([^}]*)\}/g)) {
    if (!PLACEHOLDERS.includes(name)) error(`« {${name}} » n’est pas un mot à remplir : ${PLACEHOLDERS.join(', ')}.`);
  }
}

function checkFacts(content: Content, limits: Limits): Issue[] {
  const report = reportOn('flows/faits.yaml');
  for (const [name, fact] of Object.entries(content.facts)) checkQuestion(fact, content, limits, report, name);
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

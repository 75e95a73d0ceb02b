import type { Inbound } from '../channels/channel.ts';
import type { CommuneFound } from '../directory/directory.ts';
import {
  type Acceptance,
  ADDED,
  type Answer,
  type Asked,
  acceptChoices,
  acceptText,
  UNKNOWN,
  WORDS,
} from '../engine/answer.ts';
import { type Content, dangerWords } from '../engine/content.ts';
import { isQuestion, type ListName } from '../engine/flow.ts';
import { allGiven } from '../engine/given.ts';
import { keyOf } from '../engine/keys.ts';
import type { Rating } from '../engine/rating.ts';
import { type Position, WELCOME } from '../engine/resolve.ts';
import { LANGUE } from '../engine/spoken-language.ts';
import type { Happened, Manner, Rejection } from '../engine/turn.ts';
import type { Understood } from '../understanding/understood.ts';
import { chosenBesidePlan, saidBesidePlan } from './beside-plan.ts';
import { commanded } from './commanded.ts';
import { placeAnswer } from './place-answer.ts';
import { departementAnswer, placeInWords } from './place-words.ts';

/** What a message makes happen, before it is written. */
export type Decision = Happened & { step: string | null; danger: string | null; manner?: Manner };

/** What was learnt of the message besides its own words. */
export type Heard = {
  understood: Understood | null;
  communes: CommuneFound[];
  /** Communes were offered just before, to choose among. */
  offered: boolean;
  /** How many messages in a row were not understood before it. */
  misunderstood: number;
  /** How it is said. */
  manner: Manner | null;
  /** What was said of the plan before it. */
  rated: Rating | null;
};

/** A question and the key under which its answer is kept. */
type Aim = { key: string; asked: Asked };

/** The question that a message answers: the current one, or an earlier one to change. */
export function target(content: Content, position: Position, step: string | undefined): Aim | null {
  if (step !== undefined && !(position.at === 'question' && position.key === step)) {
    return allGiven(content, position).find(({ key }) => key === step) ?? null;
  }
  return position.at === 'question' ? position : null;
}

/** Decides what a message means where the person stands. Pure. */
export function decide(content: Content, position: Position, inbound: Inbound, heard: Heard): Decision {
  const { input } = inbound;
  const aim = target(content, position, inbound.step);
  if ('command' in input) return { ...commanded(position, aim, input.command), danger: null };
  if ('language' in input) return { ...toldAhead(position, { [LANGUE]: input.language }), danger: null };
  if ('facts' in input) return { ...toldAhead(position, input.facts), danger: null };
  if ('text' in input) return asItWasSaid(text(content, position, aim, input.text, heard), heard.manner);
  const ids = 'choice' in input ? [input.choice] : 'choices' in input ? input.choices : [];
  if (!aim) return chosenBesidePlan(content, position, ids, heard.rated) ?? refuse(position, 'not_offered');
  if ('position' in input) return { ...positionAnswer(position, aim, heard.communes), danger: null };
  if (aim.asked.kind === 'place') return { ...placeAnswer(aim.key, heard.communes, ids[0]), danger: null };
  return took(content, position, aim, acceptChoices(aim.asked, ids));
}

function text(
  content: Content,
  position: Position,
  aim: Aim | null,
  said: string,
  { understood, communes, offered, misunderstood }: Heard,
): Decision {
  const danger = understood?.danger ?? null;
  if (danger && understood) return { ...heardNeeds(content, position, alarmed(content, danger, understood)), danger };
  if (aim?.asked.kind === 'place') {
    const unsaid = understood?.facts[aim.key] === UNKNOWN;
    return { ...placeInWords(content, aim, said, { communes, offered, unsaid }), danger: null };
  }
  const answer = aim ? textAnswer(content, aim, said) : null;
  if (aim && answer && 'accepted' in answer) return took(content, position, aim, answer);
  const beside = aim ? null : saidBesidePlan(content, position, said);
  if (beside) return beside;
  const takesWords = position.at === 'plan' || aim?.asked.words;
  const hearsNeeds = takesWords || aim?.asked.list === 'themes' || aim?.asked.list === 'needs_of_theme';
  if (hearsNeeds && understood && understood.needs.length > 0) {
    return { ...heardNeeds(content, position, understood), danger: null };
  }
  const told = understood ? factsHeard(content, understood) : {};
  const isNews = Object.entries(told).some(([name, value]) => position.answers[name] !== value);
  // « Je ne veux pas dire où » is an answer, even where words are awaited; a town named among words that mean nothing here is not.
  const unsaid = Object.values(told).includes(UNKNOWN);
  if (isNews && (!takesWords || unsaid)) {
    return { kind: 'answered', set: told, drop: [], step: aim?.key ?? null, danger: null };
  }
  const led = misunderstood > 0 && aim ? toThemes(content, aim) : null;
  return refuse(position, takesWords ? 'out_of_scope' : 'not_understood', led);
}

/** After two failures, the answer to the first question that leads to the themes, where no need was heard yet. */
function toThemes(content: Content, { key, asked }: Aim): Record<string, Answer> | null {
  const steps = Object.entries(content.flows[WELCOME]?.steps ?? {});
  const themes = steps.find(([, step]) => isQuestion(step) && step.list === 'themes')?.[0];
  const way = asked.words ? asked.choices.find(({ next, facts }) => next === themes && !facts) : undefined;
  return way ? { [key]: way.id } : null;
}

/** Keeps how it was said where the reply tells of it: anger when nothing was understood, despair unless it answers what was asked. */
function asItWasSaid(decision: Decision, manner: Manner | null): Decision {
  if (manner === null) return decision;
  const calm = manner === 'insult' || manner === 'despair';
  const beside = decision.kind === 'answered' && (WORDS in decision.set || !(String(decision.step) in decision.set));
  const met = decision.danger === null && (decision.kind === 'rejected' || (manner === 'despair' && beside));
  return calm && !met ? decision : { ...decision, manner };
}

/** The communes around a shared position; the position itself is kept nowhere. */
function positionAnswer(position: Position, { key, asked }: Aim, communes: CommuneFound[]) {
  if (asked.kind !== 'place') return refuse(position, 'not_offered');
  if (communes.length > 0) return placeAnswer(key, communes);
  return { kind: 'rejected' as const, reason: 'outside_france' as const, candidates: [], step: key };
}

function textAnswer(content: Content, { asked }: Aim, said: string): Acceptance {
  const departement = asked.list === 'departements' ? departementAnswer(content, said) : null;
  return departement ? { accepted: departement } : acceptText(asked, said);
}

/** Words said at any time: the needs in them, with those already chosen, are offered to be confirmed. */
function heardNeeds(content: Content, position: Position, understood: Understood): Happened & { step: string | null } {
  const known = understood.needs
    .map(({ code }) => code)
    .filter((code) => content.needs.some((need) => need.code === code));
  const codes = [...new Set([...known, ...position.needs])];
  const entry = `${WELCOME}/${content.flows[WELCOME]?.start}`;
  return {
    kind: 'answered',
    set: { [entry]: WORDS, [WORDS]: codes, ...factsHeard(content, understood) },
    drop: [...listedFrom(content, 'needs_heard'), ADDED],
    step: position.at === 'question' ? position.key : null,
  };
}

/** What a link or a site told of the person, before they answer anything; or the language that they choose. */
function toldAhead(position: Position, facts: Record<string, string>): Happened & { step: string | null } {
  return { kind: 'answered', set: facts, drop: [], step: position.at === 'question' ? position.key : null };
}

/** A danger brings the need it is about, and tells what need not be asked any more. */
function alarmed(content: Content, danger: string, understood: Understood): Understood {
  const words = dangerWords(content, danger);
  if (!words) return understood;
  const needs = understood.needs.some(({ code }) => code === words.need)
    ? understood.needs
    : [{ code: words.need, score: 1 }, ...understood.needs];
  return { ...understood, needs, facts: { ...understood.facts, ...words.facts } };
}

function factsHeard(content: Content, { facts }: Understood): Record<string, Answer> {
  return Object.fromEntries(
    Object.entries(facts).filter(([name, value]) => {
      const fact = content.facts[name];
      return fact && (fact.kind === 'place' || fact.choices?.some(({ id }) => id === value));
    }),
  );
}

function took(content: Content, position: Position, { key, asked }: Aim, answer: Acceptance): Decision {
  if ('rejected' in answer) return refuse(position, answer.rejected);
  const ids = Array.isArray(answer.accepted) ? answer.accepted : [answer.accepted];
  const raised = ids.map(
    (id) =>
      asked.choices.find((choice) => choice.id === id)?.danger ??
      (asked.choosesNeeds ? content.needs.find((need) => need.code === id)?.danger : null),
  );
  return {
    kind: 'answered',
    set: { [key]: answer.accepted },
    drop: asked.list === 'themes' ? listedFrom(content, 'needs_of_theme') : [],
    step: key,
    danger: raised.find((one) => one) ?? null,
  };
}

/** A new answer to X asks again the steps that list from X, even those that another answer has left off the path. */
function listedFrom(content: Content, list: ListName): string[] {
  const welcome = content.flows[WELCOME];
  if (!welcome) return [];
  const lists = Object.entries(welcome.steps).filter(([, step]) => isQuestion(step) && step.list === list);
  return lists.map(([id]) => keyOf(welcome, id));
}

function refuse(position: Position, reason: Rejection, led: Record<string, Answer> | null = null): Decision {
  const step = position.at === 'question' ? position.key : null;
  return { kind: 'rejected', reason, candidates: [], step, danger: null, ...(led && { led }) };
}

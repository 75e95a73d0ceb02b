import { texts } from '../texts.ts';
import { longestAhead } from './ahead.ts';
import { type Answer, type Asked, UNKNOWN, WORDS } from './answer.ts';
import { type Content, dangerWords, type HelplineRow } from './content.ts';
import { feedbackOf } from './feedback.ts';
import { DangerKind } from './flow.ts';
import type { Folded } from './fold.ts';
import { allGiven } from './given.ts';
import { noticeOf } from './notice.ts';
import type { Helpline, Plan } from './plan.ts';
import type { Command, Danger, Given, Notice, Prompt, Question } from './prompt.ts';
import type { Accepted, Position } from './resolve.ts';
import { adviceFor, offeredAlso } from './seconds.ts';

/** Names of the communes that the prompt may have to show, by INSEE code. */
export type Names = Record<string, string>;

/** Puts into words where a conversation stands. Pure: the plan and the names are handed in. */
export function say(content: Content, folded: Folded, position: Position, names: Names, plan?: Plan): Prompt {
  const danger = folded.last?.danger ? dangerOf(content, folded.last.danger) : undefined;
  const question = position.at === 'question' ? questionOf(position.asked, folded, names) : undefined;
  return {
    step: position.at === 'question' ? position.key : null,
    says: says(position, danger),
    danger,
    question,
    plan: plan && {
      ...plan,
      says: [...adviceFor(content, position.answers), ...plan.says],
      also: offeredAlso(content, position),
    },
    ...(plan && { feedback: feedbackOf(folded) }),
    ...(folded.page > 0 && { page: folded.page }),
    notice: noticed(content, folded, position),
    exits: exits(position, question),
    given: allGiven(content, position).map((accepted) => given(accepted, names)),
    progress: { done: position.accepted.length, left: longestAhead(content, position) },
    discreet: isDiscreet(content, folded, position),
  };
}

/** Who is offered a person after a danger is offered its lines first: they answer when switchboards are closed. */
function noticed(content: Content, folded: Folded, position: Position): Notice | undefined {
  const notice = noticeOf(content, folded, position);
  const danger = folded.dangers.at(-1);
  if (!notice?.helplines || danger === undefined || folded.last?.danger) return notice;
  return { ...notice, helplines: [...(dangerOf(content, danger)?.helplines ?? []), ...notice.helplines] };
}

/** The prompt of one earlier answer, to be changed: the same question, with what was chosen. */
export function sayAgain(prompt: Prompt, { key, asked, value }: Accepted, folded: Folded, names: Names): Prompt {
  const question = questionOf(asked, folded, names);
  const chosen = Array.isArray(value) ? value : [value];
  question.choices = question.choices?.map((choice) => ({ ...choice, chosen: chosen.includes(choice.id) }));
  const nothing = { plan: undefined, feedback: undefined, notice: undefined, danger: undefined };
  return { ...prompt, step: key, says: [], question, ...nothing };
}

function says(position: Position, danger: Danger | undefined): string[] {
  const said = danger ? [texts.afterDanger] : [];
  if (position.at === 'question' && position.asked.list === 'needs_heard') said.push(texts.heard);
  return said;
}

function questionOf(asked: Asked, folded: Folded, names: Names): Question {
  const { kind, label, hint, why, sms, voix, words, skippable, skip } = asked;
  const last = folded.last;
  const offered = last?.kind === 'rejected' && asked.kind === 'place' ? last.candidates : [];
  const choices =
    asked.kind === 'place'
      ? offered.map((code) => ({ id: code, label: names[code] ?? code }))
      : asked.choices.map(({ id, label, hint, sms, voix }) => ({ id, label, hint, sms, voix }));
  return {
    kind,
    label,
    hint,
    why,
    sms,
    voix,
    ...(choices.length > 0 ? { choices } : {}),
    ...(words ? { words } : {}),
    skippable,
    ...(skippable ? { skip: skip ?? texts.exits.skip } : {}),
  };
}

/** What is said first, with its numbers. Needs nothing but the content: it works when everything else is down. */
export function dangerOf(content: Content, key: string): Danger | undefined {
  const words = dangerWords(content, key);
  if (!words) return undefined;
  return {
    kind: DangerKind.parse(key.split('/', 1)[0]),
    says: words.says,
    sms: words.sms,
    voix: words.voix,
    helplines: words.helplines.flatMap((numero) => {
      const row = content.helplines.find((line) => line.numero === numero);
      return row ? [lineOf(row)] : [];
    }),
  };
}

/** A national line as a prompt shows it. Only a line of all hours is known to be open without a clock. */
function lineOf({ numero, nom, horaires, semaine, usage }: HelplineRow): Helpline {
  return { numero, nom, horaires, open: semaine?.always ? true : null, why: usage };
}

function exits(position: Position, question: Question | undefined): Prompt['exits'] {
  const offered: Command[] = [];
  if (question?.skippable) offered.push('skip');
  if (position.accepted.length > 0) offered.push('back', 'restart');
  offered.push('human', 'help');
  if (position.accepted.length > 0) offered.push('continue_elsewhere');
  return offered.map((command) => ({
    command,
    label: command === 'skip' ? (question?.skip ?? texts.exits.skip) : texts.exits[command as keyof typeof texts.exits],
  }));
}

function given({ key, asked, value }: Accepted, names: Names): Given {
  return { step: key, question: asked.label, answer: inWords(asked, value, names) };
}

function inWords(asked: Asked, value: Answer, names: Names): string {
  const ids = Array.isArray(value) ? value : [value];
  return ids
    .map((id) => {
      const choice = asked.choices.find((candidate) => candidate.id === id);
      if (choice) return choice.label;
      if (id === WORDS) return texts.given.words;
      if (id === UNKNOWN) return asked.skip ?? texts.given.unknown;
      return names[id] ?? id;
    })
    .join(', ');
}

function isDiscreet(content: Content, folded: Folded, position: Position): boolean {
  const keys = [
    ...folded.met,
    ...position.needs.map((code) => content.needs.find((need) => need.code === code)?.danger ?? ''),
  ];
  return keys.some((key) => dangerWords(content, key)?.discreet);
}

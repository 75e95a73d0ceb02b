import type { Danger, Notice, Prompt, Question } from '../engine/prompt.ts';
import { questionsLeft } from './questions-left.ts';
import { layFeedback } from './text/feedback.ts';
import { layHelpline, layUrgent } from './text/helpline.ts';
import { box, gap, type Line, paragraphs, wrap } from './text/lines.ts';
import { layPlan } from './text/plan.ts';

/** A prompt as plain text, for lines that have nothing else. Every number of the prompt is in it. */

/** Narrower than this, a phone number and its name would not stand on one line. */
const NARROWEST = 32;

/** Gives a prompt as text with lines of at most `width` characters (a longer word stays whole). */
export function renderText(prompt: Prompt, width = 80): string {
  const exits = prompt.exits.map(({ label }) => label).join(' · ');
  const lines = [...layOut(prompt, width), ...(exits ? [gap, ...wrap(`Vous pouvez aussi : ${exits}`, width)] : [])];
  return lines.map(({ text }) => text).join('\n');
}

/** A prompt as lines that say what they are: the danger first, then what is told, then the question or the plan. */
export function layOut(prompt: Prompt, columns: number): Line[] {
  const width = Math.max(NARROWEST, columns);
  const { danger, notice, says, question, plan, progress } = prompt;
  const parts: Line[][] = [
    danger ? layDanger(danger, width) : [],
    notice ? layNotice(notice, width) : [],
    paragraphs(says, width),
    question ? layQuestion(question, progress.left, width) : [],
    plan ? [...layPlan(plan, width), ...layFeedback(prompt, width)] : [],
  ];
  return parts.filter((part) => part.length > 0).flatMap((part, at) => (at === 0 ? part : [gap, ...part]));
}

function layDanger({ says, helplines }: Danger, width: number): Line[] {
  const inside = width - 4;
  const numbers = helplines.flatMap((line) => layUrgent(line, inside));
  return box('Appelez d’abord', [...numbers, gap, ...paragraphs(says, inside)], width);
}

function layNotice({ says, helplines }: Notice, width: number): Line[] {
  return [...paragraphs(says, width, 'notice'), ...(helplines ?? []).flatMap((line) => layHelpline(line, width))];
}

function layQuestion({ label, hint, choices, skippable, skip }: Question, left: number | null, width: number): Line[] {
  const digits = String(choices?.length ?? 0).length;
  const offered = (choices ?? []).flatMap((choice, at) => [
    ...wrap(choice.label, width, undefined, `${choice.chosen ? '✓' : ' '} ${String(at + 1).padStart(digits)}  `),
    ...(choice.hint ? wrap(choice.hint, width, 'quiet', ' '.repeat(digits + 4)) : []),
  ]);
  const still = left === null ? null : questionsLeft(left);
  return [
    ...wrap(label, width, 'title'),
    ...(hint ? wrap(hint, width, 'quiet') : []),
    ...offered,
    ...(skippable && skip ? wrap(`(${skip} : c’est possible.)`, width, 'quiet') : []),
    ...(still ? wrap(still, width, 'quiet') : []),
  ];
}

import { phoneSaid } from '../../engine/forms/phone-said.ts';
import type { Card, Helpline, Plan } from '../../engine/plan.ts';
import type { Danger, Notice, Prompt, Question } from '../../engine/prompt.ts';
import { addressOf } from '../card-words.ts';
import { type Aloud, heardOf } from '../voice/aloud.ts';
import { renderDanger, spelled } from '../voice/ask.ts';
import { spokenOf } from '../voice/menu.ts';
import { pagesOf } from '../voice/plan-pages.ts';
import { voiceWords } from '../voice/sentences.ts';
import { feedbackOf, isThanks } from './feedback.ts';
import type { Line, Place, Result, SpokenPlan } from './result.ts';

/** A prompt for whoever speaks in our name: the sentences of the telephone, and the data behind them. */

/**
 * Renders a prompt. `asked` is the part of the plan to say, from 1, the first one unless it is asked for; the plan itself
 * comes with the first one. Whether it helped is asked after the last one.
 */
export function render(prompt: Prompt, aloud: Aloud, asked?: number): Result {
  const { danger, notice, says, question, step, exits } = prompt;
  const thanks = asked === undefined && isThanks(prompt);
  const plan = thanks ? undefined : prompt.plan;
  const part = asked ?? 1;
  const heard = (...sentences: string[]) => aloud(...sentences).map(heardOf);
  const pages = plan ? pagesOf(plan) : [];
  const number = Math.min(part, pages.length);
  const feedback = number === pages.length ? feedbackOf(prompt) : null;
  return {
    say: [
      ...(danger ? saidOfDanger(danger, aloud) : []),
      ...(notice ? saidOfNotice(notice, heard) : []),
      ...heard(...says, ...(question ? [question.voix ?? question.label] : [])),
      ...heard(...(pages[number - 1]?.says ?? []), ...(feedback ? [feedback.label] : [])),
    ],
    ...(danger && { danger: writtenDanger(danger) }),
    ...(notice && {
      notice: {
        code: notice.code,
        ...(notice.lang && { lang: notice.lang }),
        says: notice.says,
        helplines: (notice.helplines ?? []).map(lineOf),
      },
    }),
    ...(notice?.handoff && { handoff: { ...notice.handoff, said: spelled(notice.handoff.code) } }),
    ...(question && { question: questionOf(question, step ?? '') }),
    ...(plan && { part: { number, of: pages.length } }),
    ...(feedback && { feedback }),
    exits: exits.map(({ command, label }) => ({ command, label })),
    // Last: a platform that cuts long answers cuts what the other parts of the plan say again.
    ...(plan && part === 1 && { plan: planOf(plan, heard) }),
  };
}

/** The words of a danger as they are said, its numbers first. */
export const saidOfDanger = (danger: Danger, aloud: Aloud): string[] => renderDanger(danger, aloud).map(heardOf);

/** A danger as data. */
export const writtenDanger = ({ kind, says, helplines }: Danger): NonNullable<Result['danger']> => ({
  kind,
  says,
  helplines: helplines.map(lineOf),
});

type Heard = (...sentences: string[]) => string[];

/** A code is spelled, as on the telephone; words in another language are left as they are: the rules of French speech would spoil them. */
const saidOfNotice = ({ lang, says, handoff, helplines = [] }: Notice, heard: Heard): string[] => [
  ...(handoff ? heard(...voiceWords.code(spelled(handoff.code)), ...says.slice(1)) : lang ? says : heard(...says)),
  ...heard(...helplines.map(({ nom, numero }) => `${nom}\u00a0: ${numero}.`)),
];

function questionOf(question: Question, step: string): NonNullable<Result['question']> {
  const { kind, label, hint, choices = [], words, skippable, skip } = question;
  return {
    step,
    kind,
    label,
    ...(hint && { hint }),
    choices: choices.map((choice) => ({ id: choice.id, label: choice.label, said: spokenOf(choice) })),
    words: words === true,
    ...(skippable && skip && { skip }),
  };
}

function planOf(plan: Plan, heard: Heard): SpokenPlan {
  return {
    says: plan.says,
    needs: plan.needs.map(({ code, label, says, to_say, documents, steps, refused, delay }) => ({
      code,
      label,
      says,
      to_say,
      documents,
      steps,
      refused,
      delay,
    })),
    places: plan.places.map((card) => placeOf(card, heard)),
    helplines: plan.helplines.map(lineOf),
    lead: plan.places.find(({ id }) => id === plan.lead)?.nom,
    also: plan.also,
  };
}

function placeOf(card: Card, heard: Heard): Place {
  const { nom, competent, telephone, telephone_of, fallback, open, open_phone, verified } = card;
  const { horaires, accueil, closures, to_verify, generic, second_door, serves } = card;
  return {
    nom,
    said: heard(nom).join(' '),
    why: competent.why,
    adresse: addressOf(card),
    telephone: telephone ? phoneOf(telephone) : null,
    telephone_of,
    fallback: fallback && { nom: fallback.nom, why: fallback.why, ...phoneOf(fallback.telephone) },
    open,
    open_phone,
    horaires,
    accueil,
    closures,
    verified: verified.says,
    to_verify,
    generic,
    second_door,
    serves,
  };
}

const phoneOf = (numero: string) => ({ numero, said: phoneSaid(numero) });

const lineOf = ({ numero, nom, horaires, open, why }: Helpline): Line => ({
  ...phoneOf(numero),
  nom,
  horaires,
  open,
  ...(why && { why }),
});

import type { Feedback, Prompt } from '../../engine/prompt.ts';
import { limits } from '../channel.ts';
import { openFeedback } from '../rating-said.ts';
import type { Aloud } from './aloud.ts';
import { listen, renderNotice } from './ask.ts';
import { after, type Caller, type Desk, shown, take } from './call.ts';
import { renderGoodbye } from './goodbye.ts';
import { spokenOf } from './menu.ts';
import { voiceWords } from './sentences.ts';
import type { Verb } from './twiml.ts';
import type { Where } from './where.ts';

/** Whether the plan helped, asked once it has all been told: never before its numbers, and a silence simply ends the call. */

/** Says the question, or the reasons, with their keys: five at most at once. */
export function renderRating({ notice }: Prompt, asked: Feedback, say: Aloud, where: Where): Verb[] {
  const size = limits.spokenChoices;
  const pages = Math.ceil(asked.choices.length / size);
  const page = where.page % pages;
  const choices = asked.choices.slice(page * size, (page + 1) * size);
  const more = pages === 1 ? false : page + 1 < pages ? voiceWords.moreChoices : voiceWords.firstChoices;
  const thanks = notice?.code === 'rated' && page === 0 ? notice : null;
  const to: Where = { ...where, at: 'rate', page, takes: 'keys', step: '', silences: where.silences + 1 };
  const says = [
    ...(thanks ? renderNotice(thanks, say) : []),
    ...say(
      thanks?.helplines && voiceWords.person,
      asked.label,
      ...choices.map((choice, at) => voiceWords.key(spokenOf(choice), String(at + 1))),
      more,
    ),
  ];
  return [listen(says, to, 1, asked.choices.map(spokenOf))];
}

/** Asks again, on the page that is wanted; where nothing is left to ask, the call ends. */
export async function askRating(desk: Desk, caller: Caller, where: Where): Promise<Verb[]> {
  const prompt = await shown(desk, caller, where);
  const open = openFeedback(prompt);
  return open ? renderRating(prompt, open, desk.say, where) : renderGoodbye(desk.session.content, desk.say);
}

/** What a key answers to it, on the page where it was heard; null for a key that is not offered. */
export async function pressedAtRating(desk: Desk, caller: Caller, where: Where, key: string): Promise<Verb[] | null> {
  const open = openFeedback(await shown(desk, caller, where));
  const at = Number(key) - 1;
  const choice =
    at >= 0 && at < limits.spokenChoices ? open?.choices[where.page * limits.spokenChoices + at] : undefined;
  return choice ? rate(desk, caller, where, choice.id) : null;
}

/** Takes the answer: what went wrong is asked where something did, otherwise thanks and goodbye. */
export async function rate(desk: Desk, caller: Caller, where: Where, choice: string): Promise<Verb[]> {
  const { session, say } = desk;
  const taken = await take(desk, caller, where, { choice });
  if (taken.status !== 'ok') return renderGoodbye(session.content, say);
  const { prompt } = taken;
  const open = openFeedback(prompt);
  if (open) return renderRating(prompt, open, say, after(where));
  return [...(prompt.notice ? renderNotice(prompt.notice, say) : []), ...renderGoodbye(session.content, say)];
}

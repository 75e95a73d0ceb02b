import { openFeedback } from '../rating-said.ts';
import { type Caller, confirm, type Desk, givenTo, shown, tellPrompt } from './call.ts';
import { renderGoodbye } from './goodbye.ts';
import { pagesOf } from './plan-pages.ts';
import { renderRating } from './rating.ts';
import { askNumber } from './send.ts';
import { voiceWords } from './sentences.ts';
import { toPerson } from './to-person.ts';
import type { Verb } from './twiml.ts';
import type { Where } from './where.ts';

/** Silences after which a question is no longer asked: the first repeats it, the second gives the keys alone. */
const MOST = 2;

/**
 * Answers a silence. Nothing loops: a question ends at a person, a plan is read to its end and asked about once, and
 * whoever has heard the numbers of people is told goodbye with those of danger.
 */
export async function afterSilence(desk: Desk, caller: Caller, where: Where): Promise<Verb[]> {
  const { session, say } = desk;
  if (where.at === 'rest' || where.at === 'rate') return renderGoodbye(session.content, say);
  if (where.at === 'dialled') return toPerson(desk, caller, where, { says: [voiceWords.nobody], transfers: false });
  if (where.at === 'number' && where.silences < MOST) return askNumber(desk, where);
  const prompt = await shown(desk, caller, where);
  const { plan } = prompt;
  if (plan && where.at !== 'sure') {
    const told = where.at === 'plan' && where.page >= pagesOf(plan).length - 1;
    const open = told ? openFeedback(prompt) : null;
    if (open) return renderRating(prompt, open, say, { ...where, page: 0, silences: 0 });
    const goesOn = where.at === 'plan' && where.silences >= MOST;
    const page = goesOn ? where.page + 1 : where.page;
    if (page >= pagesOf(plan).length) return renderGoodbye(session.content, say);
    return tellPrompt(desk, prompt, { ...where, page, silences: where.at === 'plan' && !goesOn ? where.silences : 0 });
  }
  if (where.silences > MOST) return toPerson(desk, caller, where, { says: [voiceWords.lost] });
  const understood = givenTo(prompt, where.step)?.answer;
  if (where.at === 'sure' && understood) return confirm(desk, understood, where);
  return tellPrompt(desk, prompt, where);
}

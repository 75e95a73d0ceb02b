import { after, type Caller, command, type Desk, shown, take, tellPrompt } from './call.ts';
import { renderTransfer } from './goodbye.ts';
import { dialable } from './person.ts';
import { ADD_KEYS } from './plan.ts';
import { pagesOf } from './plan-pages.ts';
import { offerSms } from './send.ts';
import type { Verb } from './twiml.ts';
import type { Where } from './where.ts';

/** What a key does on a page of the plan; null for a key that this page does not offer. */
export async function pressedAtPlan(desk: Desk, caller: Caller, where: Where, key: string): Promise<Verb[] | null> {
  const prompt = await shown(desk, caller, where);
  if (!prompt.plan) return tellPrompt(desk, prompt, { ...where, page: 0 });
  const pages = pagesOf(prompt.plan);
  const at = Math.min(where.page, pages.length - 1);
  const { connect, adds, last } = pages[at] ?? {};
  if (key === '1') return tellPrompt(desk, prompt, { ...where, page: last ? 0 : at + 1 });
  if (key === '2' && desk.plans) return offerSms(desk, caller, prompt, { ...where, page: at });
  if (key === '3' && connect) {
    const dial = dialable(connect.numero);
    return dial ? renderTransfer({ dial, nom: connect.nom }, desk.say, where, dialable(caller.to) ?? undefined) : null;
  }
  if (key === '6') {
    const taken = await command(desk, caller, where, 'continue_elsewhere');
    return taken.status === 'ok' ? tellPrompt(desk, taken.prompt, { ...after(where), page: at }) : null;
  }
  const added = adds?.[ADD_KEYS.indexOf(key)];
  if (!added) return null;
  const taken = await take(desk, caller, where, { choice: added.need });
  return taken.status === 'ok' ? tellPrompt(desk, taken.prompt, after(where)) : null;
}

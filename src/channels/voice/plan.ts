import type { Plan } from '../../engine/plan.ts';
import type { Prompt } from '../../engine/prompt.ts';
import type { Aloud } from './aloud.ts';
import { listen, renderDanger, renderNotice } from './ask.ts';
import { pagesOf } from './plan-pages.ts';
import { voiceWords } from './sentences.ts';
import type { Verb } from './twiml.ts';
import type { Where } from './where.ts';

/** The keys by which another need is added to the plan. */
export const ADD_KEYS = ['4', '5'];

export type Telling = {
  say: Aloud;
  where: Where;
  /** Whether the plan can be sent to a mobile phone. */
  sends: boolean;
};

/** Renders one page of a plan: the first silence says it again, the next one goes on, and the last page says goodbye. */
export function renderPlan(prompt: Prompt, plan: Plan, { say, where, sends }: Telling): Verb[] {
  const pages = pagesOf(plan);
  const at = Math.min(where.page, pages.length - 1);
  const { says, connect, adds = [], last } = pages[at] ?? { says: [] };
  const keys = [
    last ? voiceWords.fromTheStart : voiceWords.next,
    ...(sends && (at === 0 || last) ? [voiceWords.sms] : []),
    ...(connect ? [voiceWords.connect] : []),
    ...adds.map(({ label }, i) => voiceWords.add(label, ADD_KEYS[i] ?? '')),
    ...(last ? [voiceWords.elsewhere] : []),
    ...(at === 1 ? [voiceWords.again] : []),
  ];
  const to: Where = { ...where, at: 'plan', page: at, takes: 'keys', silences: where.silences + 1 };
  return [
    ...renderDanger(prompt.danger, say),
    listen([...(prompt.notice ? renderNotice(prompt.notice, say) : []), ...say(...says), ...say(...keys)], to, 1, [
      'suite',
      'répéter',
      'retour',
      'par SMS',
      'parler à quelqu’un',
      ...plan.also.map(({ label }) => label),
    ]),
  ];
}

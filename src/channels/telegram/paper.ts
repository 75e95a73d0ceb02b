import type { Prompt } from '../../engine/prompt.ts';
import { createPlanLink } from '../../session/plan-link.ts';
import { planAddress } from '../share.ts';
import { speakerIn, type TelegramDeps } from './deps.ts';

/** What the buttons that lead out of Telegram open: the pages, and the sheet to print of a plan. */
export type Pages = { pages?: string | null; sheet?: string };

/** Telegram refuses a button that leads to a machine without a name. */
export const ONLINE = /^https:\/\/[^/]+\.[^/]+/;

/**
 * The addresses of the pages, with that of the plan on paper for whoever asks to take it along. Where discretion is needed
 * no link is made unasked, and without one the code serves as well.
 */
export async function pagesFor({ session }: TelegramDeps, chat: number, prompt: Prompt): Promise<Pages> {
  const pages = session.elsewhere?.web;
  const wanted = prompt.notice?.handoff && prompt.plan && !prompt.discreet;
  if (!pages || !ONLINE.test(pages) || !wanted) return { pages };
  try {
    const made = await createPlanLink(session, speakerIn(chat));
    return made.status === 'made' ? { pages, sheet: `${planAddress(pages, made.token)}/imprimer` } : { pages };
  } catch (error) {
    session.report(error);
    return { pages };
  }
}

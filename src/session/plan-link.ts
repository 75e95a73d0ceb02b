import { fold } from '../engine/fold.ts';
import type { Plan } from '../engine/plan.ts';
import type { Prompt } from '../engine/prompt.ts';
import type { Turn } from '../engine/turn.ts';
import { addPlanLink, findPlanLink, type PlanLink, planLinksOf } from '../store/plan-links.ts';
import { loadTurns } from '../store/turns.ts';
import type { Language } from '../texts/languages.ts';
import { answerTo } from './answer.ts';
import { planLinkOf, planTokenOf, sessionOf } from './hash.ts';
import { goneWhy } from './remembered.ts';
import type { SessionDeps, Speaker, Taken } from './session.ts';

/** Showing a plan to somebody else, in French: an unguessable link to the plan alone, which ends with the conversation. */

/** How long a link shows a plan, if the conversation lasts as long. */
export const LINK_DAYS = 30;

const DAY = 86_400_000;
/** Links of one conversation that live at once: more say nothing new to anybody. */
const MOST = 10;

/** A link that was made: `token` is the unguessable part of its address, `expiresAt` in milliseconds since 1970. */
export type MadeLink = {
  token: string;
  expiresAt: number;
  prompt: Prompt & { plan: Plan };
  /** That of the conversation; the plan itself is in French, for whoever is shown it. */
  lang?: Language;
};

/** Why no link is there: no plan to show yet, or no conversation any more. */
type Without = { status: 'no_plan' } | Exclude<Taken, { status: 'ok' }>;

export type LinkMade =
  | ({ status: 'made' } & MadeLink)
  /** Too many links of this conversation live already. */
  | { status: 'too_many' }
  | Without;

export type LinkNow =
  | ({ status: 'made' } & MadeLink)
  | ({ status: 'not_made' } & Pick<MadeLink, 'prompt' | 'lang'>)
  | Without;

/** What a link shows: the plan, with nothing of the answers but what it says itself. */
export type SharedPlan = { plan: Plan; discreet: boolean; expiresAt: number };

/** Nothing tells a link that never was from one that was erased. */
export type LinkOpened = ({ status: 'ok' } & SharedPlan) | { status: 'unknown' } | { status: 'expired' };

/**
 * Makes a link to the plan of a conversation as it now is. Asked again for the same answers, gives the same link while
 * more than half its time is left. Throws when the store fails.
 */
export async function createPlanLink(deps: SessionDeps, speaker: Speaker): Promise<LinkMade> {
  const plan = await planOf(deps, speaker);
  if (plan.status !== 'plan') return plan;
  const { session, turns, living, same } = plan;
  if (same) return made(deps, plan, same.at);
  if (living.length >= MOST) return { status: 'too_many' };
  // Never before the turn that led to the plan, even where two machines do not agree on the time.
  const at = Math.max(deps.now().getTime(), ...turns.map((turn) => turn.at));
  const link = made(deps, plan, at);
  await addPlanLink(deps.db, { link: planLinkOf(deps.secret, link.token), session, at });
  return link;
}

/** The link of the plan as it now is, where it was already made; makes none. Throws when the store fails. */
export async function planLinkNow(deps: SessionDeps, speaker: Speaker): Promise<LinkNow> {
  const plan = await planOf(deps, speaker);
  if (plan.status !== 'plan') return plan;
  return plan.same ? made(deps, plan, plan.same.at) : { status: 'not_made', prompt: plan.prompt, lang: plan.lang };
}

type PlanNow = {
  status: 'plan';
  session: string;
  turns: Turn[];
  prompt: MadeLink['prompt'];
  lang: MadeLink['lang'];
  /** The links that show something, and the one of them that shows this very plan for long enough. */
  living: PlanLink[];
  same: PlanLink | undefined;
};

async function planOf(deps: SessionDeps, speaker: Speaker): Promise<PlanNow | Without> {
  const session = sessionOf(deps.secret, speaker);
  const log = await loadTurns(deps.db, session);
  const gone = goneWhy(deps, log);
  if (gone) return gone;
  const { turns } = log;
  const { prompt } = await answerTo(deps, turns, null);
  const { plan } = prompt;
  if (!plan) return { status: 'no_plan' };
  const now = deps.now().getTime();
  const living = (await planLinksOf(deps.db, session)).filter(({ at }) => now < endOf(deps, at, turns));
  const same = living.find(({ at }) => now - at < (LINK_DAYS * DAY) / 2 && sameAnswers(turns, at));
  return { status: 'plan', session, turns, prompt: { ...prompt, plan }, lang: fold(turns).spoken?.lang, living, same };
}

const made = (deps: SessionDeps, { session, turns, prompt, lang }: PlanNow, at: number) => ({
  status: 'made' as const,
  token: planTokenOf(deps.secret, { session, at }),
  expiresAt: endOf(deps, at, turns),
  prompt,
  lang,
});

/**
 * What somebody sees who has the address: the plan of the answers that stood when the link was made, with the places and
 * hours of today. What the person answers later is not shown; neither are the needs that were only offered to them, nor,
 * where discretion is needed, the commune. Throws when the store fails.
 */
export async function openPlanLink(deps: SessionDeps, token: string): Promise<LinkOpened> {
  const found = await findPlanLink(deps.db, planLinkOf(deps.secret, token));
  if (!found) return { status: 'unknown' };
  const log = await loadTurns(deps.db, found.session);
  const expiresAt = endOf(deps, found.at, log.turns);
  if (goneWhy(deps, log) || deps.now().getTime() >= expiresAt) return { status: 'expired' };
  const { prompt } = await answerTo(deps, upTo(log.turns, found.at));
  if (!prompt.plan) return { status: 'expired' };
  const { from, ...plan } = { ...prompt.plan, also: [] };
  const { discreet } = prompt;
  return { status: 'ok', plan: from && !discreet ? { ...plan, from } : plan, discreet, expiresAt };
}

/** When a link made at that moment ends: never later than what it shows is forgotten. */
function endOf({ retentionDays }: SessionDeps, at: number, turns: Turn[]): number {
  const last = turns.at(-1)?.at ?? 0;
  return Math.min(at + LINK_DAYS * DAY, last + retentionDays * DAY);
}

const upTo = (turns: Turn[], at: number): Turn[] => turns.filter((turn) => turn.at <= at);

/** Whether nothing was answered since that moment that changes the plan. */
const sameAnswers = (turns: Turn[], at: number): boolean =>
  JSON.stringify(fold(upTo(turns, at)).answers) === JSON.stringify(fold(turns).answers);

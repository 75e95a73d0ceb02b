import { countHit, forgiveHit } from '../store/limits.ts';
import { addSent, countSent, removeSent } from '../store/sent.ts';
import { isStopped } from '../store/stops.ts';
import { frenchMobile } from '../understanding/phone-number.ts';
import { numberOf, sessionOf, triesOf } from './hash.ts';
import type { PlanSms, SessionDeps, Speaker } from './session.ts';
import { showSession } from './show-session.ts';

/** Sending a plan by SMS to a person who asks for it on another line. */

export type { PlanSms } from './session.ts';

const DAY = 86_400_000;
/** What can be sent in 24 hours to one number, and asked by one client. */
const MOST = { number: 3, client: 5 };
/** Milliseconds during which a second tap is the same demand. */
const TAP = 10_000;

/** What became of the demand. */
export type PlanSent =
  | 'sent'
  /** Not a French mobile number. */
  | 'wrong_number'
  /** There is no such conversation, or it has no plan yet. */
  | 'no_plan'
  /** Whoever has this number wants no SMS. */
  | 'stopped'
  /** The plan of this conversation was already sent. */
  | 'already'
  /** Too many to this number or for this client today. */
  | 'too_many'
  /** The service has sent all that it may today. */
  | 'spent'
  /** The carrier did not take it: nothing is counted. */
  | 'down';

/**
 * Sends the plan of a conversation to a French mobile number, once. `client` is who asks, as the channel knows them;
 * it is kept, like the number, only as a keyed hash. Throws when the store fails.
 */
export async function sendPlan(
  deps: SessionDeps,
  sms: PlanSms,
  speaker: Speaker,
  number: string,
  client: string,
): Promise<PlanSent> {
  const to = frenchMobile(number);
  if (!to) return 'wrong_number';
  const shown = await showSession(deps, speaker, { french: true });
  const plan = shown.status === 'ok' ? shown.prompt.plan : undefined;
  if (!plan) return 'no_plan';
  const at = deps.now().getTime();
  const who = {
    session: sessionOf(deps.secret, speaker),
    number: numberOf(deps.secret, to),
    client: triesOf(deps.secret, 'plan by SMS', client),
  };
  const refused = await refusal(deps, sms, who, at);
  if (refused) return refused;
  const tap = triesOf(deps.secret, 'tap', who.session);
  if ((await countHit(deps.db, tap, TAP, at)) > 1) return 'already';
  // Counted before it leaves: demands made all at once must not all find room.
  await addSent(deps.db, { ...who, at });
  const late = await refusal(deps, sms, who, at, 1);
  if (!late) {
    try {
      await sms.send(to, sms.write(plan));
      return 'sent';
    } catch (error) {
      deps.report(error);
    }
  }
  await removeSent(deps.db, { ...who, at });
  await forgiveHit(deps.db, tap);
  return late ?? 'down';
}

/** Why it may not leave; null when it may. `mine` is 1 once this one is itself counted. */
async function refusal(
  { db }: SessionDeps,
  { dailyBudget }: PlanSms,
  { session, number, client }: { session: string; number: string; client: string },
  at: number,
  mine = 0,
): Promise<PlanSent | null> {
  if (await isStopped(db, number)) return 'stopped';
  if ((await countSent(db, { session }, 0)) > mine) return 'already';
  const today = at - DAY;
  if ((await countSent(db, { number }, today)) >= MOST.number + mine) return 'too_many';
  if ((await countSent(db, { client }, today)) >= MOST.client + mine) return 'too_many';
  return (await countSent(db, {}, today)) >= dailyBudget + mine ? 'spent' : null;
}

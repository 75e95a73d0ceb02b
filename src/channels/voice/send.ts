import type { Prompt } from '../../engine/prompt.ts';
import { sendPlan } from '../../session/send-plan.ts';
import { frenchMobile } from '../../understanding/phone-number.ts';
import { listen } from './ask.ts';
import { type Caller, type Desk, tellPrompt } from './call.ts';
import { dialable } from './person.ts';
import { voiceWords } from './sentences.ts';
import type { Verb } from './twiml.ts';
import type { Where } from './where.ts';

/** The plan by SMS, on the caller’s request: to the phone that calls when it is a French mobile, else to one that is typed. */

/** Offers to send the plan; asks the number straight away where the caller’s own is no mobile, or hidden. */
export function offerSms(desk: Desk, { from }: Caller, { discreet }: Prompt, where: Where): Verb[] {
  const own = frenchMobile(from);
  if (!own) return askNumber(desk, where, { discreet });
  const says = desk.say(discreet && voiceWords.smsStays, voiceWords.smsHere(own.slice(-2)), voiceWords.smsYes);
  return [listen(says, { ...where, at: 'sms', silences: where.silences + 1 }, 1)];
}

/** Asks for the ten digits of a mobile phone. */
export function askNumber({ say }: Desk, where: Where, { discreet = false, wrong = false } = {}): Verb[] {
  const says = say(wrong && voiceWords.smsWrong, discreet && voiceWords.smsStays, voiceWords.smsNumber);
  return [listen(says, { ...where, at: 'number', silences: where.silences + 1 }, 10)];
}

/**
 * Sends the plan, says what became of it, and goes on. A number that is no French mobile is asked again. Who asks is
 * the phone that calls, so that one cannot send to many: it is kept as a keyed hash, like the number itself. Hidden
 * numbers are all written alike: the call stands for its caller.
 */
export async function sendTo(
  desk: Desk,
  { sid, from }: Caller,
  number: string,
  prompt: Prompt,
  where: Where,
): Promise<Verb[]> {
  if (!desk.plans) return tellPrompt(desk, prompt, where);
  const sent = await sendPlan(
    desk.session,
    desk.plans,
    { channel: 'voice', contact: sid },
    number,
    dialable(from) ?? sid,
  );
  if (sent === 'wrong_number') return askNumber(desk, where, { wrong: true });
  const told: Prompt = { ...prompt, danger: undefined, notice: { code: 'sent', says: [voiceWords.sent[sent]] } };
  return tellPrompt(desk, told, { ...where, silences: 0 });
}

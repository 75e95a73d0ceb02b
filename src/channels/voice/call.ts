import type { VoiceConfig } from '../../config/voice.ts';
import type { Command, Prompt } from '../../engine/prompt.ts';
import { converse } from '../../session/conversation.ts';
import type { PlanSms } from '../../session/send-plan.ts';
import type { SessionDeps, Taken } from '../../session/session.ts';
import { showSession } from '../../session/show-session.ts';
import { welcome } from '../../session/welcome.ts';
import { texts } from '../../texts.ts';
import type { Input } from '../channel.ts';
import type { Aloud } from './aloud.ts';
import { listen, renderDanger, renderQuestion } from './ask.ts';
import { renderGoodbye } from './goodbye.ts';
import { hintsFor } from './hints.ts';
import { heardNeeds } from './menu.ts';
import type { OnDuty } from './person.ts';
import { renderPlan } from './plan.ts';
import { voiceWords } from './sentences.ts';
import type { Verb } from './twiml.ts';
import { START, type Where } from './where.ts';

/** What a call needs: the conversations, the voice, and what the operator configured. */
export type Desk = {
  session: SessionDeps;
  say: Aloud;
  voice: VoiceConfig;
  duty: OnDuty | null;
  /** How the plan goes to a mobile phone; null where no SMS can be sent. */
  plans: PlanSms | null;
};

/** A call as the network tells it. Its numbers are used while it lasts, and kept nowhere. */
export type Caller = { sid: string; from: string; to: string };

/** How a prompt comes to be said. */
export type Manner = {
  /** The step that was answered aloud or digit by digit: what was understood is said back. */
  echo?: string;
  /** The recogniser doubts: what was understood is confirmed. */
  doubt?: boolean;
  before?: string[];
};

/** Takes what the caller said or pressed as the next message of the conversation. */
export function take({ session }: Desk, { sid }: Caller, where: Where, input: Input): Promise<Taken> {
  const step = where.changes ? { step: where.step } : {};
  const inbound = {
    channel: 'voice',
    contact: sid,
    messageId: `${sid} ${where.n}`,
    input,
    opens: true,
    ...step,
  } as const;
  return converse(session, inbound, sid);
}

/** Takes a command of the conversation. */
export const command = (desk: Desk, caller: Caller, where: Where, name: Command): Promise<Taken> =>
  take(desk, caller, where, { command: name });

/** Where the conversation stands, without changing it; the answer to change, where one is; the welcome before the first. */
export async function shown({ session }: Desk, { sid }: Caller, where: Where): Promise<Prompt> {
  const speaker = { channel: 'voice', contact: sid } as const;
  const taken = await showSession(session, speaker);
  if (taken.status !== 'ok') return welcome(session);
  const nth = where.changes ? taken.prompt.given.findIndex(({ step }) => step === where.step) + 1 : 0;
  const again = nth > 0 ? await showSession(session, speaker, { change: nth }) : taken;
  return again.status === 'ok' ? again.prompt : taken.prompt;
}

/** The place where the next message is awaited. */
export const after = (where: Where): Where => ({ ...START, n: where.n + 1 });

/** Says a prompt: to confirm where the recogniser doubts, else its plan or its question. */
export async function tellPrompt(desk: Desk, prompt: Prompt, where: Where, manner: Manner = {}): Promise<Verb[]> {
  const { say } = desk;
  const understood = understoodOf(prompt, manner);
  if (manner.doubt && understood) return confirm(desk, understood, { ...where, step: manner.echo ?? '' });
  if (prompt.plan) return renderPlan(prompt, prompt.plan, { say, where, sends: desk.plans !== null });
  if (prompt.question) {
    const hints = await hintsFor(desk.session, prompt.question);
    return renderQuestion(prompt, prompt.question, { say, where, understood, hints, before: manner.before });
  }
  return [...renderDanger(prompt.danger, say), ...say(...prompt.says), ...renderGoodbye(desk.session.content, say)];
}

/** What is said back of the last answer. Needs that were heard are confirmed by a question of their own. */
export function understoodOf(prompt: Prompt, { echo }: Manner): string | null {
  const heard = prompt.question && heardNeeds(prompt, prompt.question).length > 0;
  const answer = prompt.notice || prompt.danger || heard ? undefined : givenTo(prompt, echo)?.answer;
  return answer === undefined || Object.values(texts.given).includes(answer) ? null : answer;
}

/** The answer given to a step. */
export const givenTo = ({ given }: Prompt, step: string | undefined) => given.find((one) => one.step === step);

/** Asks whether what was understood is right. */
export function confirm({ say }: Desk, understood: string, where: Where): Verb[] {
  const says = say(
    where.silences > 0 && voiceWords.nothingHeard,
    voiceWords.understood(understood),
    voiceWords.isItThat,
    voiceWords.key(voiceWords.yes, '1'),
    voiceWords.key(voiceWords.no, '2'),
  );
  return [listen(says, { ...where, at: 'sure', silences: where.silences + 1 }, 1, ['oui', 'non'])];
}

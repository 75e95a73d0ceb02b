import { foldToGsm } from '../../engine/forms/gsm.ts';
import { aloneWithDanger } from '../../session/alone.ts';
import { converse } from '../../session/conversation.ts';
import { forgetSession } from '../../session/forget.ts';
import { numberOf } from '../../session/hash.ts';
import type { SessionDeps, Speaker, Taken } from '../../session/session.ts';
import { showSession } from '../../session/show-session.ts';
import { silenceOf } from '../../session/silence.ts';
import { takeTurn } from '../../session/take-turn.ts';
import { addStop, isStopped, removeStop } from '../../store/stops.ts';
import { texts } from '../../texts.ts';
import { type DangerKey, readDanger } from '../../understanding/danger.ts';
import { senderNumber } from '../../understanding/phone-number.ts';
import type { Inbound } from '../channel.ts';
import { commandSaid } from '../said-commands.ts';
import { isLoop } from './loop.ts';
import type { SmsReceived } from './provider.ts';
import { ratingIn } from './rating.ts';
import { isFigure, isZero, smsCommand, smsText } from './read.ts';
import { renderSms } from './render.ts';
import { smsWords } from './sms-words.ts';

/** After so long, what was being asked is forgotten by the person too. */
const LONG_SILENCE = 14 * 86_400_000;

/**
 * What is answered to a message: the SMS in their order, none when it must stay without an answer. A danger is answered
 * whatever else is true, and when the store fails; without a danger, a failure is told with the numbers of danger.
 */
export async function answerSms(deps: SessionDeps, received: SmsReceived, ours: string | null): Promise<string[]> {
  const from = senderNumber(received.from);
  if (!from || from === ours) return [];
  const danger = readDanger(received.text)?.key ?? null;
  try {
    return await answerTo(deps, received, from, danger);
  } catch (error) {
    deps.report(error);
    return danger ? alone(deps, danger) : [foldToGsm(texts.outage.join(' '))];
  }
}

async function answerTo(
  deps: SessionDeps,
  { id, text, media }: SmsReceived,
  from: string,
  danger: DangerKey | null,
): Promise<string[]> {
  const number = numberOf(deps.secret, from);
  const command = smsCommand(text);
  if (await isStopped(deps.db, number)) {
    if (danger) return alone(deps, danger);
    // A greeting is not enough to take back what was asked in so many words.
    if (commandSaid(text) !== 'start') return [];
    await removeStop(deps.db, number);
  }
  const line = { channel: 'sms', contact: from, messageId: id, opens: true } as const;
  if (danger) return render(await converse(deps, { ...line, input: { text } }, from));
  if (command === 'stop') {
    await addStop(deps.db, number, deps.now().getTime());
    return [foldToGsm(smsWords.stopped)];
  }
  if (await isLoop(deps, from, text)) return [];
  if (command === 'forget') {
    await forgetSession(deps, line);
    return [foldToGsm(smsWords.forgotten)];
  }
  if (media && text.trim() === '') return [foldToGsm(smsWords.media)];
  if (((await silenceOf(deps, line)) ?? 0) > LONG_SILENCE) {
    const anew = await takeTurn(deps, { ...line, messageId: `${id} anew`, input: { command: 'restart' } });
    if (command === 'start' || isFigure(text)) return renderAgain(anew);
  }
  const inbound: Inbound = { ...line, input: command ? { command } : smsInput(text) };
  const rating = command ? null : await ratingIn(deps, line, text);
  if (rating) inbound.input = { choice: rating };
  if (isZero(text) && !(await asksNumber(deps, line))) inbound.input = { command: 'more' };
  const taken = await converse(deps, inbound, from);
  // What is told of a code is not kept. « OUI » after it is no answer to the plan above: that something was said since is.
  if (taken.status === 'ok' && taken.prompt.plan && taken.prompt.notice?.code.startsWith('handoff')) {
    await takeTurn(deps, { ...line, messageId: `${id} aside`, input: { command: 'help' } });
  }
  return render(taken);
}

const render = (taken: Taken): string[] => (taken.status === 'ok' ? renderSms(taken.prompt) : []);

const renderAgain = (taken: Taken): string[] =>
  taken.status === 'ok' ? renderSms({ ...taken.prompt, notice: { code: 'begun_again', says: [smsWords.again] } }) : [];

/** The numbers of a danger, without a conversation. */
const alone = (deps: SessionDeps, danger: DangerKey): string[] => render(aloneWithDanger(deps.content, danger, []));

/** Nothing but spaces is a way to begin. */
const smsInput = (text: string): Inbound['input'] => (text.trim() === '' ? { command: 'start' } : smsText(text));

/** Zero asks for the rest of a menu, and is an answer to « combien ». */
async function asksNumber(deps: SessionDeps, speaker: Speaker): Promise<boolean> {
  const shown = await showSession(deps, speaker);
  return shown.status === 'ok' && shown.prompt.question?.kind === 'number';
}

import { fold } from '../engine/fold.ts';
import type { Prompt } from '../engine/prompt.ts';
import { LANGUE } from '../engine/spoken-language.ts';
import type { Turn } from '../engine/turn.ts';
import { addHandoff, takeHandoff } from '../store/handoffs.ts';
import { countHit, forgiveHit } from '../store/limits.ts';
import { appendTurn } from '../store/turns.ts';
import { codeIn } from '../understanding/handoff-code.ts';
import { handoffWords } from '../understanding/handoff-words.ts';
import { type Answered, answerTo } from './answer.ts';
import { codeOf, messageOf, sessionOf, triesOf } from './hash.ts';
import { openLog } from './remembered.ts';
import type { SessionDeps, Speaker } from './session.ts';
import { shownBy } from './take-turn.ts';

/** Going on elsewhere: a short code carries the answers of a conversation to another line, once. */

/** How long a code can be used: the time to change from one line to another. */
export const HANDOFF_MS = 30 * 60_000;

/**
 * Codes that may be wrong in one span of `HANDOFF_MS`. There are over three million: at this pace, with a hundred in
 * use, the whole world guesses one in some fifty hours, and one client one in four months.
 */
const WRONG = { client: 5, everyone: 300 };

/** So many codes in a row already in use mean something else than chance. */
const DRAWS = 5;
/** Messages that overtake the joining one. */
const TRIES = 3;

export type Joined = { status: 'joined'; prompt: Prompt } | { status: 'unknown' } | { status: 'too_many' };

/**
 * Makes a code for the answers of a conversation, and says how many minutes it serves. Null when there is nothing to
 * hand over: no conversation, or no answer yet. Throws when the store fails.
 */
export async function createHandoff(
  deps: SessionDeps,
  from: Speaker,
): Promise<{ code: string; minutes: number } | null> {
  const session = sessionOf(deps.secret, from);
  const { turns, gone } = await openLog(deps, session);
  if (gone || Object.keys(fold(turns).answers).length === 0) return null;
  for (let draw = 0; draw < DRAWS; draw++) {
    const code = drawCode();
    if (await addHandoff(deps.db, codeOf(deps.secret, code), session, deps.now().getTime())) {
      return { code, minutes: HANDOFF_MS / 60_000 };
    }
  }
  throw new Error('every code that was drawn is in use');
}

/**
 * Takes up, in the conversation of `to`, the answers that a code stands for, whatever it is written like. They replace
 * those that were there; nothing else comes with them but the last danger, so that its numbers are said again. The same
 * `messageId` again gives the same prompt. Throws when the store fails.
 */
export async function joinHandoff(
  deps: SessionDeps,
  code: string,
  to: Speaker,
  client: string,
  messageId?: string,
): Promise<Joined> {
  const session = sessionOf(deps.secret, to);
  const message = messageId === undefined ? null : messageOf(deps.secret, messageId);
  const again = message === null ? null : await alreadyTaken(deps, to, session, message);
  if (again) return { status: 'joined', prompt: again.prompt };
  const taken = await takeCode(deps, code, client);
  if (typeof taken !== 'object') return { status: taken };
  const { answers, dangers, spoken } = fold(taken.turns);
  const set = {
    ...Object.fromEntries(Object.entries(answers).map(([key, { value }]) => [key, value])),
    ...(spoken && { [LANGUE]: spoken.lang }),
  };
  for (let tries = 0; tries < TRIES; tries++) {
    const { turns } = await openLog(deps, session, true);
    const turn: Turn = {
      kind: 'joined',
      set,
      seq: turns.length,
      messageId: message,
      at: deps.now().getTime(),
      content: deps.content.hash,
      step: null,
      danger: dangers.at(-1) ?? null,
      shown: null,
    };
    const answered = await answerTo(deps, [...turns, turn], to);
    turn.shown = shownBy(answered);
    if (await appendTurn(deps.db, session, { ...turn, channel: to.channel })) {
      return { status: 'joined', prompt: answered.prompt };
    }
  }
  throw new Error('other messages keep overtaking the one that joins');
}

/** The conversation behind a code, which is used up; a try is counted before it is known to be right. */
async function takeCode(
  deps: SessionDeps,
  code: string,
  client: string,
): Promise<{ turns: Turn[] } | 'unknown' | 'too_many'> {
  const at = deps.now().getTime();
  const keys = { client: triesOf(deps.secret, 'handoff', client), everyone: triesOf(deps.secret, 'handoff') };
  if ((await countHit(deps.db, keys.client, HANDOFF_MS, at)) > WRONG.client) return 'too_many';
  if ((await countHit(deps.db, keys.everyone, HANDOFF_MS, at)) > WRONG.everyone) return 'too_many';
  const written = codeIn(code);
  const session = written && (await takeHandoff(deps.db, codeOf(deps.secret, written), at - HANDOFF_MS));
  if (!session) return 'unknown';
  await forgiveHit(deps.db, keys.client);
  await forgiveHit(deps.db, keys.everyone);
  const { turns, gone } = await openLog(deps, session);
  return gone ? 'unknown' : { turns };
}

async function alreadyTaken(
  deps: SessionDeps,
  to: Speaker,
  session: string,
  message: string,
): Promise<Answered | null> {
  const { turns, gone } = await openLog(deps, session);
  const taken = gone ? -1 : turns.findIndex(({ messageId }) => messageId === message);
  return taken < 0 ? null : answerTo(deps, turns.slice(0, taken + 1), to);
}

/** Four digits and a word, each as likely as the others to within one in a hundred thousand. */
function drawCode(): string {
  const [digits = 0, word = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `${String(digits % 10_000).padStart(4, '0')} ${handoffWords[word % handoffWords.length]}`;
}

import type { Prompt } from '../../engine/prompt.ts';
import { messageOf, sessionOf } from '../../session/hash.ts';
import { showSession } from '../../session/show-session.ts';
import { loadTurns } from '../../store/turns.ts';
import { speakerIn, type TelegramDeps } from './deps.ts';

/** Where the conversation of a chat stands, without changing it. `unknown` when there is none, `down` when the store fails. */
export async function promptNow({ session }: TelegramDeps, chat: number): Promise<Prompt | 'unknown' | 'down'> {
  const shown = await showSession(session, speakerIn(chat)).catch(() => null);
  if (shown === null) return 'down';
  return shown.status === 'ok' ? shown.prompt : 'unknown';
}

/** Whether a message was already taken: its reply may not have been sent. Throws when the store fails. */
export async function wasTaken({ session }: TelegramDeps, chat: number, messageId: string): Promise<boolean> {
  const { turns } = await loadTurns(session.db, sessionOf(session.secret, speakerIn(chat)));
  const hashed = messageOf(session.secret, messageId);
  return turns.some((turn) => turn.messageId === hashed);
}

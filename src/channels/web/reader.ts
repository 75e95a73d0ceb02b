import type { Context } from 'hono';
import { parseAccept } from 'hono/utils/accept';
import { fold } from '../../engine/fold.ts';
import { sessionOf } from '../../session/hash.ts';
import { languageOn } from '../../session/in-language.ts';
import type { SessionDeps } from '../../session/session.ts';
import { loadTurns } from '../../store/turns.ts';
import { isLanguage, type Language } from '../../texts/languages.ts';
import { offeredLanguages } from '../../translation/shipped.ts';

/** In which language to answer whoever is shown no page of a conversation: an error, a link that has ended, all erased. */

/** The language that the address asks for, or else the first of the browser’s that is offered. */
export function languageAsked(c: Context): Language {
  const browser = parseAccept(c.req.header('Accept-Language') ?? '').filter(({ q }) => q > 0);
  // « es-ES » is answered in « es ».
  const codes = [c.req.query('langue'), ...browser.map(({ type }) => type.split('-', 1)[0])];
  return codes.find(isOffered) ?? 'fr';
}

const isOffered = (code: string | undefined): code is Language => isLanguage(code) && offeredLanguages.includes(code);

/**
 * The language of the conversation that an address belongs to; null without one, or where it cannot be read: what is
 * said then must not wait for the database.
 */
export async function languageOfConversation(session: SessionDeps, path: string): Promise<Language | null> {
  const contact = /^\/c\/([\w-]+)/.exec(path)?.[1];
  if (!contact) return null;
  const log = await loadTurns(session.db, sessionOf(session.secret, { channel: 'web', contact })).catch(() => null);
  if (!log || log.turns.length === 0 || log.forgotten) return null;
  return languageOn('web', fold(log.turns).spoken?.lang) ?? 'fr';
}

import type { Context } from 'hono';
import type { SessionDeps, Taken } from '../../session/session.ts';
import { welcome } from '../../session/welcome.ts';
import { toSay } from '../speaking.ts';
import { renderStart, type StartNotes } from './start.ts';

/** The first page, for who arrives and for who follows the address of a conversation that is no more. */
export function createFirstPage(session: SessionDeps) {
  const show = (c: Context, status: 200 | 404 | 410 | 422 | 429 = 200, notes: StartNotes = {}) =>
    c.html(renderStart(welcome(session, notes.known?.what.lang), session.content, notes), status, {
      'Cache-Control': status === 200 ? 'no-cache' : 'no-store',
    });

  /** Says no word about a conversation that was erased on request: someone else may be looking. */
  const insteadOf = (c: Context, taken: Exclude<Taken, { status: 'ok' }>) => {
    if (taken.status === 'unknown') {
      return show(c, 404, {
        told: toSay('Cette adresse ne mène à aucune recherche. Vous pouvez en commencer une ici.'),
      });
    }
    if (taken.because === 'asked') return show(c, 410);
    return show(c, 410, {
      told: toSay('Cette recherche est ancienne : nous l’avons effacée, comme prévu. Vous pouvez recommencer ici.'),
    });
  };

  return { show, insteadOf };
}

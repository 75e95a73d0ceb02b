import type { Context } from 'hono';
import type { SessionDeps, Taken } from '../../session/session.ts';
import { welcome } from '../../session/welcome.ts';
import { toSay } from '../speaking.ts';
import { languageAsked } from './reader.ts';
import { renderStart, type StartNotes } from './start.ts';

/** The first page, for who arrives and for who follows the address of a conversation that is no more. */
export function createFirstPage(session: SessionDeps) {
  const show = (c: Context, status: 200 | 404 | 410 | 422 | 429 = 200, notes: StartNotes = {}) =>
    c.html(renderStart(welcome(session, notes.known?.what.lang), session.content, notes), status, {
      // A page that bears the name of the message to come is for one visit.
      'Cache-Control': status === 200 && !notes.known ? 'no-cache' : 'no-store',
    });

  /** Says no word about a conversation that was erased on request: someone else may be looking. */
  const insteadOf = (c: Context, taken: Exclude<Taken, { status: 'ok' }>) => {
    const lang = languageAsked(c);
    // The conversation that begins here goes on in the language that this page is read in.
    const notes =
      lang === 'fr'
        ? {}
        : {
            known: {
              what: { need: null, departement: null, commune: null, lang, ignored: [] },
              drawn: crypto.randomUUID(),
            },
          };
    if (taken.status === 'unknown') {
      return show(c, 404, {
        ...notes,
        told: toSay('Cette adresse ne mène à aucune recherche. Vous pouvez en commencer une ici.'),
      });
    }
    if (taken.because === 'asked') return show(c, 410, notes);
    return show(c, 410, {
      ...notes,
      told: toSay('Cette recherche est ancienne : nous l’avons effacée, comme prévu. Vous pouvez recommencer ici.'),
    });
  };

  return { show, insteadOf };
}

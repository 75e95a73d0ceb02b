import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Taken } from '../../session/session.ts';
import { showSession } from '../../session/show-session.ts';
import { takeTurn } from '../../session/take-turn.ts';
import { welcome } from '../../session/welcome.ts';
import { newToken } from '../api/token.ts';
import { renderError } from './error.ts';
import { conversationHeaders } from './headers.ts';
import { createLeaving } from './leave.ts';
import type { Sending } from './question.ts';
import { type Fields, readInbound, readInput } from './read-form.ts';
import { renderPerson, renderPrompt, renderSheet, renderSummary } from './render.ts';
import type { WebDeps } from './routes.ts';
import { renderStart } from './start.ts';

const tooLarge = 100_000;
const nothing = 'Choisissez une réponse, ou écrivez quelques mots.';

/**
 * The conversation as pages and forms. It needs no protection against forged posts: there is no cookie and no account, and
 * only who knows the unguessable address can act on a conversation.
 */
export function createConversation({ session, site }: WebDeps): Hono {
  const conversation = new Hono();
  const { departements } = session.content;
  const here = (c: Context): { token: string; sending: Sending } => {
    const token = c.req.param('token') ?? '';
    return { token, sending: { action: `/c/${token}`, nonce: newToken() } };
  };
  const speaker = (token: string) => ({ channel: 'web', contact: token }) as const;
  const start = (c: Context, status: 200 | 404 | 410 | 422, about?: Parameters<typeof renderStart>[2]) =>
    c.html(renderStart(welcome(session), departements, about), status, { 'Cache-Control': status === 200 ? 'no-cache' : 'no-store' });

  /** The page of a conversation that may be gone: then the first page, which says no word about one that was erased. */
  const gone = (c: Context, taken: Exclude<Taken, { status: 'ok' }>) => {
    if (taken.status === 'unknown') return start(c, 404, { told: 'Cette adresse ne mène à aucune recherche. Vous pouvez en commencer une ici.' });
    if (taken.because === 'asked') return start(c, 410);
    return start(c, 410, { told: 'Cette recherche est ancienne : nous l’avons effacée, comme prévu. Vous pouvez recommencer ici.' });
  };
  const shown = async (c: Context, render: typeof renderSummary, options?: { change?: number }) => {
    const { token, sending } = here(c);
    const taken = await showSession(session, speaker(token), options);
    return taken.status === 'ok' ? c.html(render(taken.prompt, sending)) : gone(c, taken);
  };
  const fieldsOf = async (c: Context): Promise<Fields | null> => {
    const type = c.req.header('content-type') ?? '';
    return /^application\/x-www-form-urlencoded\b/i.test(type) ? new URLSearchParams(await c.req.text()) : null;
  };

  conversation.use('/c/*', conversationHeaders);
  conversation.on('POST', ['/', '/c/*'], bodyLimit({ maxSize: tooLarge, onError: (c) => c.html(renderError(413), 413) }));

  conversation.get('/', (c) => start(c, 200));

  conversation.post('/', async (c) => {
    const fields = await fieldsOf(c);
    if (!fields) return c.html(renderError(415, departements), 415);
    const input = readInput(fields);
    if (!input) return start(c, 422, { refused: { says: nothing, typed: '' } });
    const token = newToken();
    const taken = await takeTurn(session, { ...readInbound(fields, token, input, newToken()), opens: true });
    return answer(c, taken, fields, { action: `/c/${token}`, nonce: newToken() });
  });

  conversation.get('/c/:token', async (c) => {
    const { token, sending } = here(c);
    const taken = await showSession(session, speaker(token));
    if (taken.status !== 'ok') return gone(c, taken);
    const says = c.req.query('vide') === undefined ? taken.rejected?.says : nothing;
    return c.html(renderPrompt(taken.prompt, sending, says ? { says } : undefined));
  });
  conversation.get('/c/:token/reponses', (c) => shown(c, renderSummary));
  conversation.get('/c/:token/imprimer', (c) => shown(c, renderSheet));
  conversation.get('/c/:token/modifier/:n{[1-9][0-9]?}', (c) => shown(c, renderPrompt, { change: Number(c.req.param('n')) }));

  conversation.post('/c/:token', async (c) => {
    const { token, sending } = here(c);
    const fields = await fieldsOf(c);
    if (!fields) return c.html(renderError(415, departements), 415);
    const input = readInput(fields);
    if (input) return answer(c, await takeTurn(session, readInbound(fields, token, input, newToken())), fields, sending);
    const taken = await showSession(session, speaker(token));
    if (taken.status !== 'ok') return gone(c, taken);
    if (taken.prompt.discreet) return c.redirect(`${sending.action}?vide`, 303);
    return c.html(renderPrompt(taken.prompt, sending, { says: nothing }), 422);
  });

  /** Once asked at a place of the conversation, asking again there changes nothing: a link may be followed twice. */
  conversation.get('/c/:token/quelquun', async (c) => {
    const { token, sending } = here(c);
    const now = await showSession(session, speaker(token));
    if (now.status !== 'ok') return gone(c, now);
    const messageId = `quelquun ${now.prompt.step ?? 'plan'} ${now.prompt.given.length}`;
    const taken = await takeTurn(session, { channel: 'web', contact: token, messageId, input: { command: 'human' } });
    return taken.status === 'ok' ? c.html(renderPerson(taken.prompt, sending)) : gone(c, taken);
  });

  conversation.route('/', createLeaving({ session, site }));

  /**
   * An answer taken leads to the next page by a redirect, so that reloading sends nothing again. A refused one is shown at
   * once, except where discretion is needed: a page that was posted would stand behind the Back button after a quick exit.
   * A danger that could not be stored is shown at once too: its numbers do not wait for the database.
   */
  const answer = (c: Context, taken: Taken, fields: Fields, sending: Sending) => {
    if (taken.status !== 'ok') return gone(c, taken);
    const { step, plan, danger } = taken.prompt;
    if (danger && step === null && !plan) return c.html(renderPrompt(taken.prompt, sending));
    if (!taken.rejected || taken.prompt.discreet) return c.redirect(sending.action, 303);
    const typed = fields.get('text') ?? undefined;
    return c.html(renderPrompt(taken.prompt, sending, { says: taken.rejected.says, typed }), 422);
  };

  return conversation;
}

import { type Context, Hono } from 'hono';
import type { Prompt } from '../../engine/prompt.ts';
import { beginWith, knownOf } from '../../session/begin-with.ts';
import { begunContact } from '../../session/begun-contact.ts';
import { converse } from '../../session/conversation.ts';
import type { Taken } from '../../session/session.ts';
import { showSession } from '../../session/show-session.ts';
import type { Inbound } from '../channel.ts';
import { clientOf } from '../client.ts';
import { toSay } from '../speaking.ts';
import { newToken } from '../token.ts';
import { createContinuing } from './continue.ts';
import type { WebDeps } from './deps.ts';
import { createFirstPage } from './first-page.ts';
import { conversationHeaders } from './headers.ts';
import { framedFrom, ignoredWords, toldIn } from './known.ts';
import { createLeaving } from './leave.ts';
import { limitForms } from './limit-forms.ts';
import { createPlanSms } from './plan-sms.ts';
import { type Fields, readFields, readInbound, readInput } from './read-form.ts';
import { renderPerson, renderPrompt, renderSummary } from './render.ts';
import { serveReports } from './report.ts';
import type { Refused, Sending } from './sending.ts';
import { createSharing } from './sharing.ts';

const nothing: Refused = { says: toSay('Choisissez une réponse, ou écrivez quelques mots.') };

/**
 * The conversation as pages and forms. It needs no protection against forged posts: there is no cookie and no account, and
 * only who knows the unguessable address can act on a conversation.
 */
export function createConversation(deps: WebDeps): Hono {
  const { session, network } = deps;
  const web = new Hono();
  const first = createFirstPage(session);
  const speaker = (c: Context) => ({ channel: 'web', contact: c.req.param('token') ?? '' }) as const;

  /** Where the forms of a page go, with a mark that no other page has. */
  const sendingTo = (token: string): Sending => ({
    action: `/c/${token}`,
    nonce: newToken(),
    sms: Boolean(session.planSms),
  });

  const take = (c: Context, inbound: Inbound) =>
    converse(session, inbound, clientOf(c, network.clientAddressHeader) ?? inbound.contact);

  /** Shows where the conversation stands, on one of its pages. */
  const show = async (c: Context, render: typeof renderSummary, options?: { change?: number }) => {
    const taken = await showSession(session, speaker(c), options);
    return taken.status === 'ok'
      ? c.html(render(taken.prompt, sendingTo(speaker(c).contact)))
      : first.insteadOf(c, taken);
  };

  /**
   * An answer taken leads to the next page by a redirect, so that reloading sends nothing again. A refused one is shown at
   * once, except where discretion is needed: a page that was posted would stand behind the Back button after a quick exit.
   * A danger that could not be stored is shown at once too: its numbers do not wait for the database.
   */
  const answer = (c: Context, taken: Taken, sending: Sending, fields: Fields) => {
    if (taken.status !== 'ok') return first.insteadOf(c, taken);
    const { prompt, rejected = codeRefused(prompt) } = taken;
    if (prompt.danger && prompt.step === null && !prompt.plan) return c.html(renderPrompt(prompt, sending));
    if (!rejected || prompt.discreet) return c.redirect(sending.action, 303);
    return c.html(renderPrompt(prompt, sending, { says: rejected.says, typed: fields.get('text') ?? undefined }), 422);
  };

  web.use('/c/*', conversationHeaders);
  web.on('POST', ['/', '/code', '/c/*'], limitForms);
  web.route('/', createLeaving(deps));
  web.route('/', createContinuing(deps, first, answer));
  web.route('/', createPlanSms(deps, first));
  web.route('/', createSharing(deps, first));
  serveReports(web, deps, '/c/:token', {
    from: async (c) => {
      const taken = await showSession(session, speaker(c));
      if (taken.status !== 'ok') return first.insteadOf(c, taken);
      const plan = sendingTo(speaker(c).contact).action;
      return { plan, conversation: plan, discreet: taken.prompt.discreet, lang: taken.prompt.lang };
    },
    heard: async (c, text) => {
      const taken = await take(c, { ...speaker(c), messageId: newToken(), input: { text } });
      return answer(c, taken, sendingTo(speaker(c).contact), new URLSearchParams());
    },
  });

  /** What an address or a form tells of who came by it, and the notes of the first page that say so. */
  const knownIn = async (fields: URLSearchParams) => {
    const what = await knownOf(session, toldIn(fields));
    // Drawn here and never taken from an address: whoever made the link would know the name of the conversation.
    return { what, notes: { told: ignoredWords(what), known: { what, drawn: crypto.randomUUID() } } };
  };

  web.get('/', async (c) => {
    const fields = new URL(c.req.url).searchParams;
    const tells = Object.values(toldIn(fields)).some(Boolean);
    const notes = tells ? (await knownIn(fields)).notes : {};
    return first.show(c, 200, { ...notes, framed: framedFrom(fields) });
  });
  web.post('/', async (c) => {
    const fields = await readFields(c.req);
    const input = readInput(fields);
    const { what, notes } = await knownIn(fields);
    if (!input && !what.need) return first.show(c, 422, { ...notes, refused: { ...nothing, typed: '' } });
    const begun = readInbound(fields, '', input ?? { choices: what.need ? [what.need.code] : [] });
    const drawn = fields.get('message_id') ?? undefined;
    const token = (await begunContact(session, 'web', drawn, begun.messageId)) ?? newToken();
    const client = clientOf(c, network.clientAddressHeader) ?? token;
    const taken = await beginWith(session, { ...begun, contact: token, client, input }, what);
    const refused = taken.status === 'ok' && codeRefused(taken.prompt);
    // Nothing of a refused code is kept: there is no conversation to be led to.
    if (refused) return first.show(c, 422, { ...notes, code: { says: refused.says, typed: fields.get('text') ?? '' } });
    return answer(c, taken, sendingTo(token), fields);
  });

  web.get('/c/:token', async (c) => {
    const taken = await showSession(session, speaker(c));
    if (taken.status !== 'ok') return first.insteadOf(c, taken);
    const refused = c.req.query('vide') === undefined ? taken.rejected : nothing;
    return c.html(renderPrompt(taken.prompt, sendingTo(c.req.param('token')), refused && { says: refused.says }));
  });
  web.post('/c/:token', async (c) => {
    const fields = await readFields(c.req);
    const input = readInput(fields);
    const sending = sendingTo(c.req.param('token'));
    if (input && 'command' in input && input.command === 'continue_elsewhere') {
      return c.redirect(`${sending.action}/ailleurs`, 303);
    }
    if (input) return answer(c, await take(c, readInbound(fields, c.req.param('token'), input)), sending, fields);
    const taken = await showSession(session, speaker(c));
    if (taken.status !== 'ok') return first.insteadOf(c, taken);
    if (taken.prompt.discreet) return c.redirect(`${sending.action}?vide`, 303);
    return c.html(renderPrompt(taken.prompt, sending, nothing), 422);
  });

  web.get('/c/:token/reponses', (c) => show(c, renderSummary));
  web.get('/c/:token/modifier/:n{[1-9][0-9]?}', (c) => show(c, renderPrompt, { change: Number(c.req.param('n')) }));

  /** Once asked at a place of the conversation, asking again there changes nothing: a link may be followed twice. */
  web.get('/c/:token/quelquun', async (c) => {
    const now = await showSession(session, speaker(c));
    if (now.status !== 'ok') return first.insteadOf(c, now);
    const messageId = `quelquun ${now.prompt.step ?? 'plan'} ${now.prompt.given.length}`;
    const taken = await take(c, { ...speaker(c), messageId, input: { command: 'human' } });
    return taken.status === 'ok'
      ? c.html(renderPerson(taken.prompt, sendingTo(speaker(c).contact)))
      : first.insteadOf(c, taken);
  });

  return web;
}

/** A message that was a code, or spoke of one, and led nowhere. */
const codeRefused = ({ notice }: Prompt) =>
  notice?.code.startsWith('handoff_') ? { reason: notice.code, says: notice.says.join(' ') } : undefined;

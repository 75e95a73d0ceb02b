import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Prompt } from '../../engine/prompt.ts';
import { type PlanSent, sendPlan } from '../../session/send-plan.ts';
import { showSession } from '../../session/show-session.ts';
import { clientOf } from '../client.ts';
import type { Html } from '../html.ts';
import { planBySms, planSentWords } from '../plan-by-sms.ts';
import { speaking, t } from '../speaking.ts';
import type { WebDeps } from './deps.ts';
import type { createFirstPage } from './first-page.ts';
import { layout } from './layout.ts';
import { readFields } from './read-form.ts';
import type { Sending } from './sending.ts';

/** Taking a plan away by SMS. Always by a redirect, so that no page that was posted stands behind the Back button. */
export function createPlanSms({ session, network }: WebDeps, first: ReturnType<typeof createFirstPage>): Hono {
  const web = new Hono();
  const { planSms } = session;
  if (!planSms) return web;

  web.post('/c/:token/sms', async (c) => {
    const fields = await readFields(c.req);
    const contact = c.req.param('token');
    const client = clientOf(c, network.clientAddressHeader) ?? contact;
    const sent = await sendPlan(session, planSms, { channel: 'web', contact }, fields.get('numero') ?? '', client);
    return c.redirect(`/c/${contact}/sms?envoi=${sent}`, 303);
  });

  web.get('/c/:token/sms', async (c) => {
    const contact = c.req.param('token');
    const taken = await showSession(session, { channel: 'web', contact });
    if (taken.status !== 'ok') return first.insteadOf(c, taken);
    const became = c.req.query('envoi') ?? '';
    const sent = Object.hasOwn(planSentWords, became) ? (became as PlanSent) : null;
    return c.html(renderSent(taken.prompt, { action: `/c/${contact}` }, sent));
  });

  return web;
}

/** What became of the demand, the form again when it may succeed another time, and the way back. */
const renderSent = (said: Prompt, sending: Sending, sent: PlanSent | null): Html =>
  speaking(said, () => sentPage(said, sending, sent));

function sentPage(said: Prompt, sending: Sending, sent: PlanSent | null): Html {
  const again = said.plan && (sent === null || sent === 'wrong_number' || sent === 'down');
  const refused = sent === 'wrong_number';
  return layout({
    title: t(planBySms.title),
    conversation: sending.action,
    discreet: said.discreet,
    refused,
    body: html`<h1>${t(planBySms.title)}</h1>
${sent && !refused ? html`<p class="lead" role="status">${t(planSentWords[sent])}</p>` : null}
${again ? numberForm(sending, refused ? planSentWords.wrong_number : undefined) : null}
<nav class="ways" aria-label="${t('Suite')}"><ul><li><a class="${again ? 'second' : 'main'}" href="${sending.action}">${said.plan ? t('Revenir à votre plan') : t('Revenir à la question')}</a></li></ul></nav>`,
  });
}

/** The section of the plan that sends it by SMS. */
export const renderPlanSms = (
  sending: Sending,
): Html => html`<section class="screen-only by-sms" aria-labelledby="par-sms">
<h2 id="par-sms">${t(planBySms.title)}</h2>
${numberForm(sending)}
</section>`;

function numberForm({ action }: Sending, refused?: string): Html {
  const { number, hint, visible, send } = planBySms;
  return html`<form class="ask" method="post" action="${action}/sms" novalidate autocomplete="off">
<div class="field"><label class="label" for="numero">${t(number)}</label>
<p class="hint" id="numero-aide">${t(hint)} ${t(visible)}</p>
${refused ? html`<p class="error" id="numero-erreur">${t(refused)}</p>` : null}
<input type="tel" id="numero" name="numero" inputmode="tel" autocomplete="off" enterkeyhint="send" aria-describedby="numero-aide${refused ? ' numero-erreur' : ''}"${refused ? html` aria-invalid="true" autofocus` : null}></div>
<div class="send"><button type="submit" class="main">${t(send)}</button></div>
</form>`;
}

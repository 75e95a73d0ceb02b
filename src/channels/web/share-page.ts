import { html, raw } from 'hono/html';
import type { Prompt } from '../../engine/prompt.ts';
import { LINK_DAYS, type LinkNow, type MadeLink } from '../../session/plan-link.ts';
import { dayOf } from '../dates.ts';
import type { Html } from '../html.ts';
import { qrOf } from '../qr.ts';
import { mailAddress, shareOf, smsAddress } from '../share.ts';
import { shareWords as words } from '../share-words.ts';
import { speaking, t } from '../speaking.ts';
import { layout } from './layout.ts';
import type { Sending } from './sending.ts';

/** The link of a plan, or none yet: then `refused` says why none can be made. */
type Shareable = Extract<LinkNow, { status: 'made' | 'not_made' }>;
type Place = { action: string; base?: string; refused?: string | null };

/** The page that gives the link of a plan away: what it shows and for how long first, then the link and the ways to send it. */
export const renderShare = (link: Shareable, place: Place): Html => speaking(link, () => sharePage(link, place));

function sharePage(link: Shareable, { action, base = '', refused }: Place): Html {
  const { discreet } = link.prompt;
  return layout({
    title: t(words.title),
    conversation: action,
    discreet,
    body: html`<h1>${t(words.title)}</h1>
${refused ? html`<p class="lead" role="status">${t(refused)}</p>` : about(discreet)}
${link.status === 'made' ? ready(link, base) : refused ? null : makeForm(action)}
<nav class="ways" aria-label="${t('Suite')}"><ul><li><a class="second" href="${action}">${t('Revenir à votre plan')}</a></li></ul></nav>`,
  });
}

const about = (discreet: boolean): Html => html`${discreet ? careful() : null}
<p class="lead">${t(words.how)}</p>
<p>${discreet ? t(words.seesLess) : t(words.sees)}</p>`;

function ready(link: MadeLink, base: string): Html {
  const shared = shareOf(link, base);
  return html`<p>${t(words.until(dayOf(new Date(link.expiresAt))))} ${t(words.stop)}</p>
<div class="field"><label class="label" for="lien">${t(words.address)}</label>
<input type="text" id="lien" dir="ltr" value="${shared.url}" readonly></div>
<ul class="gives">
<li><button type="button" class="main" data-copy="lien" hidden>${t(words.copy)}</button> <span role="status"></span></li>
<li><a class="second" href="${smsAddress(shared.sms)}">${t(words.bySms)}</a></li>
<li><a class="second" href="${mailAddress(shared)}">${t(words.byMail)}</a></li>
<li><a class="second" href="/p/${link.token}">${t(words.see)}</a></li>
</ul>
<section class="by-qr" aria-labelledby="qr"><h2 id="qr">${t(words.qr)}</h2>
<div>${raw(qrOf(shared.url, words.qrTitle(shared.url)))}<p>${t(words.qrHow)}</p></div></section>`;
}

const makeForm = (action: string): Html => html`<p>${t(words.atMost(LINK_DAYS))} ${t(words.stop)}</p>
<form class="ask" method="post" action="${action}/partager"><div class="send"><button type="submit" class="main">${t(words.make)}</button></div></form>`;

const careful =
  (): Html => html`<section class="warn" aria-labelledby="prudence"><h2 id="prudence">${t(words.carefulTitle)}</h2>
${words.careful.map((sentence) => html`<p>${t(sentence)}</p>`)}</section>`;

/** The ways to take a plan away, beside it. Where discretion is needed, what to beware of comes before the link is made. */
export function renderTake({ discreet }: Pick<Prompt, 'discreet'>, { action }: Sending): Html {
  return html`<div class="take screen-only"><a class="main" href="${action}/imprimer">${t(words.print)}</a>
${
  discreet
    ? html`<a class="second" href="${action}/partager">${t(words.share)}</a>`
    : html`<form method="post" action="${action}/partager"><button type="submit" class="second">${t(words.share)}</button></form>`
}</div>`;
}

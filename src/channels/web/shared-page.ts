import { html } from 'hono/html';
import type { SharedPlan } from '../../session/plan-link.ts';
import type { Language } from '../../texts/languages.ts';
import { dayOf } from '../dates.ts';
import type { Html } from '../html.ts';
import { shareWords as words } from '../share-words.ts';
import { speaking, t } from '../speaking.ts';
import { typeset } from '../typeset.ts';
import { homeAddress, layout } from './layout.ts';
import { renderPlan } from './plan.ts';
import { renderWhere } from './where.ts';

/** A plan as somebody else reads it, at `address`. Where discretion is needed, no link leads away from the quick exit. */
export function renderShared({ plan: said, discreet, expiresAt }: SharedPlan, address: string): Html {
  const plan = typeset(said);
  return layout({
    title: words.shared,
    conversation: address,
    discreet,
    body: html`<h1>${words.shared}</h1>
<p class="lead">${words.sharedHow}</p>
<p>${words.readOnly} ${typeset(words.until(dayOf(new Date(expiresAt))))}</p>
${renderPlan(plan, address)}
${renderWhere(plan)}
<div class="take"><a class="main" href="${address}/imprimer">${words.print}</a> ${discreet ? null : html`<a class="second" href="/">${words.begin}</a>`}</div>`,
  });
}

/** What is said of a link that shows nothing: the same whether it has ended or never was. */
export const renderNoPlan = (lang: Language): Html => speaking({ lang }, noPlanPage);

function noPlanPage(): Html {
  return layout({
    title: t(words.gone),
    body: html`<h1>${t(words.gone)}</h1>
<p class="lead">${t(words.goneWhy)}</p>
<p>${t(words.goneNext)}</p>
<p><a class="main" href="${homeAddress()}">${t(words.start)}</a></p>`,
  });
}

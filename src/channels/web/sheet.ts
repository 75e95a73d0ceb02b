import { html, raw } from 'hono/html';
import type { Card, Helpline, Plan, PlanNeed } from '../../engine/plan.ts';
import type { Language } from '../../texts/languages.ts';
import { addressOf, isSure } from '../card-words.ts';
import { dayOf, momentOf } from '../dates.ts';
import { dial, isSms } from '../dial.ts';
import { type Door, papers, tell } from '../doors.ts';
import type { Html } from '../html.ts';
import { renderMap } from '../map.ts';
import { planWords, unquoted } from '../plan-words.ts';
import { qrOf } from '../qr.ts';
import { shareWords } from '../share-words.ts';
import { inFrench, named, speaking, t } from '../speaking.ts';
import { typeset } from '../typeset.ts';
import { layout } from './layout.ts';

/** Where a sheet leads back to, and the link that its square opens, if any. */
export type SheetOf = {
  back: string;
  discreet: boolean;
  link: { url: string; expiresAt: number } | null;
  lang?: Language;
};

/** The plan as a sheet of paper: who to call in large figures, what to say, what to bring, where, and room to write. */
export const renderSheet = (plan: Plan, of: SheetOf): Html => speaking(of, () => sheetPage(typeset(plan), of));

function sheetPage(plan: Plan, { back, discreet, link }: SheetOf): Html {
  const { callFirst, otherLines, doors, withoutPlace, secondDoors } = tell(plan);
  const several = plan.needs.length > 1;
  const told = new Set(plan.helplines.map(({ numero }) => numero));
  return layout({
    title: t('Votre plan à imprimer'),
    conversation: back,
    discreet,
    plain: true,
    body: html`<div class="screen-only sheet-help">
<button type="button" class="main" data-print hidden>${t('Imprimer')}</button>
<p data-without-script>${t('Pour imprimer : ouvrez le menu de votre navigateur, puis « Imprimer ».')}</p>
<p><a class="second" href="${back}">${t('Revenir au plan')}</a></p></div>
<article class="sheet">
<div class="sheet-body">
<header class="sheet-head"><h1>${t(planWords.title)}</h1>
<p class="made">${t('Fait le {moment}, avec les horaires connus ce jour-là.', { moment: momentOf(plan.at) })}</p></header>
${plan.says.map((sentence) => html`<p>${sentence}</p>`)}
${callFirst.length ? html`<section><h2>${t(planWords.call)}</h2><div class="${callFirst.length > 1 ? 'sheet-two' : ''}">${callFirst.map(line)}</div></section>` : null}
${aside(plan, link)}
${withoutPlace.map((need) => html`<section class="sheet-door"><h2>${need.label}</h2>${advice([need], false)}</section>`)}
${doors.map((one, at) => door(one, at + 1, several, told))}
${meeting}
${secondDoors.length ? html`<section class="sheet-next"><h2>${t(planWords.otherwise)}</h2><div class="sheet-two">${secondDoors.map((card, at) => html`<section><h3>${doors.length + at + 1}. ${card.nom}</h3>${place(card, told)}</section>`)}</div></section>` : null}
${otherLines.length ? html`<section class="sheet-next"><h2>${t(planWords.otherLines)}</h2><div class="sheet-two">${otherLines.map(line)}</div></section>` : null}
</div>
<p class="sheet-foot"><strong>${t('Danger immédiat :')}</strong> ${t('police')} <b>17</b>, ${t('par SMS')} <b>114</b>, Samu <b>15</b>, ${t('pompiers')} <b>18</b>, ${t('toute urgence')} <b>112</b></p>
</article>`,
  });
}

/** The map and the square that opens the plan on a telephone: they stand beside the rest. */
function aside(plan: Plan, link: SheetOf['link']): Html | null {
  const map = renderMap(plan);
  if (!map && !link) return null;
  return html`<aside class="sheet-side" aria-label="${t('Carte et lien')}">${map && inFrench(map)}
${
  link
    ? html`<div class="sheet-qr">${raw(qrOf(link.url, shareWords.qrTitle(link.url)))}<p>${t('Ce plan sur un téléphone, jusqu’au {date} : photographiez ce carré, ou écrivez l’adresse.', { date: dayOf(new Date(link.expiresAt)) })}</p><p class="address">${link.url}</p></div>`
    : null
}</aside>`;
}

function door({ card, needs }: Door, number: number, several: boolean, told: Set<string>): Html {
  return html`<section class="sheet-door">
<h2><span class="sheet-number">${number}</span> ${card.nom}</h2>
${place(card, told)}
${advice(needs, several)}
</section>`;
}

/** How to reach a place and when, and how sure we are; `told` are the numbers that stand above already. */
function place(card: Card, told: Set<string>): Html {
  const { telephone, telephone_of, horaires, open, accueil, closures, fallback, generic, competent, verified } = card;
  const when = generic ? [] : [accueil, horaires ?? open.now, ...closures];
  const said = [...new Set([competent.why, ...when])].filter((fact): fact is string => Boolean(fact));
  const [why = '', ...facts] = said;
  const address = addressOf(card);
  const next = fallback && !told.has(fallback.telephone) ? fallback : null;
  for (const numero of [telephone, next?.telephone]) if (numero) told.add(numero);
  return html`${telephone ? number(telephone, telephone_of ?? null) : html`<p>${t(planWords.noNumber)}</p>`}
<p>${sentence(why)} ${address ? html`${named(sentence(address))} ` : null}${facts.map((fact) => html`${sentence(fact)} `)}${isSure(card) ? verified.says : html`<b>${verified.says}</b>`}</p>
${next ? number(next.telephone, next.nom, `${t('Sinon :')} `) : null}`;
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

const number = (numero: string, of: string | null, before = isSms(numero) ? `${t('SMS :')} ` : ''): Html =>
  html`<p class="sheet-phone">${before}<a href="${dial(numero)}">${numero}</a>${of ? html` <span>${of}</span>` : null}</p>`;

const line = ({ numero, nom, horaires, why }: Helpline): Html =>
  html`<div class="sheet-line">${number(numero, [nom, horaires].filter(Boolean).join(', '))}${why ? html`<p>${why}</p>` : null}</div>`;

/** Who helps, what to say, what to do, and boxes to tick for what to bring. */
function advice(needs: PlanNeed[], several: boolean): Html {
  const bring = papers(needs);
  return html`${needs.map(
    ({ label, says, to_say, to_say_means, steps, delay, refused }) => html`${several ? html`<h3>${label}</h3>` : null}
${says.length ? html`<p>${says.join(' ')}</p>` : null}
${to_say ? html`<p class="sheet-say"><b>${t(planWords.toSay)}&nbsp;:</b> <span lang="fr" dir="ltr">«&nbsp;${unquoted(to_say)}&nbsp;»</span>${to_say_means ? html` ${unquoted(to_say_means)}` : null}</p>` : null}
${steps.length ? html`<h3>${t(planWords.toDo)}</h3><ul class="boxes">${steps.map((step) => html`<li>${step}</li>`)}</ul>` : null}
${delay ? html`<p><b>${t(planWords.delay)}&nbsp;:</b> ${delay}</p>` : null}
${refused ? html`<p><b>${t(planWords.refused)}&nbsp;:</b> ${refused}</p>` : null}`,
  )}
${bring.length ? html`<h3>${t(planWords.toBring)}</h3><ul class="boxes short">${bring.map((paper) => html`<li>${paper}</li>`)}</ul>` : null}`;
}

const meeting = html`<p class="sheet-meeting" lang="fr" dir="ltr">Mon rendez-vous&nbsp;: le <span></span> à <span class="short"></span> avec <span></span></p>`;

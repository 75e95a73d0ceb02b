import { html } from 'hono/html';
import type { Notice, Prompt } from '../../engine/prompt.ts';
import { momentOf } from '../dates.ts';
import type { Html } from '../html.ts';
import { planWords } from '../plan-words.ts';
import { typeset } from '../typeset.ts';
import { renderAnswers } from './answers.ts';
import { renderDanger } from './danger.ts';
import { otherWays, wayBack } from './exits.ts';
import { renderHelpline } from './helpline.ts';
import { layout } from './layout.ts';
import { renderOffers, renderPlan } from './plan.ts';
import { renderPlanSms } from './plan-sms.ts';
import { fieldOf, renderMore, renderQuestion } from './question.ts';
import type { Refused, Sending } from './sending.ts';

/** A prompt as a page: the danger first, then what is told, then the question or the plan, then the ways out. */
export function renderPrompt(said: Prompt, sending: Sending, refused?: Refused): Html {
  const prompt = typeset(said);
  const { question, plan, danger } = prompt;
  const body = html`${refused ? refusal(prompt, refused) : null}
${danger ? renderDanger(danger) : null}
${noticeOf(prompt, refused)}
${wayBack(prompt, sending)}
${plan ? html`<h1>${planWords.title}</h1>` : null}
${prompt.says.map((sentence) => html`<p class="lead">${sentence}</p>`)}
${plan ? html`${renderPlan(plan)}${renderOffers(plan, sending)}<p class="take"><a class="main" href="${sending.action}/imprimer">Version à imprimer</a></p>${sending.sms ? renderPlanSms(sending) : null}${renderMore(sending, refused)}` : null}
${question ? renderQuestion({ ...prompt, question }, sending, refused) : null}
${otherWays(prompt, sending)}`;
  return page(prompt, sending, plan ? planWords.title : (question?.label ?? 'Votre recherche'), body, Boolean(refused));
}

/** The plan as a sheet of paper, with its date. */
export function renderSheet(said: Prompt, sending: Sending): Html {
  const prompt = typeset(said);
  const { plan } = prompt;
  if (!plan) return renderPrompt(said, sending);
  const body = html`<div class="screen-only sheet-help"><p>Pour imprimer&nbsp;: ouvrez le menu de votre navigateur, puis «&nbsp;Imprimer&nbsp;».</p>
<p><a class="second" href="${sending.action}">Revenir à votre plan</a></p></div>
<h1>${planWords.title}</h1>
<p class="made">Fait le ${momentOf(plan.at)}. Les ouvertures sont celles de ce moment.</p>
${renderPlan(plan)}`;
  return layout({
    title: 'Votre plan à imprimer',
    body,
    conversation: sending.action,
    discreet: prompt.discreet,
    plain: true,
  });
}

/** Who to talk to, and the way back to where one was. */
export function renderPerson(said: Prompt, sending: Sending): Html {
  const prompt = typeset(said);
  const body = html`${prompt.danger ? renderDanger(prompt.danger) : null}
<h1>Parler à quelqu’un</h1>
${prompt.notice?.says.map((sentence) => html`<p class="lead">${sentence}</p>`)}
${prompt.notice?.helplines ? html`<ul class="lines">${prompt.notice.helplines.map(renderHelpline)}</ul>` : null}
<nav class="ways" aria-label="Suite"><ul><li><a class="main" href="${sending.action}">${prompt.plan ? 'Revenir à votre plan' : 'Revenir à la question'}</a></li></ul></nav>`;
  return page(prompt, sending, 'Parler à quelqu’un', body);
}

/** The answers given so far. */
export function renderSummary(said: Prompt, sending: Sending): Html {
  const prompt = typeset(said);
  return page(prompt, sending, 'Vos réponses', renderAnswers(prompt, sending));
}

const page = ({ discreet }: Prompt, { action }: Sending, title: string, body: Html, refused = false): Html =>
  layout({ title, body, conversation: action, discreet, refused });

/** At the top of the page, and already in view: what went wrong, with a link to where it can be put right. */
function refusal(prompt: Prompt, refused: Refused): Html {
  const field = prompt.question ? fieldOf(prompt.question, refused) : 'mots';
  return html`<div class="refusal" role="alert" tabindex="-1" autofocus>
<h2>Un point à revoir</h2>
<p><a href="#${field}"${inLanguage(prompt.notice)}>${refused.says}</a></p>
</div>`;
}

/** For the voice that reads the page, and for letters that run from right to left. */
const inLanguage = (notice: Notice | undefined): Html | null =>
  notice?.lang ? html` lang="${notice.lang}" dir="auto"` : null;

/** What a refused answer is told stands above; the number of a person, after several, does not. */
function noticeOf({ notice }: Prompt, refused?: Refused): Html | null {
  if (!notice || notice.code === 'human' || (refused && !notice.helplines)) return null;
  return html`<aside class="notice" aria-label="À savoir">
${refused ? null : notice.says.map((sentence) => html`<p${inLanguage(notice)}>${sentence}</p>`)}
${notice.helplines ? html`<ul class="lines">${notice.helplines.map(renderHelpline)}</ul>` : null}
</aside>`;
}

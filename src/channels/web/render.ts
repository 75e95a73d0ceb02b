import { html } from 'hono/html';
import type { Notice, Prompt } from '../../engine/prompt.ts';
import { readingOf } from '../../texts/languages.ts';
import type { Html } from '../html.ts';
import { planWords } from '../plan-words.ts';
import { said, speaking, t } from '../speaking.ts';
import { typeset } from '../typeset.ts';
import { renderAnswers } from './answers.ts';
import { renderDanger } from './danger.ts';
import { otherWays, wayBack } from './exits.ts';
import { renderFeedback, renderWhy } from './feedback.ts';
import { renderHelpline } from './helpline.ts';
import { languageButtons } from './language-choice.ts';
import { layout } from './layout.ts';
import { renderOffers, renderPlan } from './plan.ts';
import { renderPlanSms } from './plan-sms.ts';
import { fieldOf, renderMore, renderQuestion } from './question.ts';
import type { Refused, Sending } from './sending.ts';
import { renderTake } from './share-page.ts';
import { renderWhere } from './where.ts';

/** A prompt as a page: the danger first, then what is told, then the question or the plan, then the ways out. */
export const renderPrompt = (prompt: Prompt, sending: Sending, refused?: Refused): Html =>
  speaking(prompt, () => promptPage(typeset(prompt), sending, refused));

function promptPage(prompt: Prompt, sending: Sending, refused?: Refused): Html {
  const { question, plan, danger } = prompt;
  const body = html`${refused ? refusal(prompt, refused) : null}
${danger ? renderDanger(danger) : null}
${noticeOf(prompt, refused)}
${missing(prompt)}
${renderWhy(prompt, sending)}
${wayBack(prompt, sending)}
${plan ? html`<h1>${t(planWords.title)}</h1>` : null}
${prompt.says.map((sentence) => html`<p class="lead">${said(sentence)}</p>`)}
${plan ? html`${renderPlan(plan, sending.action)}${renderWhere(plan)}${renderOffers(plan, sending)}${renderFeedback(prompt, sending)}${renderTake(prompt, sending)}${sending.sms ? renderPlanSms(sending) : null}${renderMore(sending, refused)}` : null}
${question ? renderQuestion({ ...prompt, question }, sending, refused) : null}
${otherWays(prompt, sending)}`;
  return page(
    prompt,
    sending,
    plan ? t(planWords.title) : (question?.label ?? t('Votre recherche')),
    body,
    Boolean(refused),
  );
}

/** Who to talk to, and the way back to where one was. */
export const renderPerson = (prompt: Prompt, sending: Sending): Html =>
  speaking(prompt, () => personPage(typeset(prompt), sending));

function personPage(prompt: Prompt, sending: Sending): Html {
  const body = html`${prompt.danger ? renderDanger(prompt.danger) : null}
<h1>${t('Parler à quelqu’un')}</h1>
${prompt.notice?.says.map((sentence) => html`<p class="lead">${sentence}</p>`)}
${prompt.notice?.helplines ? html`<ul class="lines">${prompt.notice.helplines.map(renderHelpline)}</ul>` : null}
<nav class="ways" aria-label="${t('Suite')}"><ul><li><a class="main" href="${sending.action}">${prompt.plan ? t('Revenir à votre plan') : t('Revenir à la question')}</a></li></ul></nav>`;
  return page(prompt, sending, t('Parler à quelqu’un'), body);
}

/** The answers given so far. */
export const renderSummary = (said: Prompt, sending: Sending): Html =>
  speaking(said, () => {
    const prompt = typeset(said);
    return page(prompt, sending, t('Vos réponses'), renderAnswers(prompt, sending));
  });

const page = ({ discreet }: Prompt, sending: Sending, title: string, body: Html, refused = false): Html =>
  layout({ title, body, conversation: sending.action, discreet, refused, languages: languageButtons(sending) });

/** At the top of the page, and already in view: what went wrong, with a link to where it can be put right. */
function refusal(prompt: Prompt, refused: Refused): Html {
  const field = prompt.question ? fieldOf(prompt.question, refused) : 'mots';
  return html`<div class="refusal" role="alert" tabindex="-1" autofocus>
<h2>${t('Un point à revoir')}</h2>
<p><a href="#${field}"${inLanguage(prompt.notice)}>${t(refused.says)}</a></p>
</div>`;
}

/** Where what matters is in French only, it is said before it, in the person’s language. */
const missing = ({ translation }: Prompt): Html | null =>
  translation
    ? html`<aside class="notice" aria-label="${t('Langue')}">${translation.says.map((sentence) => html`<p>${sentence}</p>`)}</aside>`
    : null;

/** For the voice that reads the page, and for letters that run from right to left. */
const inLanguage = (notice: Notice | undefined): Html | null =>
  notice?.lang ? html` lang="${notice.lang}" dir="${readingOf(notice.lang)}"` : null;

/** What a refused answer is told stands above; the number of a person, after several, does not. */
function noticeOf({ notice }: Prompt, refused?: Refused): Html | null {
  if (!notice || notice.code === 'human' || (refused && !notice.helplines)) return null;
  return html`<aside class="notice" aria-label="${t('À savoir')}">
${refused ? null : notice.says.map((sentence) => html`<p${inLanguage(notice)}>${sentence}</p>`)}
${notice.helplines ? html`<ul class="lines">${notice.helplines.map(renderHelpline)}</ul>` : null}
</aside>`;
}

import { html } from 'hono/html';
import type { Danger } from '../../engine/prompt.ts';
import { REPORT_KINDS, REPORT_ROOM } from '../../engine/report-kinds.ts';
import type { Reported } from '../../session/report.ts';
import type { Language } from '../../texts/languages.ts';
import type { Html } from '../html.ts';
import { reportedWords, reportKinds, reportWords } from '../report-words.ts';
import { speaking, t } from '../speaking.ts';
import { typeset } from '../typeset.ts';
import { renderDanger } from './danger.ts';
import { layout } from './layout.ts';

/** The plan that a report comes from and goes back to. */
export type ReportFrom = {
  /** Its address: `/c/<token>`, or that of a shared link. */
  plan: string;
  /** Where the plan belongs to a conversation, so that the page bears its quick exit. */
  conversation?: string;
  discreet?: boolean;
  /** The language of the plan. */
  lang?: Language;
};

/** What went wrong in a form that was sent, and what it held. */
export type ReportRefused = { says: string; field: 'kind' | 'words'; kind?: string; words?: string };

/** The address of the page where something is said to be wrong with a place of a plan. */
export const reportAddress = (plan: string, structure: string): string =>
  `${plan}/erreur/${encodeURIComponent(structure)}`;

/** Where a person says what is wrong with a place: the choices, then a few words if they want. */
export const renderReport = (place: Place, from: ReportFrom, refused?: ReportRefused): Html =>
  speaking(from, () => reportPage(place, from, refused));

type Place = { id: string; nom: string };

function reportPage(place: Place, from: ReportFrom, refused?: ReportRefused): Html {
  const { title, asks, words, room, discreet, send } = reportWords;
  const [aboutKind, aboutWords] = [refused?.field === 'kind', refused?.field === 'words'];
  return page(
    from,
    Boolean(refused),
    html`${refused ? refusal(refused) : null}
<h1>${t(title)}</h1>
<p class="lead">${typeset(place.nom)}</p>
<form class="ask" method="post" action="${reportAddress(from.plan, place.id)}" novalidate autocomplete="off">
<fieldset class="field"${aboutKind ? html` aria-describedby="faux-erreur"` : null}>
<legend><h2>${t(asks)}</h2></legend>
${aboutKind ? html`<p class="error" id="faux-erreur">${t(refused?.says ?? '')}</p>` : null}
<div class="choices">${REPORT_KINDS.map(
      (
        kind,
        at,
      ) => html`<div class="choice"><input type="radio" id="faux-${at + 1}" name="kind" value="${kind}"${refused?.kind === kind ? html` checked` : null}>
<label for="faux-${at + 1}">${t(reportKinds[kind])}</label></div>`,
    )}</div>
</fieldset>
<div class="field"><label class="label" for="mots">${t(words)}</label>
<p class="hint" id="mots-aide">${t(discreet)} ${t(room)}</p>
${aboutWords ? html`<p class="error" id="mots-erreur">${t(refused?.says ?? '')}</p>` : null}
<textarea id="mots" name="text" rows="3" maxlength="${REPORT_ROOM}" spellcheck="false" aria-describedby="mots-aide${aboutWords ? ' mots-erreur' : ''}"${aboutWords ? html` aria-invalid="true"` : null}>${refused?.words ?? ''}</textarea></div>
<div class="send"><button type="submit" class="main">${t(send)}</button></div>
</form>
${wayBack(from, 'second')}`,
  );
}

/** What became of a report, any danger that its words were, and the way back to the plan. */
export const renderReported = (became: Reported, from: ReportFrom, danger?: Danger): Html =>
  speaking(from, () => reportedPage(became, from, danger));

function reportedPage(became: Reported, from: ReportFrom, danger?: Danger): Html {
  return page(
    from,
    false,
    html`${danger ? renderDanger(typeset(danger)) : null}
<h1>${t(reportWords.title)}</h1>
${danger && became !== 'kept' ? null : html`<p class="lead" role="status">${t(reportedWords[became])}</p>`}
${wayBack(from, 'main')}`,
  );
}

const refusal = ({ says, field }: ReportRefused): Html =>
  html`<div class="refusal" role="alert" tabindex="-1" autofocus><h2>${t('Un point à revoir')}</h2><p><a href="#${field === 'kind' ? 'faux-1' : 'mots'}">${t(says)}</a></p></div>`;

const wayBack = ({ plan }: ReportFrom, look: 'main' | 'second'): Html =>
  html`<nav class="ways" aria-label="${t('Suite')}"><ul><li><a class="${look}" href="${plan}">${t(reportWords.back)}</a></li></ul></nav>`;

const page = ({ conversation, discreet }: ReportFrom, refused: boolean, body: Html): Html =>
  layout({ title: t(reportWords.title), conversation, discreet, refused, body });

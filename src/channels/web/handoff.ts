import { html } from 'hono/html';
import type { Prompt } from '../../engine/prompt.ts';
import type { Html } from '../html.ts';
import { typeset } from '../typeset.ts';
import { renderDanger } from './danger.ts';
import { layout } from './layout.ts';
import type { Refused, Sending } from './sending.ts';

/** Going on elsewhere: the page that gives a code, and the small form of the first page that takes one. */

/** A code, large enough to be copied by hand, and what to do with it on each line. */
export function renderHandoff(said: Prompt, sending: Sending): Html {
  const prompt = typeset(said);
  const { notice, danger } = prompt;
  const code = said.notice?.handoff?.code;
  const [first, ...more] = notice?.says ?? [];
  return layout({
    title: 'Continuer ailleurs',
    conversation: sending.action,
    discreet: prompt.discreet,
    body: html`${danger ? renderDanger(danger) : null}
<h1>Continuer ailleurs</h1>
${code ? html`<p class="lead">Votre code&nbsp;:</p><p class="code"><strong>${code}</strong></p>` : html`<p class="lead">${first}</p>`}
${more.map((sentence) => html`<p>${sentence}</p>`)}
${code ? html`<p>Sur un autre appareil&nbsp;: ouvrez la page d’accueil de ce site, puis «&nbsp;Vous avez un code&nbsp;?&nbsp;».</p>` : null}
<nav class="ways" aria-label="Suite"><ul><li><a class="main" href="${sending.action}">${prompt.plan ? 'Revenir à votre plan' : 'Revenir à la question'}</a></li></ul></nav>`,
  });
}

/** « Vous avez un code ? », closed until it is wanted, or open on what was refused. */
export function codeForm(refused?: Refused): Html {
  return html`<details class="why"${refused ? html` open` : null}><summary>Vous avez un code&nbsp;?</summary>
<form class="ask" method="post" action="/code" novalidate autocomplete="off">
<div class="field"><label class="label" for="code">Votre code</label>
<p class="hint" id="code-aide">Quatre chiffres et un mot, par exemple 4827&nbsp;tilleul.</p>
${refused ? html`<p class="error" id="code-erreur">${refused.says}</p>` : null}
<input type="text" id="code" name="code" value="${refused?.typed ?? ''}" autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="go" aria-describedby="code-aide${refused ? ' code-erreur' : ''}"${refused ? html` aria-invalid="true"` : null}></div>
<div class="send"><button type="submit" class="main">Reprendre</button></div>
</form></details>`;
}

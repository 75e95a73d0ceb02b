import { html } from 'hono/html';
import type { Prompt } from '../../engine/prompt.ts';
import type { Html } from '../html.ts';
import { speaking, t } from '../speaking.ts';
import { typeset } from '../typeset.ts';
import { renderDanger } from './danger.ts';
import { layout } from './layout.ts';
import type { Refused, Sending } from './sending.ts';

/** Going on elsewhere: the page that gives a code, and the small form of the first page that takes one. */

/** A code, large enough to be copied by hand, and what to do with it on each line. */
export const renderHandoff = (said: Prompt, sending: Sending): Html => speaking(said, () => handoffPage(said, sending));

function handoffPage(said: Prompt, sending: Sending): Html {
  const prompt = typeset(said);
  const { notice, danger } = prompt;
  const code = said.notice?.handoff?.code;
  const [first, ...more] = notice?.says ?? [];
  return layout({
    title: t('Continuer ailleurs'),
    conversation: sending.action,
    discreet: prompt.discreet,
    body: html`${danger ? renderDanger(danger) : null}
<h1>${t('Continuer ailleurs')}</h1>
${code ? html`<p class="lead">${t('Votre code :')}</p><p class="code"><strong lang="fr" dir="ltr">${code}</strong></p>` : html`<p class="lead">${first}</p>`}
${more.map((sentence) => html`<p>${sentence}</p>`)}
${code ? html`<p>${t('Sur un autre appareil : ouvrez la page d’accueil de ce site, puis « Vous avez un code ? ».')}</p>` : null}
<nav class="ways" aria-label="${t('Suite')}"><ul><li><a class="main" href="${sending.action}">${prompt.plan ? t('Revenir à votre plan') : t('Revenir à la question')}</a></li></ul></nav>`,
  });
}

/** « Vous avez un code ? », closed until it is wanted, or open on what was refused. */
export function codeForm(refused?: Refused): Html {
  return html`<details class="why"${refused ? html` open` : null}><summary>${t('Vous avez un code ?')}</summary>
<form class="ask" method="post" action="/code" novalidate autocomplete="off">
<div class="field"><label class="label" for="code">${t('Votre code')}</label>
<p class="hint" id="code-aide">${t('Quatre chiffres et un mot, par exemple {code}.', { code: '4827 tilleul' })}</p>
${refused ? html`<p class="error" id="code-erreur">${refused.says}</p>` : null}
<input type="text" id="code" name="code" value="${refused?.typed ?? ''}" dir="auto" autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="go" aria-describedby="code-aide${refused ? ' code-erreur' : ''}"${refused ? html` aria-invalid="true"` : null}></div>
<div class="send"><button type="submit" class="main">${t('Reprendre')}</button></div>
</form></details>`;
}

import { html } from 'hono/html';
import type { Language } from '../../texts/languages.ts';
import type { Html } from '../html.ts';
import { speaking, t } from '../speaking.ts';
import { homeAddress, layout } from './layout.ts';

/** What is said once a conversation was erased, in the language that it had. */
export const renderErased = (of: { lang?: Language }): Html => speaking(of, erasedPage);

function erasedPage(): Html {
  return layout({
    title: t('C’est effacé'),
    body: html`<h1>${t('C’est effacé')}</h1>
<p class="lead">${t('Vos réponses n’existent plus ici.')}</p>
<p>${t('L’historique de votre navigateur garde peut-être la visite. Vous pouvez l’effacer aussi.')}</p>
<p><a class="main" href="${homeAddress()}">${t('Revenir à l’accueil')}</a></p>`,
  });
}

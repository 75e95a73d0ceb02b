import { html } from 'hono/html';
import { monthOf } from '../../../directory/hours/dates-in-words.ts';
import type { Content } from '../../../engine/content.ts';
import type { Html } from '../../html.ts';
import { t } from '../../speaking.ts';
import { phoneButton } from '../helpline.ts';
import { layout } from '../layout.ts';

/** How the service works, and who to call instead. */
export function renderHelp({ departements }: Pick<Content, 'departements'>): Html {
  return layout({
    title: t('Aide'),
    body: html`<h1>${t('Aide')}</h1>
<p class="lead">${t('Vous dites ce qui se passe. Nous vous disons à qui vous adresser.')}</p>
<h2>${t('Comment cela marche')}</h2>
<ol>
<li>${t('Écrivez quelques mots, ou choisissez dans la liste.')}</li>
<li>${t('Répondez aux questions. Il y en a peu, et vous pouvez en passer certaines.')}</li>
<li>${t('Vous obtenez un plan : le bon endroit, son numéro, ce qu’il faut dire et apporter.')}</li>
</ol>
<p>${t('Vous pouvez revenir en arrière, changer une réponse, ou tout effacer à tout moment.')}</p>
<h2 id="telephone">${t('Parler à quelqu’un')}</h2>
<p>${t('Le standard de votre Département vous passe le bon service.')}</p>
<ul class="lines">${departements.map(
      ({ standard, standard_nom, source_date }) =>
        html`<li class="line">${phoneButton(standard, t(standard_nom))}<p class="when">${t('Numéro à vérifier (source de {mois}).', { mois: monthOf(source_date) })}</p></li>`,
    )}</ul>
<h2>${t('Bon à savoir')}</h2>
<ul>
<li>${t('C’est gratuit et anonyme. Il n’y a pas de compte.')}</li>
<li>${t('« Information de 2015 » veut dire que personne ne l’a confirmée depuis. Appelez avant de vous déplacer.')}</li>
<li>${t('La distance est à vol d’oiseau. Par la route, c’est plus long.')}</li>
</ul>`,
  });
}

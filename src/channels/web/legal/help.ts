import { html } from 'hono/html';
import { ofMonth } from '../../../directory/hours/dates-in-words.ts';
import type { Content } from '../../../engine/content.ts';
import type { Html } from '../../html.ts';
import { phoneButton } from '../helpline.ts';
import { layout } from '../layout.ts';

/** How the service works, and who to call instead. */
export function renderHelp({ departements }: Pick<Content, 'departements'>): Html {
  return layout({
    title: 'Aide',
    body: html`<h1>Aide</h1>
<p class="lead">Vous dites ce qui se passe. Nous vous disons à qui vous adresser.</p>
<h2>Comment cela marche</h2>
<ol>
<li>Écrivez quelques mots, ou choisissez dans la liste.</li>
<li>Répondez aux questions. Il y en a peu, et vous pouvez en passer certaines.</li>
<li>Vous obtenez un plan&nbsp;: le bon endroit, son numéro, ce qu’il faut dire et apporter.</li>
</ol>
<p>Vous pouvez revenir en arrière, changer une réponse, ou tout effacer à tout moment.</p>
<h2 id="telephone">Parler à quelqu’un</h2>
<p>Le standard de votre Département vous passe le bon service.</p>
<ul class="lines">${departements.map(
      ({ standard, standard_nom, source_date }) =>
        html`<li class="line">${phoneButton(standard, standard_nom)}<p class="when">Numéro à vérifier (source ${ofMonth(source_date)}).</p></li>`,
    )}</ul>
<h2>Bon à savoir</h2>
<ul>
<li>C’est gratuit et anonyme. Il n’y a pas de compte.</li>
<li>«&nbsp;Information de 2015&nbsp;» veut dire que personne ne l’a confirmée depuis. Appelez avant de vous déplacer.</li>
<li>La distance est à vol d’oiseau. Par la route, c’est plus long.</li>
</ul>`,
  });
}

import { html } from 'hono/html';
import type { Html } from '../html.ts';
import { layout } from './layout.ts';

/** What is said once a conversation was erased. */
export function renderErased(): Html {
  return layout({
    title: 'C’est effacé',
    body: html`<h1>C’est effacé</h1>
<p class="lead">Vos réponses n’existent plus ici.</p>
<p>L’historique de votre navigateur garde peut-être la visite. Vous pouvez l’effacer aussi.</p>
<p><a class="main" href="/">Revenir à l’accueil</a></p>`,
  });
}

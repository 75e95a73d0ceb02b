import { html } from 'hono/html';
import type { Content } from '../../engine/content.ts';
import type { Html } from '../html.ts';
import { layout } from '../web/layout.ts';
import { stylePath } from './page-style.ts';
import { policyLines, policyWords } from './policy.ts';
import { addressOf } from './snippet.ts';
import { snippetForm } from './snippet-form.ts';
import type { Wishes } from './wishes.ts';

export type SnippetPage = {
  wishes: Wishes;
  /** What could not be used, a sentence each. */
  told: string[];
  /** The commune as it was typed. */
  town: string;
  snippet: string;
  /** The address of the service, without a trailing slash. */
  base: string;
  /** The choices as they were asked. */
  asked: URLSearchParams;
  /** The address of the little script that keeps the page up to date. */
  script: string;
};

/** « Sur votre site »: for a webmaster, the choices, the text to paste, what it looks like, and what their policy must let in. */
export function renderSnippetPage(content: Content, page: SnippetPage): Html {
  const { wishes, told, town, snippet, base, script } = page;
  return layout({
    title: 'Sur votre site',
    plain: true,
    head: html`<link rel="stylesheet" href="${stylePath}"><script src="${script}" defer></script>`,
    body: html`<h1>Par où&nbsp;? sur votre site</h1>
<p class="lead">Mairie, CCAS, association&nbsp;: vos habitants trouvent la bonne porte sans quitter votre page. C’est gratuit, et il n’y a rien à installer.</p>
${snippetForm(content, wishes, town)}
<div id="resultat">
${told.length ? html`<div class="refusal"><h2>À revoir</h2>${told.map((one) => html`<p>${one}</p>`)}</div>` : null}
<h2>Le code à copier</h2>
<pre class="snippet" tabindex="0" role="region" aria-label="Le code à copier"><code id="extrait">${snippet}</code></pre>
<p><button type="button" class="main" id="copier" hidden>Copier</button> <span id="copie" role="status"></span></p>
${wishes.form === 'lien' ? html`<p>L’adresse seule, pour un texto ou une affiche&nbsp;:<br><strong class="bare">${addressOf(base, wishes)}</strong></p>` : null}
<h2>Ce que cela donne</h2>
${preview(page)}
<h2>Si votre site filtre ce qu’il charge</h2>
<p>Votre site envoie peut-être un en-tête <code>Content-Security-Policy</code>. Ajoutez-y&nbsp;:</p>
<pre class="snippet" tabindex="0" role="region" aria-label="Les lignes à ajouter"><code>${policyLines(base, wishes.form)}</code></pre>
${policyWords(wishes)}
</div>
<h2>Vie privée</h2>
<p>Rien n’est gardé ni demandé avant la première réponse&nbsp;: ni cookie, ni compte, ni nom. Les réponses viennent chez nous et jamais chez vous, et les phrases écrites ne sont pas gardées.</p>
<p class="soft">Comme tout ce qu’une page contient, un module peut être lu par les autres scripts de cette page. Le cadre (iframe) ne le peut pas&nbsp;: préférez-le si votre site charge des scripts que vous ne connaissez pas.</p>`,
  });
}

function preview({ wishes, asked }: SnippetPage): Html {
  if (wishes.form === 'lien')
    return html`<p><a href="${addressOf('', wishes)}" target="_blank">Ouvrir le lien (nouvel onglet)</a></p>`;
  const shown = new URLSearchParams(asked);
  shown.set('position', wishes.position);
  const src = wishes.form === 'cadre' ? addressOf('', wishes, true) : `/widget/demo?${shown}`;
  return html`<iframe class="preview" id="apercu" src="${src}" title="Aperçu du service sur un site" loading="lazy"></iframe>
<p><a href="${src}" target="_blank">Voir l’aperçu en grand (nouvel onglet)</a></p>`;
}

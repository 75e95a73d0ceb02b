import { html, raw } from 'hono/html';
import type { Content } from '../../../engine/content.ts';
import { mermaid } from '../../../engine/diagram/mermaid.ts';
import { outline } from '../../../engine/diagram/outline.ts';
import type { Flow } from '../../../engine/flow.ts';
import { readingOf } from '../../../engine/reading/score.ts';
import { shownBy } from '../../../engine/reading/shown.ts';
import { drawingOf } from '../../drawing.ts';
import type { Html } from '../../html.ts';
import { script } from '../../script.ts';
import { typeset } from '../../typeset.ts';
import { layout } from '../layout.ts';
import { renderSteps } from './steps.ts';
import { fullDateOf } from './words.ts';

/** One flow for whoever works with it: its drawing, the same as a list, its sentences and its sources. */
export function renderFlow(content: Content, flow: Flow): Html {
  const drawn = outline(flow, content);
  const title = typeset(flow.title);
  const { ease, sentences, longest } = readingOf(shownBy(flow));
  return layout({
    title: `Parcours\u00a0: ${title}`,
    staff: true,
    body: html`<p class="up"><a href="/equipe/parcours">Tous les parcours</a></p>
<h1>${title}</h1>
<p class="lead">${needOf(content, flow)}Relu le <time datetime="${flow.reviewed}">${fullDateOf(flow.reviewed)}</time>.</p>
<p>Facilité de lecture&nbsp;: ${ease} sur 100 (${sentences} phrases, ${longest} mots pour la plus longue). ${counted(flow.sources.length)}.</p>
<p>Fiche à imprimer pour l’accueil&nbsp;: <a href="/equipe/parcours/${flow.flow}/fiche">pour la personne</a>, <a href="/equipe/parcours/${flow.flow}/fiche?tiers=1">pour qui aide quelqu’un</a>.</p>
<h2 id="dessin">Le dessin</h2>
<p>Il se lit de gauche à droite. Les cadres arrondis sont les réponses. Un trait épais part d’un danger&nbsp;: ses numéros sont donnés avant la suite.</p>
<div class="scroll drawing" role="region" aria-labelledby="dessin" tabindex="0">
${raw(drawingOf(drawn))}
</div>
<details class="why"><summary>Le texte du dessin, à copier (Mermaid)</summary>
<pre class="scroll" tabindex="0" aria-label="Texte Mermaid">${mermaid(drawn)}</pre></details>
<h2 id="etapes">Étape par étape</h2>
${renderSteps(content, flow, script(content, flow), drawn)}
<h2 id="sources">Les sources</h2>
${
  flow.sources.length
    ? html`<ul class="sources">${typeset(flow.sources).map(({ fact, source, date }) => html`<li>${fact}<br><span class="soft">${source}, ${date}</span></li>`)}</ul>`
    : html`<p>Ce parcours ne dit aucun fait qui demande une source.</p>`
}`,
  });
}

function needOf(content: Content, flow: Flow): Html | null {
  const need = content.needs.find(({ code }) => code === flow.need);
  return need ? html`Besoin&nbsp;: ${typeset(need.label_fr)}. ` : null;
}

const counted = (sources: number): string =>
  sources === 0 ? 'Aucune source' : sources === 1 ? 'Une source' : `${sources} sources`;

import { html } from 'hono/html';
import type { Content } from '../../../engine/content.ts';
import { readingOf } from '../../../engine/reading/score.ts';
import { shownBy } from '../../../engine/reading/shown.ts';
import type { Html } from '../../html.ts';
import { typeset } from '../../typeset.ts';
import { layout } from '../layout.ts';
import { fullDateOf } from './words.ts';

/** Every flow, with what tells how well it is kept. */
export function renderFlows(content: Content): Html {
  const rows = Object.values(content.flows)
    .map((flow) => ({
      id: flow.flow,
      title: typeset(flow.title),
      need: content.needs.find(({ code }) => code === flow.need)?.label_fr ?? '',
      reviewed: flow.reviewed,
      ease: readingOf(shownBy(flow)).ease,
      sources: flow.sources.length,
    }))
    .sort((a, b) => a.title.localeCompare(b.title, 'fr'));
  return layout({
    title: 'Comment nous orientons\u00a0: les parcours',
    staff: true,
    body: html`<h1>Comment nous orientons&nbsp;: les parcours</h1>
<p class="lead">Un parcours, ce sont les questions posées pour un besoin, et les réponses données. Tout est écrit d’avance, par des personnes.</p>
<p><a href="/equipe/comprendre">Ce que nous comprenons d’une phrase</a>, et pourquoi.</p>
<p>Chaque parcours a un dessin, ses phrases, ses sources, et une fiche à imprimer pour l’accueil.</p>
<p id="facilite" class="soft">La facilité de lecture se mesure sur 100&nbsp;: 100 est très facile, 60 est un journal (Kandel et Moles, 1958).</p>
<div class="scroll" role="region" aria-label="Liste des parcours" tabindex="0">
<table>
<caption class="unseen">Les ${rows.length} parcours</caption>
<thead><tr><th scope="col">Parcours</th><th scope="col">Besoin</th><th scope="col">Relu le</th><th scope="col" aria-describedby="facilite">Facilité de lecture</th><th scope="col">Sources</th><th scope="col">Accueil</th></tr></thead>
<tbody>
${rows.map(
  ({ id, title, need, reviewed, ease, sources }) => html`<tr>
<th scope="row"><a href="/equipe/parcours/${id}">${title}</a></th>
<td>${typeset(need)}</td>
<td><time datetime="${reviewed}">${fullDateOf(reviewed)}</time></td>
<td class="number">${ease}</td>
<td class="number">${sources}</td>
<td><a href="/equipe/parcours/${id}/fiche">Fiche<span class="unseen"> : ${title}</span></a></td>
</tr>`,
)}
</tbody>
</table>
</div>`,
  });
}

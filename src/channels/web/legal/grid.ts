import { html } from 'hono/html';
import type { Html } from '../../html.ts';
import { typeset } from '../../typeset.ts';
import { layout } from '../layout.ts';
import { conformity } from './conformity.ts';
import type { Criterion } from './criterion.ts';
import { criteria } from './rgaa.generated.ts';

const shown: Record<Criterion['etat'], Html> = {
  conforme: html`<span class="state open">Conforme</span>`,
  'non conforme': html`<span class="state unknown">Non conforme</span>`,
  'non applicable': html`<span class="soft">Non applicable</span>`,
};

/** The 106 criteria, theme by theme: what each asks, what we found, and what shows it. */
export function renderGrid(): Html {
  const themes = [...Map.groupBy(typeset(criteria), ({ theme }) => theme)];
  const failed = criteria.filter(({ etat }) => etat === 'non conforme');
  return layout({
    title: 'Accessibilité\u00a0: les 106 critères',
    staff: true,
    body: html`<p class="up"><a href="/accessibilite">La déclaration d’accessibilité</a></p>
<h1>Accessibilité&nbsp;: les ${criteria.length} critères</h1>
<p class="lead">Ce que demande chaque critère du RGAA&nbsp;4.1, ce que nous avons trouvé, et ce qui le montre.</p>
<p>${conformity.met} critères conformes, ${failed.length} non ${failed.length > 1 ? 'conformes' : 'conforme'}, ${criteria.length - conformity.applicable} non applicables. Vérification faite par les personnes qui écrivent ce logiciel&nbsp;: ce n’est pas un audit extérieur.</p>
${failed.length ? html`<p>Non conformes&nbsp;: ${failed.map(({ numero }, at) => html`${at ? ', ' : null}<a href="#critere-${numero}">critère ${numero}</a>`)}.</p>` : null}
<nav class="versions" aria-label="Thèmes"><ul>${themes.map(([theme, [first]]) => html`<li><a href="#theme-${themeOf(first)}">${themeOf(first)}. ${theme}</a></li>`)}</ul></nav>
<div class="scroll criteria" role="region" aria-label="Les ${criteria.length} critères" tabindex="0">
${themes.map(([theme, rows]) => renderTheme(theme, rows))}
</div>
<p class="soft">Critères&nbsp;: DINUM, RGAA 4.1, Licence Ouverte 2.0. Le nom d’un essai est écrit en anglais, comme le code.</p>`,
  });
}

const themeOf = (criterion: Criterion | undefined): string => criterion?.numero.split('.', 1)[0] ?? '';

const renderTheme = (
  theme: string,
  rows: Criterion[],
): Html => html`<h2 id="theme-${themeOf(rows[0])}">${themeOf(rows[0])}. ${theme}</h2>
<table>
<caption class="unseen">${theme}&nbsp;: ${rows.length} critères</caption>
<thead><tr><th scope="col">Critère</th><th scope="col">État</th><th scope="col">Ce qui le montre</th></tr></thead>
<tbody>${rows.map(renderCriterion)}</tbody>
</table>`;

function renderCriterion({ numero, niveau, critere, etat, ou, preuve, tests, ecart }: Criterion): Html {
  return html`<tr id="critere-${numero}">
<th scope="row">${numero}. ${critere} <span class="level">Niveau ${niveau}, ${ou}.</span></th>
<td>${shown[etat]}</td>
<td><p>${preuve}</p>${ecart ? html`<p class="warn">${ecart}</p>` : null}${tests.length ? html`<ul>${tests.map(renderTest)}</ul>` : null}</td>
</tr>`;
}

function renderTest(test: string): Html {
  const [file, name] = test.split('#');
  return html`<li><code>${file}</code>${name ? html` <span lang="en">${name}</span>` : null}</li>`;
}

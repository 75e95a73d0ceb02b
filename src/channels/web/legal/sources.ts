import { html } from 'hono/html';
import { monthOf } from '../../../directory/hours/dates-in-words.ts';
import type { Content } from '../../../engine/content.ts';
import type { Html } from '../../html.ts';
import { typeset } from '../../typeset.ts';
import { layout } from '../layout.ts';

/** Whose data the service uses, in the words of attribution that each asks for. */
const attributions = [
  'ANCT – Liste des structures France services, 1er août 2024, Licence Ouverte 2.0',
  'DILA – Annuaire de l’administration, février 2016, Licence Ouverte',
  'INSEE COG 2026, DGCL, La Poste, Licence Ouverte',
  'data·inclusion – Licence Ouverte 2.0',
  'DREES – SAE 2022',
  'Hub-Lo – inventaire des lieux de médiation numérique, 2020–2021',
];

/** Sources, licences and dates, and every national number with where it was read. */
export function renderSources({ helplines }: Pick<Content, 'helplines'>): Html {
  return layout({
    title: 'Sources des données',
    body: html`<h1>Sources des données</h1>
<p class="lead">Les lieux viennent de listes publiques. Certaines sont anciennes&nbsp;: chaque lieu dit de quand datent ses informations.</p>
<h2>Les lieux et les communes</h2>
<ul>${attributions.map((line) => html`<li>${line}</li>`)}</ul>
<p>Les maisons des solidarités et quelques associations viennent aussi de sites publics et de la presse locale. La source est écrite sous chaque lieu.</p>
<h2>Les numéros nationaux</h2>
<ul class="sources">${typeset(helplines).map(
      (line) =>
        html`<li><strong>${line.numero}</strong>, ${line.nom}. ${line.source}${line.source_date ? `, ${monthOf(line.source_date)}` : null}.${line.to_verify ? html` <em>À vérifier.</em>` : null}</li>`,
    )}</ul>
<h2>Les questions et les réponses</h2>
<p>Elles sont écrites d’avance, avec leurs sources. <a href="/equipe/parcours">Comment nous orientons&nbsp;: les parcours</a>.</p>
<h2>Une erreur&nbsp;?</h2>
<p>Un numéro a changé, un lieu a fermé&nbsp;? Dites-le à l’éditeur&nbsp;: ses coordonnées sont dans les <a href="/mentions-legales">mentions légales</a>.</p>`,
  });
}

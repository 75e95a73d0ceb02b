import { html } from 'hono/html';
import type { Departement } from '../../engine/content.ts';
import type { Prompt } from '../../engine/prompt.ts';
import type { Html } from '../html.ts';
import { typeset } from '../typeset.ts';
import { codeForm } from './handoff.ts';
import { layout } from './layout.ts';
import { renderQuestion } from './question.ts';
import type { Refused } from './sending.ts';

/** `told` is one sentence above the page, when an address leads to no conversation any more; `code` is one that was refused. */
export type StartNotes = { told?: string; refused?: Refused; code?: Refused };

/** The first page: what this is, then the question, to answer in words or by a list. */
export function renderStart(
  welcome: Prompt,
  departements: Departement[],
  { told, refused, code }: StartNotes = {},
): Html {
  const prompt = typeset(welcome);
  const { question } = prompt;
  return layout({
    title: 'Où trouver de l’aide près de chez vous',
    refused: Boolean(refused ?? code),
    body: html`${told ? html`<aside class="notice" aria-label="À savoir"><p>${told}</p></aside>` : null}
${refused ? html`<div class="refusal" role="alert" tabindex="-1" autofocus><h2>Il manque votre réponse</h2><p><a href="#mots">${refused.says}</a></p></div>` : null}
${code ? html`<div class="refusal" role="alert" tabindex="-1" autofocus><h2>Un point à revoir</h2><p><a href="#code">${code.says}</a></p></div>` : null}
<h1>Où trouver de l’aide près de chez&nbsp;vous</h1>
<p class="lead">Quelques questions, puis un plan&nbsp;: à qui vous adresser, comment le joindre, quoi dire et quoi apporter.</p>
<p class="soft">Pour les habitants ${departements.map(({ du }) => du).join(' et ')}. Gratuit et anonyme.</p>
${prompt.says.map((sentence) => html`<p>${sentence}</p>`)}
${question ? renderQuestion({ ...prompt, question }, { action: '/' }, refused) : null}
${codeForm(code)}
<p class="soft">Vous préférez parler à quelqu’un&nbsp;? <a href="/aide#telephone">Voici des numéros</a>.</p>`,
  });
}

import { html } from 'hono/html';
import type { Content } from '../../../engine/content.ts';
import type { Outline } from '../../../engine/diagram/outline.ts';
import type { Flow } from '../../../engine/flow.ts';
import { type Shown, shownBy, shownByQuestion } from '../../../engine/reading/shown.ts';
import type { Html } from '../../html.ts';
import type { Script, ScriptAnswer } from '../../script.ts';
import { scriptWords } from '../../script-words.ts';
import { typeset } from '../../typeset.ts';

/** The steps of a flow as a list, each answer with a link to where it leads, and all the sentences of the step. */
export function renderSteps(content: Content, flow: Flow, { questions, outcomes }: Script, drawn: Outline): Html {
  const shown = shownBy(flow);
  const sentences = (number: number) => {
    const asked = drawn.questions.find((step) => step.number === number);
    const id = asked?.id ?? drawn.outcomes.find((step) => step.number === number)?.id ?? '';
    const fact = asked?.fact ? content.facts[asked.fact] : undefined;
    return renderSentences(
      id,
      asked?.fact ?? null,
      fact ? shownByQuestion(id, fact) : shown.filter(({ step }) => step === id),
    );
  };
  return html`<ol class="steps-of-flow">
${questions.map(
  ({
    number,
    question,
    why,
    answers,
  }) => html`<li id="etape-${number}"><h3>${scriptWords.step} ${number}. ${question}</h3>
${why ? html`<p class="soft">${why}</p>` : null}
<ul>${answers.map((answer) => html`<li>${renderAnswer(answer)}</li>`)}</ul>
${sentences(number)}</li>`,
)}
${outcomes.map(
  ({
    number,
    says,
  }) => html`<li id="etape-${number}" class="end"><h3>${scriptWords.step} ${number}. ${says[0] ?? scriptWords.depends}</h3>
${says.slice(1).map((sentence) => html`<p>${sentence}</p>`)}
${sentences(number)}</li>`,
)}
</ol>`;
}

/** « Oui → étape 3 », with its danger and its needs. */
function renderAnswer({ label, danger, needs, ways }: ScriptAnswer): Html {
  return html`${danger ? html`<strong>Danger (${danger.numbers.join(', ')})&nbsp;:</strong> ` : null}${label}
${ways.map(
  ({ to, when }, at) =>
    html`${at > 0 ? '\u00a0; ' : null}<span class="to">→ <a href="#etape-${to}">${scriptWords.then} ${to}</a>${when ? html` (${when})` : null}</span>`,
)}${needs.length ? html` <span class="soft">${scriptWords.adds} ${needs.join(', ')}</span>` : null}`;
}

function renderSentences(step: string, fact: string | null, sentences: Shown[]): Html {
  return html`<details class="why"><summary>Toutes les phrases <span class="unseen">de l’étape « ${step} »</span></summary>
<p class="soft">${fact ? html`Question commune à plusieurs parcours&nbsp;: <code>${fact}</code>, dans <code>faits.yaml</code>.` : html`Étape <code>${step}</code> du fichier.`}</p>
<dl class="sentences">${typeset(sentences).map(({ field, text }) => html`<div><dt><code>${field}</code></dt><dd>${text}</dd></div>`)}</dl></details>`;
}

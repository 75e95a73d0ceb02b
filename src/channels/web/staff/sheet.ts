import { html } from 'hono/html';
import type { Departement } from '../../../engine/content.ts';
import type { Html } from '../../html.ts';
import { planWords, unquoted } from '../../plan-words.ts';
import type { Script, ScriptAnswer, ScriptLine, ScriptOutcome, ScriptQuestion } from '../../script.ts';
import { fromInWords, scriptWords } from '../../script-words.ts';
import { layout } from '../layout.ts';
import { fullDateOf } from './words.ts';

/** The sheet that a desk prints: danger, questions to read aloud, then what to answer at each end. */
export function renderSheet(read: Script, departements: Departement[]): Html {
  return layout({
    title: `${scriptWords.sheet}\u00a0: ${read.title}`,
    staff: true,
    plain: true,
    body: html`<div class="screen-only">
<p class="up"><a href="/equipe/parcours/${read.flow}">Le parcours entier</a></p>
<p>Pour imprimer&nbsp;: ouvrez le menu de votre navigateur, puis «&nbsp;Imprimer&nbsp;».</p>
${versions(read, departements)}
</div>
<h1>${read.title}</h1>
<p class="made">${scriptWords.sheet}. ${read.third ? scriptWords.forSomebody : scriptWords.forThemselves}${read.departement ? ` ${read.departement}.` : null} Relue le ${fullDateOf(read.reviewed)}.</p>
<section class="danger" aria-labelledby="danger"><h2 id="danger">${scriptWords.dangerFirst}</h2>
<p>${scriptWords.dangerHow}</p>
<dl class="facts">${read.dangers.map(({ label, numbers }) => html`<div><dt>${label}</dt><dd>${numbers.join(' · ')}</dd></div>`)}</dl></section>
${read.questions.length ? html`<h2>${scriptWords.questions}</h2>` : null}
${read.questions.map(question)}
<h2>${scriptWords.outcomes}</h2>
${read.outcomes.map(outcome)}`,
  });
}

/** The other sheets of the same flow: for whom, and for which département. */
function versions({ flow, third, departement }: Script, departements: Departement[]): Html {
  const code = departements.find(({ nom }) => nom === departement)?.code;
  const link = (label: string, tiers: boolean, place: string | undefined, current: boolean) => {
    const query = [...(tiers ? ['tiers=1'] : []), ...(place ? [`departement=${place}`] : [])].join('&');
    return html`<li><a href="/equipe/parcours/${flow}/fiche${query ? `?${query}` : ''}"${current ? html` aria-current="page"` : null}>${label}</a></li>`;
  };
  return html`<nav class="versions" aria-label="Autres versions de la fiche"><ul>
${link('Pour la personne', false, code, !third)}
${link('Pour qui aide quelqu’un', true, code, third)}
</ul>${
    departements.length > 1
      ? html`<ul>
${link('Tous les départements', third, undefined, code === undefined)}
${departements.map((one) => link(one.nom, third, one.code, one.code === code))}
</ul>`
      : null
  }</nav>`;
}

function question({ number, question, hint, why, several, answers }: ScriptQuestion): Html {
  return html`<section class="step" id="etape-${number}">
<h3><span class="rank">${scriptWords.step} ${number}</span> ${question}</h3>
${hint ? html`<p>${hint}</p>` : null}
${several ? html`<p>${scriptWords.several}</p>` : null}
${why ? html`<p class="because"><strong>${scriptWords.why}</strong> ${why}</p>` : null}
<ul class="keys">${answers.map(answer)}</ul>
</section>`;
}

function answer({ key, label, hint, danger, needs, ways }: ScriptAnswer): Html {
  return html`<li><span class="key">${key}</span> <span class="said">${label}${hint ? html` <small>${hint}</small>` : null}${needs.length ? html` <small>${scriptWords.adds} ${needs.join(', ')}</small>` : null}
${danger ? html`<span class="first"><strong>${scriptWords.sayFirst} ${danger.numbers.join(' · ')}</strong>${danger.says.map((sentence) => html` ${sentence}`)}</span>` : null}</span>
<span class="to">${ways.map(({ to, when }) => html`<span>→ <a href="#etape-${to}">${scriptWords.then} ${to}</a>${when ? html` <small>${when}</small>` : null}</span> `)}</span></li>`;
}

function outcome({
  number,
  from,
  says,
  to_say,
  documents,
  steps,
  delay,
  refused,
  helplines,
  doors,
  also,
}: ScriptOutcome): Html {
  return html`<section class="step end" id="etape-${number}">
<h3><span class="rank">${scriptWords.step} ${number}</span> ${says[0] ?? scriptWords.depends}</h3>
<p class="from">${fromInWords(from)}</p>
${says.slice(1).map((sentence) => html`<p>${sentence}</p>`)}
<div class="parts">
${part(scriptWords.lines, helplines.length ? html`<ul>${helplines.map(line)}</ul>` : null)}
${part(scriptWords.doors, doors.length ? html`<ol>${doors.map((door) => html`<li>${door}</li>`)}</ol>` : null)}
${part(planWords.toSay, to_say ? html`<p>«&nbsp;${unquoted(to_say)}&nbsp;»</p>` : null)}
${documents.length ? html`<div class="bring"><h4>${planWords.toBring}</h4><ul>${documents.map((paper) => html`<li>${paper}</li>`)}</ul></div>` : null}
${part(planWords.toDo, steps.length ? html`<ol>${steps.map((step) => html`<li>${step}</li>`)}</ol>` : null)}
${part(scriptWords.delay, delay ? html`<p>${delay}</p>` : null)}
${part(planWords.refused, refused ? html`<p>${refused}</p>` : null)}
${part(scriptWords.also, also.length ? html`<ul>${also.map((sentence) => html`<li>${sentence}</li>`)}</ul>` : null)}
</div>
</section>`;
}

const part = (title: string, inside: Html | null): Html | null =>
  inside ? html`<div class="part-of"><h4>${title}</h4>${inside}</div>` : null;

function line({ numero, nom, why, horaires, to_verify }: ScriptLine): Html {
  return html`<li><strong class="number">${numero}</strong>${nom ? ` ${nom}` : null}${why ? `. ${why.replace(/\.$/, '')}` : null}. <small>${horaires ?? scriptWords.unknownHours}${to_verify ? ` (${scriptWords.toVerify})` : null}</small></li>`;
}

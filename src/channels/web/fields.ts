import { html } from 'hono/html';
import type { PromptChoice, Question } from '../../engine/prompt.ts';
import type { Html } from '../html.ts';
import { said, t } from '../speaking.ts';
import type { Refused } from './sending.ts';

/** Radio buttons, or boxes when several answers fit. For a place, they are the communes that the words may mean. */
export function choiceField(question: Question, refused?: Refused): Html {
  const several = question.kind === 'choices';
  const hint = question.hint ?? (several ? t('Plusieurs réponses sont possibles.') : undefined);
  const beside = besideWords(question);
  return html`<fieldset class="field"${refused ? html` aria-describedby="choix-erreur"` : null}>
<legend>${beside ? html`<span class="label">${beside}</span>` : html`<h1>${said(question.label)}</h1>`}</legend>
${hint && !beside ? html`<p class="hint">${hint}</p>` : null}
${refused ? html`<p class="error" id="choix-erreur">${t(refused.says)}</p>` : null}
<div class="choices">${(question.choices ?? []).map((choice, at) => option(choice, several, at))}</div>
</fieldset>`;
}

/** The legend of choices that stand beside a field to type in, which then bears the question. */
function besideWords(question: Question): string | null {
  if (question.kind === 'place') return t('Est-ce l’une de ces communes ?');
  return question.words && question.kind === 'choice' ? t('Ou choisissez ce qui vous ressemble') : null;
}

function option(choice: PromptChoice, several: boolean, at: number): Html {
  const id = `choix-${at + 1}`;
  return html`<div class="choice">
<input type="${several ? 'checkbox' : 'radio'}" id="${id}" name="${several ? 'choices' : 'choice'}" value="${choice.id}"${choice.chosen ? html` checked` : null}>
<label for="${id}">${said(choice.label)}${choice.hint ? html` <span class="hint">${said(choice.hint)}</span>` : null}</label>
</div>`;
}

/** A line to type: a commune or postcode, a number, or free words. */
export function textField(question: Question, refused?: Refused): Html {
  const described = [question.hint ? 'reponse-aide' : '', refused ? 'reponse-erreur' : ''].join(' ').trim();
  const about = html`${described ? html` aria-describedby="${described}"` : null}${refused ? html` aria-invalid="true"` : null}`;
  return html`<div class="field">
<h1><label for="reponse">${said(question.label)}</label></h1>
${question.hint ? html`<p class="hint" id="reponse-aide">${question.hint}</p>` : null}
${refused ? html`<p class="error" id="reponse-erreur">${t(refused.says)}</p>` : null}
${control(question.kind, about, refused?.typed ?? '')}
</div>`;
}

/** The browser is asked to remember nothing that is typed: the next person at a shared computer must not be offered it. */
function control(kind: Question['kind'], about: Html, typed: string): Html {
  if (kind === 'text')
    return html`<textarea id="reponse" name="text" dir="auto" rows="4" spellcheck="false"${about}>${typed}</textarea>`;
  if (kind === 'number') {
    return html`<input class="short" type="text" inputmode="numeric" id="reponse" name="text" value="${typed}" autocomplete="off"${about}>`;
  }
  return html`<input type="text" id="reponse" name="text" value="${typed}" autocomplete="off" autocapitalize="words" spellcheck="false" enterkeyhint="go"${kind === 'place' ? html` data-commune` : null}${about}>`;
}

const headed = (heading: 'h1' | 'h2', label: Html): Html =>
  heading === 'h1' ? html`<h1>${label}</h1>` : html`<h2>${label}</h2>`;

/**
 * The person's own words, beside a list of choices: as the question itself, or as another way to answer it.
 * On the first page the heading of the page is another, so the question is a second one.
 * Spelling is not checked: some browsers send the words away for it.
 */
export function wordsField(question: Question, heading: 'h1' | 'h2', refused?: Refused): Html {
  const asks = question.kind === 'choice';
  const hint = asks ? question.hint : t('Quelques mots suffisent. Ne donnez pas votre nom.');
  const otherwise = question.kind === 'text' ? t('Dites-le avec vos mots') : t('Ou dites-le avec d’autres mots');
  const described = [hint ? 'mots-aide' : '', refused ? 'mots-erreur' : ''].join(' ').trim();
  return html`<div class="field">
${asks ? headed(heading, html`<label for="mots">${question.label}</label>`) : html`<label class="label" for="mots">${otherwise}</label>`}
${hint ? html`<p class="hint" id="mots-aide">${hint}</p>` : null}
${refused ? html`<p class="error" id="mots-erreur">${t(refused.says)}</p>` : null}
<textarea id="mots" name="text" dir="auto" rows="3" spellcheck="false"${described ? html` aria-describedby="${described}"` : null}${refused ? html` aria-invalid="true"` : null}>${refused?.typed}</textarea>
</div>`;
}

import { html } from 'hono/html';
import type { Prompt, Question } from '../../engine/prompt.ts';
import type { Html } from '../html.ts';
import { said, t } from '../speaking.ts';
import { choiceField, textField, wordsField } from './fields.ts';
import { hiddenFields } from './known.ts';
import type { Refused, Sending } from './sending.ts';

/**
 * The question as one or two forms: one to choose, one to type. Each has its own button, so neither hides the other.
 * Where one choice among situations also takes words, the words come first: most people begin there.
 */
export function renderQuestion(prompt: Prompt & { question: Question }, sending: Sending, refused?: Refused): Html {
  const { question } = prompt;
  const chooses = Boolean(question.choices?.length);
  const types = question.kind === 'text' || question.kind === 'place' || question.kind === 'number';
  const wordsFirst = question.words && question.kind === 'choice';
  const aboutText = refused && fieldOf(question, refused) !== 'choix-1';
  const skip = question.skippable ? (question.skip ?? t('Je préfère ne pas le dire')) : null;
  const step = prompt.step;

  const choose =
    chooses &&
    form(sending, step, choiceField(question, aboutText ? undefined : refused), t('Continuer'), types ? null : skip);
  const type = types && form(sending, step, textField(question, aboutText ? refused : undefined), t('Continuer'), skip);
  const words =
    question.words &&
    form(
      sending,
      step,
      wordsField(question, sending.nonce ? 'h1' : 'h2', aboutText ? refused : undefined),
      t('Envoyer'),
      null,
    );
  return html`${wordsFirst ? html`${words}${choose}` : html`${choose}${type}${words}`}${wordsFirst ? null : whyWeAsk(question)}`;
}

/** Under a plan: another need, in the person's own words, joins the first in one plan. */
export function renderMore(sending: Sending, refused?: Refused): Html {
  const asks = { kind: 'text' as const, label: t('Un autre besoin ?'), skippable: false, words: true };
  return html`<section class="screen-only more" aria-labelledby="autre-besoin">
<h2 id="autre-besoin">${t('Un autre besoin ?')}</h2>
${form(sending, null, wordsField(asks, 'h2', refused), t('Envoyer'), null)}
</section>`;
}

/** Where a refused answer can be put right: among the choices when there are some, unless words were typed beside them. */
export function fieldOf({ kind, choices, words }: Question, { typed }: Refused): string {
  if (choices?.length && (kind === 'place' || typed === undefined)) return 'choix-1';
  return words ? 'mots' : 'reponse';
}

function form(sending: Sending, step: string | null, field: Html, send: string, skip: string | null): Html {
  return html`<form class="ask" method="post" action="${sending.action}" novalidate autocomplete="off">
${sending.nonce ? html`<input type="hidden" name="message_id" value="${sending.nonce}">` : null}
${step && sending.nonce ? html`<input type="hidden" name="step" value="${step}">` : null}
${hiddenFields(sending.born)}
${field}
<div class="send"><button type="submit" class="main">${send}</button>
${skip ? html`<button type="submit" class="second" name="command" value="skip">${skip}</button>` : null}</div>
</form>`;
}

const whyWeAsk = (question: Question): Html | null =>
  question.why
    ? html`<details class="why"><summary>${t('Pourquoi cette question ?')}</summary><p>${said(question.why)}</p></details>`
    : null;

import { html } from 'hono/html';
import type { Departement } from '../../engine/content.ts';
import type { Html } from '../html.ts';
import { phoneButton } from './helpline.ts';
import { layout } from './layout.ts';

type Words = { title: string; says: string[] };

const words: Record<number, Words> = {
  404: {
    title: 'Cette page n’existe pas',
    says: ['L’adresse est peut-être incomplète, ou la page a changé de place.'],
  },
  413: {
    title: 'Votre message est trop long',
    says: ['Quelques phrases suffisent. Revenez en arrière et gardez l’essentiel.'],
  },
  415: {
    title: 'Nous n’avons pas pu lire votre réponse',
    says: ['Revenez à la page d’accueil et répondez avec les formulaires de ce site.'],
  },
  429: {
    title: 'Beaucoup de demandes en même temps',
    says: ['Attendez une minute, puis réessayez. Vos réponses sont gardées.'],
  },
};

const trouble: Words = {
  title: 'Un problème de notre côté',
  says: ['Vous n’y êtes pour rien. Réessayez dans quelques minutes.'],
};

/** The conversation or the shared plan that a path belongs to, `/c/<token>`, `/p/<link>`. */
export const conversationOf = (path: string): string | undefined => /^\/[cp]\/[\w-]+/.exec(path)?.[0];

/**
 * A calm page for a request that could not be answered: what to do, and who to call meanwhile. It needs no database, so
 * inside a conversation, which may be a dangerous one, it keeps the quick exit; `departements` adds the switchboards.
 */
export function renderError(status: number, departements: Departement[] = [], conversation?: string): Html {
  const { title, says } =
    words[status] ??
    (status < 500 ? { title: 'Cette demande n’a pas abouti', says: ['Revenez à la page d’accueil.'] } : trouble);
  return layout({
    title,
    conversation,
    discreet: conversation !== undefined,
    body: html`<h1>${title}</h1>
${says.map((sentence) => html`<p class="lead">${sentence}</p>`)}
${
  departements.length
    ? html`<h2>Au téléphone</h2><ul class="lines">${departements.map(
        ({ standard, standard_nom }) => html`<li class="line">${phoneButton(standard, standard_nom)}</li>`,
      )}</ul>`
    : html`<p>En cas d’urgence, le <a href="tel:112">112</a> répond jour et nuit.</p>`
}
<p><a class="main" href="/">Revenir à l’accueil</a></p>`,
  });
}

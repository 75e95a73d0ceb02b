import { html } from 'hono/html';
import type { Departement } from '../../engine/content.ts';
import type { Language } from '../../texts/languages.ts';
import type { Html } from '../html.ts';
import { speaking, t, toSay } from '../speaking.ts';
import { phoneButton } from './helpline.ts';
import { homeAddress, layout } from './layout.ts';

type Words = { title: string; says: string[] };

const words: Record<number, Words> = {
  404: {
    title: toSay('Cette page n’existe pas'),
    says: [toSay('L’adresse est peut-être incomplète, ou la page a changé de place.')],
  },
  413: {
    title: toSay('Votre message est trop long'),
    says: [toSay('Quelques phrases suffisent. Revenez en arrière et gardez l’essentiel.')],
  },
  415: {
    title: toSay('Nous n’avons pas pu lire votre réponse'),
    says: [toSay('Revenez à la page d’accueil et répondez avec les formulaires de ce site.')],
  },
  429: {
    title: toSay('Beaucoup de demandes en même temps'),
    says: [toSay('Attendez une minute, puis réessayez. Vos réponses sont gardées.')],
  },
};

const refused: Words = { title: toSay('Cela n’a pas marché'), says: [toSay('Revenez à la page d’accueil.')] };

const trouble: Words = {
  title: toSay('Un problème de notre côté'),
  says: [toSay('Vous n’y êtes pour rien. Réessayez dans quelques minutes.')],
};

/** What the page needs: a language, the path that was asked for, and the switchboards to call meanwhile. */
export type Trouble = { lang: Language; path: string; departements: readonly Departement[] };

/**
 * A calm page for a request that could not be answered: what to do, and who to call. It needs no database. Inside a
 * conversation or a shared plan, which may be a dangerous one, it keeps the quick exit.
 */
export const renderError = (status: number, of: Trouble): Html => speaking(of, () => errorPage(status, of));

function errorPage(status: number, { path, departements }: Trouble): Html {
  const { title, says } = words[status] ?? (status < 500 ? refused : trouble);
  const conversation = /^\/[cp]\/[\w-]+/.exec(path)?.[0];
  return layout({
    title: t(title),
    conversation,
    discreet: conversation !== undefined,
    body: html`<h1>${t(title)}</h1>
${says.map((sentence) => html`<p class="lead">${t(sentence)}</p>`)}
<h2>${t('Au téléphone')}</h2><ul class="lines">${departements.map(
      ({ standard, standard_nom }) => html`<li class="line">${phoneButton(standard, t(standard_nom))}</li>`,
    )}</ul>
<p><a class="main" href="${conversation ?? homeAddress()}">${wayOn(conversation)}</a></p>`,
  });
}

/** Back to where the person was: a page of a conversation leads to none that has no quick exit. */
function wayOn(conversation: string | undefined): string {
  if (!conversation) return t('Revenir à l’accueil');
  return conversation.startsWith('/p/') ? t('Revenir au plan') : t('Revenir à votre recherche');
}

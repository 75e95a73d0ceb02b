import { html } from 'hono/html';
import type { Html } from '../html.ts';
import { named, spoken, t } from '../speaking.ts';
import { conformity } from './legal/conformity.ts';
import { comfortProgramPath, pageProgramPath } from './page-program.ts';
import { pageWords } from './page-words.ts';
import { quickExit } from './quick-exit.ts';
import { staffStylesheetPath } from './style/staff.ts';
import { stylesheetPath } from './style/stylesheet.ts';

export type Page = {
  /** Where one is: it comes first in the title, before the name of the service. */
  title: string;
  body: Html;
  /** Path of the conversation, `/c/<token>`, on its own pages. */
  conversation?: string;
  /** The title says nothing and the quick exit is always at hand. */
  discreet?: boolean;
  /** Where another language can be chosen: above all else of the page. */
  languages?: Html | null;
  /** A refused answer is announced by the title. */
  refused?: boolean;
  /** The danger numbers are already in the page, or the page is a paper sheet. */
  plain?: boolean;
  /** For those who orient: a wider sheet, kept out of search engines. */
  staff?: boolean;
  /** Inside another site, which has its own way about: the address of the same page alone. */
  framed?: string;
  /** More for the head of this page alone. */
  head?: Html;
};

/** The whole page, from doctype to footer. Where the quick exit is at hand, no link leads to a page without it. */
export function layout(page: Page): Html {
  const exit = page.discreet && page.conversation ? quickExit(page.conversation) : null;
  const { lang, dir } = spoken();
  return html`<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no">
${page.conversation || page.staff ? html`<meta name="robots" content="noindex, nofollow">` : null}
<title>${titleOf(page)}</title>
<script src="${comfortProgramPath}"></script>
<link rel="stylesheet" href="${stylesheetPath}">${page.staff ? html`<link rel="stylesheet" href="${staffStylesheetPath}">` : null}
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<script src="${pageProgramPath}"${lang === 'fr' ? null : html` data-words="${scriptWords()}"`} defer></script>${page.head}
</head>
<body${exit ? html` class="with-exit"` : null}>
${exit}
<a class="skip" href="#contenu">${t('Aller au contenu')}</a>
<header class="top">
${exit ? html`<span class="brand">${sign}<bdi lang="fr" dir="ltr">Par où&nbsp;?</bdi></span>` : html`<a class="brand" href="${homeAddress()}">${sign}<bdi lang="fr" dir="ltr">Par où&nbsp;?</bdi></a>`}
${page.plain ? null : emergencyLine()}
</header>
<main id="contenu">
${page.languages}
${page.body}
</main>
${exit ? null : page.framed ? frameFooter(page.framed) : footer()}
</body>
</html>`;
}

/** What the script says, in the language of the page. */
const scriptWords = (): string =>
  JSON.stringify(Object.fromEntries(Object.entries(pageWords).map(([name, words]) => [name, t(words)])));

function titleOf(page: Page): string {
  const title = page.discreet ? t('Par où ? – informations') : `${page.title} – Par où ?`;
  return page.refused ? t('Erreur : {titre}', { titre: title }) : title;
}

/** A finger post: two arms, two ways. */
const sign = html`<svg class="sign" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false"><path d="M15 2h2v28h-2z"/><path d="M6 5h17l5 4-5 4H6z"/><path d="M26 16H9l-5 4 5 4h17z"/></svg>`;

const emergencyLine = (): Html => html`<div class="emergency"><p>${t('Danger immédiat :')}</p>
<ul class="numbers"><li><a href="tel:17" aria-label="${t('17, police ou gendarmerie')}">17</a></li> <li><a href="sms:114" aria-label="${t('114, par SMS')}">114 <small>${t('par SMS')}</small></a></li> <li><a href="tel:15" aria-label="${t('15, Samu')}">15</a></li> <li><a href="tel:18" aria-label="${t('18, pompiers')}">18</a></li> <li><a href="tel:112" aria-label="${t('112, toute urgence')}">112</a></li></ul></div>`;

const frameFooter = (address: string): Html => html`<footer class="bottom">
<p><a href="${address}" target="_blank">${t('Ouvrir dans une page entière (nouvel onglet)')}</a></p>
</footer>`;

/** An address that tells the language of the page; French needs no telling. */
const inItsLanguage = (address: string): string =>
  spoken().lang === 'fr' ? address : `${address}?langue=${spoken().lang}`;

/** The help, in the language of the page. */
export const helpAddress = (): string => inItsLanguage('/aide');
/** The first page, in the language of the page. */
export const homeAddress = (): string => inItsLanguage('/');

const footer = (): Html => html`<footer class="bottom">
<nav aria-label="${t('À propos du service')}">
<ul>
<li><a href="${helpAddress()}">${t('Aide')}</a></li>
<li><a href="/integrer">${t('Sur votre site')}</a></li>
<li><a href="/vie-privee">${t('Vie privée')}</a></li>
<li><a href="/accessibilite">${named(`Accessibilité\u00a0: ${conformity.state}`)}</a></li>
<li><a href="/donnees">${t('Sources des données')}</a></li>
<li><a href="/mentions-legales">${t('Mentions légales')}</a></li>
<li><a href="/plan-du-site">${t('Plan du site')}</a></li>
</ul>
</nav>
<p>${t('Gratuit, anonyme, sans compte et sans cookie.')}</p>
</footer>`;

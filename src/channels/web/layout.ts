import { html } from 'hono/html';
import type { Html } from '../html.ts';
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
  /** A refused answer is announced by the title. */
  refused?: boolean;
  /** The danger numbers are already in the page, or the page is a paper sheet. */
  plain?: boolean;
  /** For those who orient: a wider sheet, kept out of search engines. */
  staff?: boolean;
};

/** The whole page, from doctype to footer. Where the quick exit is at hand, no link leads to a page without it. */
export function layout(page: Page): Html {
  const exit = page.discreet && page.conversation ? quickExit(page.conversation) : null;
  return html`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no">
${page.conversation || page.staff ? html`<meta name="robots" content="noindex, nofollow">` : null}
<title>${titleOf(page)}</title>
<link rel="stylesheet" href="${stylesheetPath}">${page.staff ? html`<link rel="stylesheet" href="${staffStylesheetPath}">` : null}
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
</head>
<body${exit ? html` class="with-exit"` : null}>
${exit}
<a class="skip" href="#contenu">Aller au contenu</a>
<header class="top">
${exit ? html`<span class="brand">${sign}<span>Par où&nbsp;?</span></span>` : html`<a class="brand" href="/">${sign}<span>Par où&nbsp;?</span></a>`}
${page.plain ? null : emergencyLine}
</header>
<main id="contenu">
${page.body}
</main>
${exit ? null : footer}
</body>
</html>`;
}

function titleOf(page: Page): string {
  const title = page.discreet ? 'Par où ? – informations' : `${page.title} – Par où ?`;
  return page.refused ? `Erreur : ${title}` : title;
}

/** A finger post: two arms, two ways. */
const sign = html`<svg class="sign" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false"><path d="M15 2h2v28h-2z"/><path d="M6 5h17l5 4-5 4H6z"/><path d="M26 16H9l-5 4 5 4h17z"/></svg>`;

const emergencyLine = html`<p class="emergency"><span>Danger immédiat&nbsp;:</span>
<span class="numbers"><a href="tel:17" aria-label="17, police ou gendarmerie">17</a> <a href="sms:114" aria-label="114, par SMS">114 <small>par SMS</small></a> <a href="tel:15" aria-label="15, Samu">15</a> <a href="tel:18" aria-label="18, pompiers">18</a> <a href="tel:112" aria-label="112, toute urgence">112</a></span></p>`;

const footer = html`<footer class="bottom">
<nav aria-label="À propos du service">
<ul>
<li><a href="/aide">Aide</a></li>
<li><a href="/vie-privee">Vie privée</a></li>
<li><a href="/accessibilite">Accessibilité&nbsp;: non conforme</a></li>
<li><a href="/donnees">Sources des données</a></li>
<li><a href="/mentions-legales">Mentions légales</a></li>
</ul>
</nav>
<p>Gratuit, anonyme, sans compte et sans cookie.</p>
</footer>`;

import { html } from 'hono/html';
import type { Html } from '../html.ts';
import { stylePath } from './page-style.ts';
import { tagOf } from './snippet.ts';
import type { Wishes } from './wishes.ts';

/**
 * A page of a town hall that does not exist, with the widget where the wishes put it; without a wish, in the page and in
 * its corner. Its links are on another site, so they lead nowhere.
 */
export function renderDemo(wishes: Wishes, both: boolean): Html {
  const inline = both || wishes.position === 'inline';
  const floating = both || wishes.position === 'floating';
  return html`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Exemple : le site d’une mairie inventée</title>
<link rel="stylesheet" href="${stylePath}">
<script src="/widget.js" defer></script>
</head>
<body class="town">
<header>
<p class="example"><strong>Exemple.</strong> Cette mairie n’existe pas&nbsp;: cette page montre le module sur le site d’une autre. <a href="/integrer">Le mettre sur votre site</a></p>
<p class="name">Mairie de Saint-Exemple-sur-Loire</p>
</header>
<main>
<h1>Vos démarches</h1>
<p>L’accueil de la mairie vous aide à trouver le bon service.</p>
${inline ? html`<section>${tagOf('', { ...wishes, position: 'inline' })}</section>` : null}
<h2>La vie de la commune</h2>
<p>Ici, la suite de la page de la mairie.</p>
</main>
<footer><p>Saint-Exemple-sur-Loire, commune inventée.</p></footer>
${floating ? tagOf('', { ...wishes, position: 'floating' }) : null}
</body>
</html>`;
}

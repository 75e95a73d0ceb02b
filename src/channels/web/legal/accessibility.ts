import { html } from 'hono/html';
import type { Site } from '../../../config.ts';
import type { Html } from '../../html.ts';
import { layout } from '../layout.ts';

/**
 * The accessibility statement. The state « non conforme » is the one that the RGAA asks to show as long as no audit
 * result exists (RGAA 4.1, obligations, « état de conformité »).
 */
export function renderAccessibility({ publisher }: Site): Html {
  return layout({
    title: 'Accessibilité',
    body: html`<h1>Accessibilité</h1>
<p class="lead">État&nbsp;: <strong>non conforme</strong> au RGAA 4.1, parce que personne d’extérieur ne l’a encore vérifié.</p>
<p>Tant qu’aucun audit n’existe, c’est l’état que la règle demande d’afficher. Nous n’annonçons donc aucun niveau de conformité.</p>
<h2>Ce que nous faisons</h2>
<ul>
<li>Les pages marchent sans JavaScript, au clavier seul, sur un petit téléphone et avec le texte très agrandi.</li>
<li>Les couleurs suivent votre réglage clair ou sombre, et les contrastes forcés de votre appareil.</li>
<li>Chaque lieu a un numéro de téléphone, ou dit qui peut le donner.</li>
</ul>
<h2>Ce qui est vérifié</h2>
<p>À chaque changement, des tests automatiques parcourent les pages dans un vrai navigateur, sans JavaScript et au clavier, en clair et en sombre, et cherchent les défauts connus avec l’outil axe. Un outil ne voit qu’une partie des défauts.</p>
<h2>Ce qui ne l’est pas encore</h2>
<ul>
<li>Aucun audit complet par une personne extérieure.</li>
<li>Aucun essai organisé avec des personnes aveugles, sourdes ou qui ont du mal à lire.</li>
<li>Les textes sont écrits en français simple. Ils ne sont pas «&nbsp;FALC&nbsp;»&nbsp;: les personnes concernées ne les ont pas relus.</li>
</ul>
<h2>Quelque chose vous bloque&nbsp;?</h2>
<p>Dites-le à l’éditeur&nbsp;: ${publisher.contact ? publisher.contact : html`<em>contact non renseigné par l’éditeur</em>`}. Vous pouvez aussi <a href="/aide#telephone">appeler quelqu’un</a>.</p>
<p>Sans réponse de sa part, vous pouvez vous adresser au Défenseur des droits. C’est gratuit.</p>`,
  });
}

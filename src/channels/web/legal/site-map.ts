import { html } from 'hono/html';
import type { Html } from '../../html.ts';
import { layout } from '../layout.ts';

type Entry = [path: string, name: string];

/** Every page that does not depend on what a person answered, and that its like do not lead to one by one. */
const parts: [string, Entry[]][] = [
  ['Trouver de l’aide', [['/', 'Accueil\u00a0: dire ce qui se passe']]],
  [
    'Ce service',
    [
      ['/aide', 'Aide, et des numéros pour parler à quelqu’un'],
      ['/vie-privee', 'Vie privée'],
      ['/accessibilite', 'Déclaration d’accessibilité'],
      ['/accessibilite/grille', 'Accessibilité\u00a0: les 106 critères'],
      ['/donnees', 'Sources des données'],
      ['/mentions-legales', 'Mentions légales'],
    ],
  ],
  [
    'Pour les sites qui montrent ce service',
    [
      ['/integrer', 'Sur votre site\u00a0: le code à copier'],
      ['/widget/demo', 'Un exemple, sur le site d’une mairie inventée'],
    ],
  ],
  [
    'Pour celles et ceux qui orientent',
    [
      ['/equipe/parcours', 'Comment nous orientons\u00a0: les parcours'],
      ['/equipe/comprendre', 'Ce que nous comprenons d’une phrase'],
    ],
  ],
];

/** The map of the site: the second way, beside the menu, to any page. */
export function renderSiteMap(): Html {
  return layout({
    title: 'Plan du site',
    body: html`<h1>Plan du site</h1>
${parts.map(([name, pages]) => html`<h2>${name}</h2><ul>${pages.map(([path, title]) => html`<li><a href="${path}">${title}</a></li>`)}</ul>`)}`,
  });
}

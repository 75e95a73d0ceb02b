import { html } from 'hono/html';
import type { Content } from '../../engine/content.ts';
import { languages } from '../../texts/languages.ts';
import { offeredLanguages } from '../../translation/shipped.ts';
import type { Html } from '../html.ts';
import { type Wishes, writtenTown } from './wishes.ts';

type Option = [value: string, label: string];

const forms: Option[] = [
  ['script', 'Un module dans la page (une ligne de script)'],
  ['cadre', 'Un cadre (iframe), sans script'],
  ['lien', 'Un lien, pour un courriel ou un document'],
];
const positions: Option[] = [
  ['inline', 'Là où est la balise'],
  ['floating', 'Un bouton dans un coin'],
];
const themes: Option[] = [
  ['auto', 'Comme l’appareil'],
  ['light', 'Clair'],
  ['dark', 'Sombre'],
];

/** The choices of the page that makes the snippet: a form that asks by its address, and works without a script. */
export function snippetForm({ needs, themes: subjects, departements }: Content, wishes: Wishes, town: string): Html {
  const { form, departement, need, lang, position, theme, accent, level, pinned } = wishes;
  return html`<form id="choix" class="ask choose" method="get" action="/integrer" autocomplete="off">
${select('forme', 'Sous quelle forme ?', forms, form, 'wide')}
${select('departement', 'Le département de votre site', [['', 'Tous'], ...departements.map(({ code, nom }): Option => [code, `${nom} (${code})`])], departement)}
<div><label class="label" for="commune">La commune de vos habitants</label>
<p class="hint" id="commune-aide">Facultatif. Elle ne sera plus demandée. Un nom, un code postal ou un code INSEE.</p>
<input type="text" id="commune" name="commune" value="${wishes.commune ? writtenTown(wishes.commune) : town}" aria-describedby="commune-aide" spellcheck="false"></div>
<div class="wide"><label class="label" for="besoin">Le besoin</label>
<p class="hint" id="besoin-aide">Facultatif. Pour une page qui parle d’un seul sujet.</p>
<select id="besoin" name="besoin" aria-describedby="besoin-aide"><option value="">La personne le dira</option>
${subjects.map(({ code, libelle }) => html`<optgroup label="${libelle}">${needs.filter((one) => one.theme === code).map((one) => option([one.code, one.libelle], need?.code))}</optgroup>`)}</select></div>
${select('langue', 'La langue', [['', 'Celle de votre page'], ...offeredLanguages.map((code): Option => [code, languages[code].name])], lang)}
${select('position', 'La place du module', positions, position)}
${select('theme', 'Clair ou sombre', themes, theme)}
<div><label class="label" for="accent">La couleur</label>
<p class="hint" id="accent-aide">Facultatif. Par exemple #0e4a47. Une couleur illisible n’est pas prise.</p>
<input type="text" id="accent" name="accent" value="${accent ?? ''}" aria-describedby="accent-aide" spellcheck="false"></div>
${select(
  'niveau',
  'Le niveau du titre',
  ['1', '2', '3', '4', '5', '6'].map((n): Option => [n, `Titre ${n}`]),
  String(level),
)}
<div class="wide choice"><input type="checkbox" id="fixe" name="fixe" value="oui"${pinned ? html` checked` : null}>
<label for="fixe">Une adresse qui ne change jamais, avec son empreinte <span class="hint">Pour un site qui vérifie chaque script. À refaire à chaque nouvelle version.</span></label></div>
<div class="send wide"><button type="submit" class="main">Préparer le code</button> <span id="etat" role="status"></span></div>
</form>`;
}

function select(name: string, label: string, options: Option[], chosen: string | null, size = ''): Html {
  return html`<div class="${size}"><label class="label" for="${name}">${label}</label>
<select id="${name}" name="${name}">${options.map((one) => option(one, chosen))}</select></div>`;
}

const option = ([value, label]: Option, chosen: string | null | undefined): Html =>
  html`<option value="${value}"${value === (chosen ?? '') ? html` selected` : null}>${label}</option>`;

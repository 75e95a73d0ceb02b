import { html } from 'hono/html';
import type { Plan } from '../engine/plan.ts';
import type { Html } from './html.ts';
import { type Around, aroundOf, directionOf } from './map/around.ts';
import { DISTANCE, type Label, labelsOf, NAME } from './map/labels.ts';
import { CENTRE, HEIGHT, RADIUS, scaleOf, WIDTH } from './map/paper.ts';
import { LINE, type Pin, pinsOf } from './map/pins.ts';

/**
 * Where the places of a plan are around the person's commune: a drawing that asks nothing of anybody, with the north
 * above, circles of distance and a scale, then the same in words. Black on white without its style. Null where no place
 * has a known point, or the commune is not known.
 */
export function renderMap(plan: Plan): Html | null {
  const around = aroundOf(plan);
  if (!around) return null;
  const { seen, rings } = around;
  return html`<div class="map">
${draw(around)}
<div class="in-words"><p>Au centre&nbsp;: le milieu de la commune. ${ringsInWords(rings)}</p>
<ol id="carte-mots">${seen.map((one) => html`<li value="${one.number}">${one.card.nom}&nbsp;: ${directionOf(one)}</li>`)}</ol></div>
</div>`;
}

function ringsInWords(rings: number[]): string {
  const [only, another] = rings;
  if (another === undefined) return `Le cercle est à ${only}\u00a0km à vol d’oiseau.`;
  return `Les cercles sont à ${rings.slice(0, -1).join(', ')} et ${rings.at(-1)}\u00a0km à vol d’oiseau.`;
}

function draw({ nom, seen, rings }: Around): Html {
  const pins = pinsOf(seen, rings);
  const { name, distances } = labelsOf(nom, rings, pins);
  const scale = scaleOf(rings.at(-1) ?? 1);
  const widest = rings.length - 1;
  return html`<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="carte-titre" aria-describedby="carte-mots" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" text-anchor="middle">
<title id="carte-titre">Carte des lieux autour de ${nom}</title>
${rings.map((km, at) => html`<circle class="ring" cx="${CENTRE.x}" cy="${CENTRE.y}" r="${round(km * scale)}" fill="none" stroke="#555" stroke-width="1.5"${at === widest ? null : html` stroke-dasharray="2 5" stroke-linecap="round"`}/>`)}
${distances.map((label) => words(label, DISTANCE, 'far'))}
${pins.map(stems)}
<circle class="here" cx="${CENTRE.x}" cy="${CENTRE.y}" r="8" fill="#fff" stroke="#000" stroke-width="3"/><circle class="dot" cx="${CENTRE.x}" cy="${CENTRE.y}" r="3"/>
${pins.map(head)}
${name ? words(name, NAME, 'name') : null}
${north}
${scaleBar(scale)}
</svg>`;
}

const words = ({ text, x, y }: Label, size: number, name: string): Html =>
  html`<text class="${name}" x="${round(x)}" y="${round(y + size * 0.35)}" font-size="${size}"${name === 'name' ? html` font-weight="700"` : null} stroke="#fff" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${text}</text>`;

/** From a head to the very point of each of its places. */
const stems = ({ x, y, points }: Pin): Html =>
  html`${points.map((point) => html`<path class="stem" d="M${round(x)} ${round(y)}L${round(point.x)} ${round(point.y)}" stroke="#000" stroke-width="2.5"/><circle class="dot" cx="${round(point.x)}" cy="${round(point.y)}" r="4"/>`)}`;

/** A head with a door in charge is round and full; with places to try next only, square and hollow. */
function head({ seen, rows, x, y, halfWidth, halfHeight }: Pin): Html {
  const next = seen.every(({ card }) => card.second_door);
  const top = y - halfHeight;
  return html`<g class="${next ? 'pin next' : 'pin'}"><rect x="${round(x - halfWidth)}" y="${round(top)}" width="${round(2 * halfWidth)}" height="${round(2 * halfHeight)}" rx="${next ? 3 : 14}" fill="${next ? '#fff' : '#000'}" stroke="#000" stroke-width="2.5"/>${rows.map((row, at) => html`<text x="${round(x)}" y="${round(top + 1 + at * LINE + LINE * 0.76)}" font-size="22" font-weight="700" fill="${next ? '#000' : '#fff'}">${row.join('\u00a0·\u00a0')}</text>`)}</g>`;
}

const north = html`<g class="north"><path d="M338 44V16m-6 9 6-10 6 10" fill="none" stroke="#000" stroke-width="2"/><text x="338" y="62" font-size="17" font-weight="700">N</text></g>`;

/** A round number of kilometres, as long as the corner allows. */
function scaleBar(scale: number): Html {
  const km = [500, 200, 100, 50, 20, 10, 5, 2, 1, 0.5].find((one) => one * scale <= RADIUS / 2) ?? 0.5;
  const length = round(km * scale);
  return html`<g class="scale"><path d="M8 348v9h${length}v-9" fill="none" stroke="#000" stroke-width="2"/><text x="${length + 17}" y="359" font-size="17" text-anchor="start">${km === 0.5 ? '500\u00a0m' : `${km}\u00a0km`}</text></g>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

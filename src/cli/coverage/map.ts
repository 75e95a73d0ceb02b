import { html } from 'hono/html';
import type { Cell } from '../../directory/coverage/coverage.ts';
import { type Corner, groundOf, REACH_KM } from './ground.ts';
import { LEGEND, type Shade, shadeOf, worstOf } from './shade.ts';
import type { Survey } from './survey.ts';
import { km } from './table.ts';
import { placeTowns, type Town, townsToName } from './towns.ts';

/** A commune on the map: its ground, its shade, and what is read when the pointer rests on it. */
type Patch = { town: Town; ground: Corner<Town>[]; shade: Shade; says: string };

/** Pixels for a kilometre; the drawing can be enlarged without loss. */
const SCALE = 6;
const HEAD = 76;
const FOOT = 52;
const LEGEND_WIDTH = 250;
const LEGEND_LINE = 30;

const NOTE =
  'Chaque surface est ce qui est plus près du centre d’une commune que d’une autre : ce n’est pas la limite officielle.';

/** The communes as an SVG drawing, each in the shade of the distance to its door: the one need of the survey, or the worst of all. */
export async function drawMap(found: Survey): Promise<string> {
  const { towns, width, height } = placeTowns(found.communes, REACH_KM + 2);
  const cells = Map.groupBy(found.cells, ({ commune }) => commune);
  const patches = towns.map((town): Patch => {
    const cell = worstOf(cells.get(town.commune.code_insee) ?? []);
    return { town, ground: groundOf(town, towns), shade: shadeOf(cell), says: tellTown(found, town, cell) };
  });
  const wide = Math.round(width * SCALE + LEGEND_WIDTH);
  const high = Math.round(Math.max(height * SCALE, LEGEND.length * LEGEND_LINE) + HEAD + FOOT);
  const title = titleOf(found);

  const drawing =
    await html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${high}" width="${wide}" height="${high}" role="img" aria-labelledby="titre" font-family="system-ui, sans-serif" fill="#1c2324">
<title id="titre">${title}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
<text x="24" y="38" font-size="22" font-weight="600">${title}</text>
<text x="24" y="62" font-size="14" fill="#434c4e">${subtitleOf(found)}</text>
<g transform="translate(0 ${HEAD})">
<g stroke="#ffffff" stroke-width="0.6" stroke-linejoin="round">
${patches.map(draw)}</g>
<path d="${patches.map(border).join('')}" fill="none" stroke="#1c2324" stroke-width="1.6" stroke-linecap="round"/>
<g font-size="13" text-anchor="middle" paint-order="stroke" stroke="#ffffff" stroke-width="3" stroke-linejoin="round">
${townsToName(towns).map(name)}</g>
</g>
<g transform="translate(${px(width)} ${HEAD + 24})" font-size="14">
${LEGEND.filter((known) => patches.some(({ shade }) => shade === known)).map(explain)}</g>
<text x="24" y="${high - 20}" font-size="12" fill="#434c4e">${NOTE}</text>
</svg>
`;
  return drawing.toString();
}

const px = (kilometres: number): string => (kilometres * SCALE).toFixed(1);

const draw = ({ ground, shade, says }: Patch) =>
  html`<path d="M${ground.map(({ x, y }) => `${px(x)} ${px(y)}`).join('L')}Z" fill="${shade.fill}"><title>${says}</title></path>\n`;

const name = ({ x, y, commune }: Town) => html`<text x="${px(x)}" y="${px(y)}">${commune.nom}</text>\n`;

const explain = ({ fill, says }: Shade, line: number) =>
  html`<rect y="${line * LEGEND_LINE}" width="22" height="22" fill="${fill}" stroke="#667074" stroke-width="0.5"/><text x="32" y="${line * LEGEND_LINE + 16}">${says}</text>\n`;

/** The edges beyond which another département begins. */
const border = ({ town, ground }: Patch): string =>
  ground
    .map((from, i) => {
      const to = ground[(i + 1) % ground.length] ?? from;
      const across = from.beyond !== null && from.beyond.commune.departement !== town.commune.departement;
      return across ? `M${px(from.x)} ${px(from.y)}L${px(to.x)} ${px(to.y)}` : '';
    })
    .join('');

function titleOf({ needs }: Survey): string {
  const [need] = needs;
  return need && needs.length === 1 ? need.libelle : 'Pour chaque commune, le besoin dont la porte est la plus loin';
}

const subtitleOf = ({ departements, needs }: Survey): string =>
  `${departements.map(({ nom }) => nom).join(', ')}${needs.length > 1 ? `, ${needs.length} besoins` : ''}. Distance à vol d’oiseau jusqu’à la première porte.`;

function tellTown({ needs }: Survey, { commune }: Town, cell: Cell | undefined): string {
  if (!cell?.place) return `${commune.nom} : rien`;
  const far = cell.distance_km === null ? null : km(cell.distance_km);
  const where = [far, cell.place.nom, cell.place.commune].filter((word) => word !== null).join(', ');
  const about = needs.length > 1 ? ` (${needs.find(({ code }) => code === cell.need)?.libelle})` : '';
  return `${commune.nom} : ${where}${about}`;
}

import { type Cell, isEmpty } from '../../directory/coverage/coverage.ts';
import { fromTheWorst, type Tally, tally, tallyBy } from '../../directory/coverage/tally.ts';
import { WEAKNESSES, type Weakness } from '../../directory/coverage/weakness.ts';
import type { Survey } from './survey.ts';
import { count, percent, table } from './table.ts';

const REASONS: Record<Weakness, string> = {
  generic: 'aucun lieu connu : seulement à qui le demander',
  line_only: 'seulement une ligne nationale (parfois la bonne porte : le 3114, le 119)',
  far: 'à plus de 25 km',
  unlocated: 'lieu connu, mais placé sur aucune carte',
  unverified: 'à vérifier : personne n’a confirmé ce que dit la source',
  old: 'numéro de plus de deux ans, ou sans date',
  no_phone: 'pas de téléphone connu : un autre numéro renseigne',
};

/** How many lines of a long list are shown. */
const SHOWN = 10;

/** The survey in French: what is empty, what is weak and why, each need, the ten worst communes. */
export function summary(found: Survey): string {
  const { departements, communes, needs, cells } = found;
  const where = departements.map(({ nom, code }) => `${nom} (${code})`).join(', ');
  return [
    `Couverture : ${where}`,
    `${count(communes.length)} communes × ${plural(needs.length, 'besoin')} = ${plural(cells.length, 'réponse')}, un mardi matin. Distances à vol d’oiseau.`,
    '',
    ...gaps(found, cells.filter(isEmpty)),
    '',
    ...weaknesses(tally(cells)),
    '',
    'Par besoin, le plus mal couvert d’abord',
    ...table(byNeed(found)),
    '',
    `Les ${SHOWN} communes les plus mal couvertes`,
    ...table(byCommune(found).slice(0, SHOWN)),
  ].join('\n');
}

function gaps(found: Survey, empty: Cell[]): string[] {
  if (empty.length === 0) return ['Aucune réponse vide : partout, une porte ou une ligne, et un numéro.'];
  const listed = empty.slice(0, SHOWN).map((cell) => {
    const lacks = cell.place === null ? 'nulle part où aller' : `${cell.place.nom}, personne à appeler`;
    return `  ${communeName(found, cell)}, « ${needName(found, cell)} » : ${lacks}`;
  });
  const more = empty.length > SHOWN ? [`  … et ${count(empty.length - SHOWN)} autres (--json les donne toutes)`] : [];
  return [`${plural(empty.length, 'réponse')} vide${empty.length > 1 ? 's' : ''} :`, ...listed, ...more];
}

function weaknesses({ cells, weak, by_weakness }: Tally): string[] {
  return [
    `${plural(weak, 'réponse')} fragile${weak > 1 ? 's' : ''} (${percent(weak, cells)}), parfois pour plusieurs raisons`,
    ...WEAKNESSES.map((weakness) => {
      const number = by_weakness[weakness];
      return `${count(number).padStart(8)}  ${percent(number, cells).padStart(5)}  ${REASONS[weakness]}`;
    }),
  ];
}

const byNeed = (found: Survey) =>
  fromTheWorst(tallyBy(found.cells, 'need')).map(([need, counted]) => ({
    name: needName(found, { need }),
    tally: counted,
    worst: counted.worst ? communeName(found, counted.worst) : '',
  }));

const byCommune = (found: Survey) =>
  fromTheWorst(tallyBy(found.cells, 'commune')).map(([commune, counted]) => ({
    name: communeName(found, { commune }),
    tally: counted,
    worst: counted.worst ? farthest(found, counted.worst) : '',
  }));

/** What is that far: the need, or the place when only one need is looked at. */
const farthest = (found: Survey, cell: Cell): string =>
  found.needs.length > 1 ? needName(found, cell) : (cell.place?.nom ?? '');

const needName = ({ needs }: Survey, { need }: Pick<Cell, 'need'>): string =>
  needs.find(({ code }) => code === need)?.libelle ?? need;

const communeName = ({ communes }: Survey, { commune }: Pick<Cell, 'commune'>): string => {
  const known = communes.find(({ code_insee }) => code_insee === commune);
  return known ? `${known.nom} (${known.departement})` : commune;
};

const plural = (number: number, noun: string): string => `${count(number)} ${noun}${number > 1 ? 's' : ''}`;

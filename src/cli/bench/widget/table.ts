import type { Row } from '../row.ts';
import { AIM } from './report.ts';

const FIRST = 24;
const WIDTH = 23;

/** The rows as tables, one for each block: a line for `ours`, for each peer and for the aims, a column for each figure; then the notes. */
export function tableOf(rows: readonly Row[], ours: string): string {
  const blocks = Map.groupBy(rows, ({ name }) => partsOf(name).block);
  const byPeer = Map.groupBy(rows, ({ against = '' }) => against);
  const aims = rows.flatMap(({ name, aim }) =>
    aim ? [`But, ${name} : ${aim.says} — ${aim.reached ? 'atteint' : 'manqué'}.`] : [],
  );
  const notes = [...byPeer].map(([peer, [row]]) => `${peer === AIM ? 'Mesuré' : peer} : ${row?.note}.`);
  return [
    ...[...blocks].flatMap(([block, own]) => [...blockOf(block, own, ours), '']),
    'Entre parenthèses, notre chiffre divisé par celui de la ligne.',
    ...aims,
    ...notes,
  ].join('\n');
}

/** The lines of one block. */
function blockOf(block: string, rows: readonly Row[], ours: string): string[] {
  const names = [...new Set(rows.map(({ name }) => name))];
  const peers = Map.groupBy(rows, ({ against = '' }) => against);
  const mine = names.map((name) => rows.find((row) => row.name === name));
  return [
    line(
      block,
      names.map((name) => partsOf(name).column),
    ),
    line(
      ours,
      mine.map((row) => row && said(row.ours, row.unit)),
    ),
    ...[...peers].map(([peer, own]) => {
      const cells = names.map((name) => own.find((row) => row.name === name));
      return line(
        peer,
        cells.map((row) => row && `${said(row.peer, row.unit)} (${ratio(row.ratio)})`),
      );
    }),
  ];
}

/** « poids : gzip » → the block and the column of a figure. */
function partsOf(name: string): { block: string; column: string } {
  const [block = '', column = ''] = name.split(' : ');
  return { block, column };
}

const line = (name: string, cells: (string | undefined)[]): string =>
  [name.padEnd(FIRST), ...cells.map((cell = '—') => cell.padEnd(WIDTH))].join(' ').trimEnd();

const said = (value: number, unit: string): string =>
  `${value.toLocaleString('fr-FR', unit === 's' ? { minimumFractionDigits: 2, maximumFractionDigits: 2 } : { maximumFractionDigits: 1 })} ${unit}`;
const ratio = (value: number): string => value.toLocaleString('fr-FR', { maximumSignificantDigits: 2 });

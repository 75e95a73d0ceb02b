import type { Row } from '../row.ts';
import { AIM, SUBJECT } from './report.ts';

const FIRST = 15;
const WIDTH = 20;
const OURS = 'Par où';

/** The rows as one table: a line for ours, for each peer and for what is aimed at, a column for each figure; then the notes. */
export function tableOf(rows: readonly Row[]): string {
  const names = [...new Set(rows.map(({ name }) => name))];
  const byPeer = Map.groupBy(rows, ({ against = '' }) => against);
  const ours = names.map((name) => rows.find((row) => row.name === name)).map((row) => row && said(row.ours, row.unit));
  const peers = [...byPeer].map(([peer, own]) => {
    const cells = names.map((name) => own.find((row) => row.name === name));
    return line(
      peer,
      cells.map((row) => row && `${said(row.peer, row.unit)} (${ratio(row.ratio)})`),
    );
  });
  const notes = [...byPeer].map(([peer, [row]]) => `${peer === AIM ? 'Mesuré' : peer} : ${row?.note}.`);
  const aims = rows.flatMap(({ name, aim }) =>
    aim ? [`But, ${name.slice(SUBJECT.length)} : ${aim.says} — ${aim.reached ? 'atteint' : 'manqué'}.`] : [],
  );
  const head = line(
    '',
    names.map((name) => name.slice(SUBJECT.length)),
  );
  return [
    head,
    line(OURS, ours),
    ...peers,
    '',
    'Entre parenthèses, notre chiffre divisé par celui de la ligne.',
    ...aims,
    ...notes,
  ].join('\n');
}

const line = (name: string, cells: (string | undefined)[]): string =>
  [name.padEnd(FIRST), ...cells.map((cell = '—') => cell.padEnd(WIDTH))].join('').trimEnd();

const said = (value: number, unit: string): string =>
  `${value.toLocaleString('fr-FR', { maximumFractionDigits: unit === 'µs' ? 0 : 1 })} ${unit}`;
const ratio = (value: number): string => value.toLocaleString('fr-FR', { maximumSignificantDigits: 3 });

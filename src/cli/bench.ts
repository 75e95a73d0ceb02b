import { parseArgs, styleText } from 'node:util';
import { OperatorError } from '../config.ts';
import { benchChannels } from './bench/channels.ts';
import { benchDirectory } from './bench/directory.ts';
import type { Row } from './bench/row.ts';
import { benchTurn } from './bench/turn.ts';
import { tableOf } from './bench/understanding/table.ts';
import { benchUnderstanding } from './bench/understanding.ts';
import { OURS } from './bench/widget/peers/ours.ts';
import { tableOf as widgetTable } from './bench/widget/table.ts';
import { benchWidget } from './bench/widget.ts';

/**
 * `npm run bench -- [NAME] [--json]`: side-by-side figures, measured in one run on this machine.
 * `npm run bench -- directory [FILE]`: the whole country, with the rows of the annuaire of 2016 in FILE if it is given.
 * `npm run bench -- understanding [FILE]`: the annotated sentences of FILE, or a part of the bank that is set aside.
 * `npm run bench -- widget`: the widget and the first page beside their peers, in a real browser on a slow phone.
 */

type Bench = { measure: (files: string[]) => Promise<Row[]>; show: (rows: Row[]) => void };

const benches: Record<string, Bench> = {
  turn: { measure: benchTurn, show: showEach },
  channels: { measure: benchChannels, show: showEach },
  directory: { measure: benchDirectory, show: showEach },
  understanding: { measure: benchUnderstanding, show: (rows) => console.log(tableOf(rows)) },
  widget: { measure: benchWidget, show: (rows) => console.log(widgetTable(rows, OURS)) },
};

const { positionals, values } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } });
const [named, ...files] = positionals;
const chosen = Object.entries(benches).filter(([name]) => named === undefined || name === named);
if (chosen.length === 0) {
  console.error(`Mesure inconnue : « ${named} ». Il y a : ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 1;
} else {
  try {
    const measured: { rows: Row[]; show: Bench['show'] }[] = [];
    for (const [, { measure, show }] of chosen) measured.push({ rows: await measure(files), show });
    if (values.json)
      console.log(
        JSON.stringify(
          measured.flatMap(({ rows }) => rows),
          null,
          2,
        ),
      );
    else for (const { rows, show } of measured) show(rows);
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

function showEach(rows: Row[]): void {
  for (const row of rows) show(row);
}

function show({ name, ours, peer, unit, ratio, note, against = 'plancher', aim }: Row): void {
  const number = (value: number) =>
    value.toLocaleString('fr-FR', { maximumFractionDigits: Math.abs(value) < 100 ? 1 : 0 });
  const reached = aim && `\n    but : ${aim.says} — ${aim.reached ? 'atteint' : 'manqué'}`;
  console.log(
    `${styleText('bold', name)}\n    nous ${number(ours)} ${unit} · ${against} ${number(peer)} ${unit} · rapport ${ratio.toLocaleString('fr-FR', { maximumSignificantDigits: 3 })}\n    ${note}${reached ?? ''}`,
  );
}

import { parseArgs, styleText } from 'node:util';
import { OperatorError } from '../config.ts';
import { benchChannels } from './bench/channels.ts';
import { benchDirectory } from './bench/directory.ts';
import type { Row } from './bench/row.ts';
import { benchTurn } from './bench/turn.ts';

/**
 * `npm run bench -- [NAME] [--json]`: side-by-side figures, measured in one run on this machine.
 * `npm run bench -- directory [FILE]`: the whole country, with the rows of the annuaire of 2016 in FILE if it is given.
 */

const benches: Record<string, (files: string[]) => Promise<Row[]>> = {
  turn: benchTurn,
  channels: benchChannels,
  directory: benchDirectory,
};

const { positionals, values } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } });
const [named, ...files] = positionals;
const unknown = named !== undefined && !benches[named];
if (unknown) {
  console.error(`Mesure inconnue : « ${named} ». Il y a : ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 1;
} else {
  try {
    const rows: Row[] = [];
    for (const name of named ? [named] : Object.keys(benches)) rows.push(...((await benches[name]?.(files)) ?? []));
    if (values.json) console.log(JSON.stringify(rows, null, 2));
    else for (const row of rows) show(row);
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

function show({ name, ours, peer, unit, ratio, note, against = 'plancher', aim }: Row): void {
  const number = (value: number) =>
    value.toLocaleString('fr-FR', { maximumFractionDigits: Math.abs(value) < 100 ? 1 : 0 });
  const reached = aim && `\n    but : ${aim.says} — ${aim.reached ? 'atteint' : 'manqué'}`;
  console.log(
    `${styleText('bold', name)}\n    nous ${number(ours)} ${unit} · ${against} ${number(peer)} ${unit} · rapport ${ratio.toLocaleString('fr-FR', { maximumSignificantDigits: 3 })}\n    ${note}${reached ?? ''}`,
  );
}

import { parseArgs, styleText } from 'node:util';
import { benchTurn, type Row } from './bench/turn.ts';

/** `npm run bench -- [NAME] [--json]`: side-by-side figures, measured in one run on this machine. */

const benches: Record<string, () => Promise<Row[]>> = { turn: benchTurn };

const { positionals, values } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } });
const names = positionals.length > 0 ? positionals : Object.keys(benches);
const unknown = names.find((name) => !benches[name]);
if (unknown) {
  console.error(`Mesure inconnue : « ${unknown} ». Il y a : ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 1;
} else {
  const rows: Row[] = [];
  for (const name of names) rows.push(...((await benches[name]?.()) ?? []));
  if (values.json) console.log(JSON.stringify(rows, null, 2));
  else for (const row of rows) show(row);
}

function show({ name, ours, peer, unit, ratio, note }: Row): void {
  const number = (value: number) => Math.round(value).toLocaleString('fr-FR');
  console.log(
    `${styleText('bold', name)}\n    nous ${number(ours)} ${unit} · plancher ${number(peer)} ${unit} · rapport ${ratio.toFixed(2)}\n    ${note}`,
  );
}

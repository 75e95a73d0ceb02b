import { parseConfig } from '../../config.ts';
import { createDirectory } from '../../directory/create.ts';
import { serving } from '../../engine/content.ts';
import { loadData } from '../../node/load-data.ts';
import { openDatabase } from '../../node/open-database.ts';
import { chosen } from './chosen.ts';
import { type Weighed, weigh } from './sms.ts';

/** How many communes of each served département are asked for, spread over their names. */
const COMMUNES = 2;

/**
 * Prints what each need takes by SMS, in segments: a question, the plan, and a whole conversation from the first words
 * to the plan, what is sent by the service only. With a price for a segment, what the conversation costs.
 */
export async function showSmsCost(name: string | undefined, prix: string | undefined): Promise<void> {
  const price = prix === undefined ? null : Number(prix.replace(',', '.'));
  if (price !== null && !(price >= 0)) return stop(`« ${prix} » n’est pas un prix. Écrivez par exemple --prix 0,07.`);
  const found = chosen(name);
  if (!found) return;
  const { territoires } = parseConfig({ TERRITOIRES: process.env.TERRITOIRES });
  const { db, close } = openDatabase(':memory:');
  await loadData(db, territoires);
  const content = serving(found.content, territoires);
  const directory = createDirectory(db, content);
  const names = [...new Set((await directory.servedNames()).values())].sort();
  const communes = territoires.flatMap((code) => spread(names.filter((insee) => insee.startsWith(code))));
  const at = new Date();
  const codes = found.flows.map(({ flow }) => flow).filter((flow) => content.needs.some(({ code }) => code === flow));
  const all: Weighed[] = [];
  for (const code of codes) all.push(await weigh(content, directory, code, communes, at));
  close();
  console.log(
    'SMS envoyés par le service, en segments de 160 signes (153 quand un message en compte plusieurs). Un danger en ajoute un.',
  );
  console.log(
    row('besoin', ['question', 'pire', 'plan', 'pire', 'en tout', 'pire', ...(price === null ? [] : ['coût', 'pire'])]),
  );
  for (const one of all.sort((a, b) => worst(b.whole) - worst(a.whole) || a.code.localeCompare(b.code))) {
    console.log(row(one.code, figures(one, price)));
  }
  const total = (part: 'questions' | 'plans' | 'whole') => all.flatMap((one) => one[part]);
  console.log(
    row(
      'ensemble',
      figures({ code: '', questions: total('questions'), plans: total('plans'), whole: total('whole') }, price),
    ),
  );
  if (price === null) console.log('Avec le prix d’un segment, le coût : npm run flows -- sms --prix 0,07');
}

function figures({ questions, plans, whole }: Weighed, price: number | null): string[] {
  const counted = [questions, plans, whole].flatMap((sizes) => [median(sizes), worst(sizes)]);
  const costs = price === null ? [] : [median(whole) * price, worst(whole) * price].map(inEuros);
  return [...counted.map(String), ...costs];
}

/** A few of a list, far from each other. */
export const spread = (all: string[]): string[] =>
  Array.from({ length: COMMUNES }, (_, at) => all[Math.floor(((at + 1) * all.length) / (COMMUNES + 1))] ?? '').filter(
    Boolean,
  );

export const row = (name: string, cells: string[]): string =>
  `${name.padEnd(26)}${cells.map((cell) => cell.padStart(10)).join('')}`;

const inEuros = (sum: number): string => `${sum.toFixed(2).replace('.', ',')} €`;

export const median = (sizes: number[]): number => sizes.toSorted((a, b) => a - b)[sizes.length >> 1] ?? 0;
export const worst = (sizes: number[]): number => Math.max(0, ...sizes);

function stop(why: string): void {
  console.error(why);
  process.exitCode = 1;
}

import { parseConfig } from '../../config.ts';
import { createDirectory } from '../../directory/create.ts';
import { serving } from '../../engine/content.ts';
import { loadData } from '../../node/load-data.ts';
import { openDatabase } from '../../node/open-database.ts';
import { type Home, measureCalls, type Spent } from './calls.ts';
import { chosen } from './chosen.ts';
import { median, row, spread, worst } from './sms-cost.ts';

/**
 * Prints what each need takes by telephone until the plan: the menus, and the seconds of everything listened to, by
 * keys alone and aloud; the longest by keys first.
 */
export async function showCalls(name: string | undefined, json: boolean): Promise<void> {
  const found = chosen(name);
  if (!found) return;
  const { territoires } = parseConfig({ TERRITOIRES: process.env.TERRITOIRES });
  const { db, close } = openDatabase(':memory:');
  await loadData(db, territoires);
  const content = serving(found.content, territoires);
  const directory = createDirectory(db, content);
  const served = [...new Set((await directory.servedNames()).values())].sort();
  const homes: Home[] = [];
  const names: Record<string, string> = {};
  for (const code of territoires.flatMap((one) => spread(served.filter((insee) => insee.startsWith(one))))) {
    const postcode = (await directory.commune(code))?.codes_postaux[0] ?? '';
    const sharing = (await directory.findCommunes(postcode)).filter((commune) => commune.served).slice(0, 10);
    homes.push({ code, sharing: sharing.map(({ code_insee }) => code_insee) });
    for (const { code_insee, nom } of sharing) names[code_insee] = nom;
  }
  close();
  const codes = found.flows.map(({ flow }) => flow).filter((flow) => content.needs.some(({ code }) => code === flow));
  const all = measureCalls(content, codes, homes, names, new Date());
  const needs = all
    .map(({ code, keypad, speech }) => ({ code, keypad: figures(keypad), speech: figures(speech) }))
    .sort((a, b) => b.keypad.seconds.worst - a.keypad.seconds.worst || a.code.localeCompare(b.code));
  const overall = {
    keypad: figures(all.flatMap(({ keypad }) => keypad)),
    speech: figures(all.flatMap(({ speech }) => speech)),
  };
  if (json) return console.log(JSON.stringify({ needs, overall }));
  console.log(
    'Par téléphone, jusqu’au plan : les menus, et les secondes de tout ce qui s’écoute. Par touches, ou à voix haute.',
  );
  console.log(row('besoin', ['menus', 'pire', 'touches', 'pire', 'voix', 'pire']));
  for (const one of [...needs, { code: 'ensemble', ...overall }]) {
    const { keypad, speech } = one;
    const shown = [keypad.menus, keypad.seconds, speech.seconds].flatMap((part) => [part.median, part.worst]);
    console.log(row(one.code, shown.map(String)));
  }
}

const figures = (ways: Spent[]) => ({
  menus: both(ways.map(({ menus }) => menus)),
  seconds: both(ways.map(({ seconds }) => Math.round(seconds))),
});

const both = (sizes: number[]) => ({ median: median(sizes), worst: worst(sizes) });

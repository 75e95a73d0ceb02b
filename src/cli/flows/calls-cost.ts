import { type Home, measureCalls, type Spent } from './calls.ts';
import { chosen } from './chosen.ts';
import { median, row, worst } from './cost-table.ts';
import { needsOf, openGround } from './ground.ts';

/**
 * Prints what each need takes by telephone until the plan: the menus, and the seconds of everything listened to, by
 * keys alone and aloud; the longest by keys first.
 */
export async function showCalls(name: string | undefined, json: boolean): Promise<void> {
  const found = chosen(name);
  if (!found) return;
  const { content, directory, communes, close } = await openGround(found.content);
  const homes: Home[] = [];
  const names: Record<string, string> = {};
  for (const code of communes) {
    const postcode = (await directory.commune(code))?.codes_postaux[0] ?? '';
    const sharing = (await directory.findCommunes(postcode)).filter((commune) => commune.served).slice(0, 10);
    homes.push({ code, sharing: sharing.map(({ code_insee }) => code_insee) });
    for (const { code_insee, nom } of sharing) names[code_insee] = nom;
  }
  close();
  const all = measureCalls(content, needsOf(content, found.flows), homes, names, new Date());
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

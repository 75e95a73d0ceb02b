import type { Commune } from '../../../directory/communes/served.ts';
import { type Spread, spreadOf, timed } from './durations.ts';
import type { Asked } from './plans.ts';
import type { Random } from './random.ts';

/** How a person writes where they live. */
const WRITINGS: { name: string; write: (commune: Commune, random: Random) => string }[] = [
  { name: 'un nom', write: ({ nom }) => nom },
  { name: 'un nom mal écrit', write: ({ nom }, random) => misspell(nom, random) },
  { name: 'un code postal', write: ({ codes_postaux }) => codes_postaux[0] ?? '' },
];

/** No more time than this on one way of writing at one size, in milliseconds: a slow one is measured on fewer people. */
const LONGEST = 8_000;
const WARM_UP = 50;

/** For each way of writing, the time that finding the commune takes at each size. */
export async function timeFinding(
  sizes: readonly Asked[],
  random: Random,
): Promise<{ name: string; spreads: Spread[] }[]> {
  const found: { name: string; spreads: Spread[] }[] = [];
  for (const { name, write } of WRITINGS) {
    const spreads: Spread[] = [];
    for (const { directory, persons } of sizes) {
      const texts = persons.map(({ commune }) => write(commune, random));
      for (const text of texts.slice(0, WARM_UP)) await directory.findCommunes(text);
      const durations: number[] = [];
      const began = performance.now();
      for (const text of texts) {
        durations.push((await timed(() => directory.findCommunes(text))).micros);
        if (performance.now() - began > LONGEST) break;
      }
      spreads.push(spreadOf(durations));
    }
    found.push({ name, spreads });
  }
  return found;
}

/** Two letters of the middle changed places, or one left out. */
function misspell(nom: string, random: Random): string {
  const at = 1 + Math.floor(random() * Math.max(1, nom.length - 2));
  const [here = '', next = ''] = [nom[at], nom[at + 1]];
  return random() < 0.5 ? nom.slice(0, at) + nom.slice(at + 1) : nom.slice(0, at) + next + here + nom.slice(at + 2);
}

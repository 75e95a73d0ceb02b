/** Chance that is the same at every run: gives numbers from 0 to 1, 1 excluded. */
export type Random = () => number;

/** A linear congruential generator, with the constants of Numerical Recipes: enough to spread rows about. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** One of the things, all as likely. Throws when there is none. */
export function oneOf<T>(things: readonly T[], random: Random): T {
  const thing = things[Math.floor(random() * things.length)];
  if (thing === undefined) throw new Error('nothing to draw from');
  return thing;
}

/** Draws things by their weight, by a search in the running sum: quick for any number of draws. */
export function byWeight<T>(things: readonly T[], weight: (thing: T) => number, random: Random): () => T {
  const sums: number[] = [];
  let sum = 0;
  for (const thing of things) {
    sum += weight(thing);
    sums.push(sum);
  }
  return () => {
    const drawn = random() * sum;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] as number) > drawn) high = middle;
      else low = middle + 1;
    }
    return things[low] as T;
  };
}

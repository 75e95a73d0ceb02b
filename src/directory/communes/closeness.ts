/**
 * How many letters must be added, removed, changed or swapped with their neighbour to go from `a` to `b`
 * (optimal string alignment). Above `most`, any number greater than `most`.
 */
export function lettersApart(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (above[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let fewest = Math.min(changed, (above[j] as number) + 1, (row[j - 1] as number) + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) fewest = Math.min(fewest, (before[j - 2] as number) + 1);
      row.push(fewest);
    }
    if (Math.min(...row) > most) return most + 1;
    before = above;
    above = row;
  }
  return above[b.length] as number;
}

/** How many letters may be wrong in a name of that length before it is another name. */
export const typosAllowed = (name: string): number =>
  name.length < 4 ? 0 : name.length < 6 ? 1 : name.length < 11 ? 2 : 3;

/** Which letters and digits a plain text holds, one bit each. */
export function lettersIn(text: string): number {
  let held = 0;
  for (let at = 0; at < text.length; at += 1) held |= 1 << (text.charCodeAt(at) % 32);
  return held;
}

/** Whether two texts that hold these letters can be `most` letters apart: each change touches two bits at most. */
export function mayBeNear(a: number, b: number, most: number): boolean {
  let apart = a ^ b;
  let bits = 0;
  while (apart !== 0) {
    apart &= apart - 1;
    bits += 1;
  }
  return bits <= 2 * most;
}

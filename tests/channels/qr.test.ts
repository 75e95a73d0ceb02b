import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrOf } from '../../src/channels/qr.ts';

const URL = 'https://parou.example.fr/p/AAAAAAAAAAAAAAAAAAAAAAAAAAA';

/** The squares that the drawing fills, read back from its path. */
function squaresOf(svg: string): { size: number; dark: Set<string> } {
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
  const path = /<path fill="#000" d="([^"]+)"/.exec(svg)?.[1] ?? '';
  const dark = new Set<string>();
  for (const [, x, y, length, back] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)) {
    expect(back).toBe(length);
    for (let at = 0; at < Number(length); at++) dark.add(`${Number(x) + at} ${y}`);
  }
  return { size, dark };
}

test('the square is, square by square, the code of the address, with its margin of four', () => {
  const { data, size } = encode(URL, { ecc: 'M', border: 0 });
  const drawn = squaresOf(qrOf(URL, 'Un plan'));
  expect(drawn.size).toBe(size + 8);
  const wanted = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`${x + 4} ${y + 4}`] : [])));
  expect([...drawn.dark].toSorted()).toEqual(wanted.toSorted());
});

test('whoever does not see it is told what it is, whatever the words', () => {
  const svg = qrOf(URL, 'Le plan de « A & B » <ici>');
  expect(svg).toContain('role="img"');
  expect(svg).toContain('<title>Le plan de « A &amp; B » &lt;ici&gt;</title>');
  expect(svg).not.toMatch(/style=|<script/);
});

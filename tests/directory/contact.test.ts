import { expect, test } from 'vitest';
import { readPhone, readSite } from '../../src/directory/rows/contact.ts';

test.each([
  ['02 54 54 12 34', '02 54 54 12 34'],
  ['0254541234', '02 54 54 12 34'],
  ['02.54.54.12.34', '02 54 54 12 34'],
  ['+33254541234', '02 54 54 12 34'],
  ['+33 (0)2 54 54 12 34', '02 54 54 12 34'],
  ['0033 2 54 54 12 34', '02 54 54 12 34'],
  ['+262262123456', '02 62 12 34 56'],
  ['02 54 54 12 34 / 02 54 54 12 35', '02 54 54 12 34'],
  ['32 30', '3230'],
  ['115', '115'],
  ['116 006', '116 006'],
  ['0 801 907 800', '0 801 907 800'],
])('reads the number that people dial in « %s »', (written, read) => {
  expect(readPhone(written)).toBe(read);
});

test.each(['', 'demander Anne', '02 54', '+44 20 7946 0000', '02 54 54 12 34 56'])(
  'sees no number in « %s »',
  (written) => {
    expect(readPhone(written)).toBeNull();
  },
);

test.each([
  ['https://www.blois.fr/', 'https://www.blois.fr/'],
  ['www.blois.fr', 'https://www.blois.fr'],
  ['https://a.fr   https://b.fr', 'https://a.fr'],
  ['blois', null],
  ['javascript:alert(1)', null],
])('reads the web address in « %s »', (written, read) => {
  expect(readSite(written)).toBe(read);
});

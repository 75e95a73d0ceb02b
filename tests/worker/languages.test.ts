import { expect, test } from 'vitest';
import { foreignCodes } from '../../src/texts/languages.ts';
import { dateIn, hourIn, monthIn, weekdayIn } from '../../src/translation/forms.ts';

/** Days and dates are named by the runtime: workerd must know every language as Node does. */

test.each([
  ['en', 'Tuesday', 'March 2026', '1 August'],
  ['ar', 'الثلاثاء', 'مارس 2026', '1 أغسطس'],
  ['uk', 'вівторок', 'березень 2026 р.', '1 серпня'],
  ['tr', 'Salı', 'Mart 2026', '1 Ağustos'],
  ['pt', 'terça-feira', 'março de 2026', '1 de agosto'],
  ['es', 'martes', 'marzo de 2026', '1 de agosto'],
] as const)('on Workers too, whoever reads « %s » is told the day in it', (lang, day, month, date) => {
  expect([weekdayIn('mardi', lang), monthIn('mars 2026', lang), dateIn('1er août', lang)]).toEqual([day, month, date]);
  expect(hourIn('9 h 30')).toBe('9:30');
  expect(foreignCodes).toContain(lang);
});

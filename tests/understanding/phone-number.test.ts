import { describe, expect, test } from 'vitest';
import { frenchMobile, senderNumber } from '../../src/understanding/phone-number.ts';

describe('a French mobile number', () => {
  test.each([
    '0612345678',
    '06 12 34 56 78',
    '06.12.34.56.78',
    '06-12-34-56-78',
    '06\u00a012\u202f34 56 78',
    '+33612345678',
    '+33 6 12 34 56 78',
    '+33 (0)6 12 34 56 78',
    '0033 6 12 34 56 78',
    '33612345678',
    ' 06 12 34 56 78 ',
  ])('« %s »', (text) => expect(frenchMobile(text)).toBe('+33612345678'));

  test('begins with 06 or 07', () => expect(frenchMobile('07 98 76 54 32')).toBe('+33798765432'));

  test.each([
    '',
    '02 54 58 41 41',
    '0800 000 000',
    '3919',
    '17',
    '061234567',
    '06123456789',
    '+32 470 12 34 56',
    '+44 7911 123456',
    '0033 2 54 58 41 41',
    'mon numéro',
    '06 12 34 56 7O',
    '+33 06 12 34 56 7',
  ])('« %s » is none', (text) => expect(frenchMobile(text)).toBeNull());
});

describe('who sends a message', () => {
  test.each([
    ['+33612345678', '+33612345678'],
    ['0033612345678', '+33612345678'],
    ['33612345678', '+33612345678'],
    ['0612345678', '+33612345678'],
    ['+262692123456', '+262692123456'],
    ['+41791234567', '+41791234567'],
  ])('%s → %s', (text, number) => expect(senderNumber(text)).toBe(number));

  test.each(['', '36789', '114', 'AMELI', 'Info SMS', '+12', '0'.repeat(30)])('« %s » cannot be answered', (text) =>
    expect(senderNumber(text)).toBeNull(),
  );
});

import twilio from 'twilio';
import { describe, expect, test } from 'vitest';
import { calledAddress, isSigned, signatureOf } from '../../../src/channels/twilio/signature.ts';

/** The package of Twilio is the oracle: what it signs is taken, and what it would refuse is refused. */

const TOKEN = '12345678901234567890123456789012';
const ADDRESS = 'https://parou.example.fr/voix';

const forms: [name: string, address: string, fields: [string, string][]][] = [
  [
    'a plain form',
    ADDRESS,
    [
      ['CallSid', 'CA1'],
      ['Digits', '1'],
    ],
  ],
  ['no field at all', ADDRESS, []],
  ['French letters', ADDRESS, [['SpeechResult', 'je n’arrive plus à payer, ça fait 2 mois — « aidez-moi »']]],
  [
    'a number and an emoji',
    ADDRESS,
    [
      ['From', '+33612345678'],
      ['Body', '😢 ok\n+ suite & fin = 1'],
    ],
  ],
  [
    'names in no order, capitals first',
    ADDRESS,
    [
      ['b', '2'],
      ['A', '1'],
      ['a', '0'],
      ['Z', '9'],
    ],
  ],
  [
    'the same field several times',
    ADDRESS,
    [
      ['Url', 'b'],
      ['Url', 'a'],
      ['Url', 'b'],
    ],
  ],
  ['a query', `${ADDRESS}?n=3&page=1`, [['CallSid', 'CA1']]],
  ['a query with escapes', `${ADDRESS}?lieu=Mer%20%26%20Blois&vide=`, [['CallSid', 'CA1']]],
];

test.each(forms)('%s is signed as Twilio signs it', (_name, address, pairs) => {
  const params: Record<string, string | string[]> = {};
  for (const [name, value] of pairs) {
    const before = params[name];
    params[name] = before === undefined ? value : [before, value].flat();
  }
  const signature = twilio.getExpectedTwilioSignature(TOKEN, address, params);
  const fields = new URLSearchParams(pairs);
  expect(signatureOf(TOKEN, address, fields)).toBe(signature);
  expect(isSigned(TOKEN, address, fields, signature)).toBe(true);
});

describe('what is refused', () => {
  const fields = () => new URLSearchParams({ CallSid: 'CA1', Digits: '1' });
  const signature = signatureOf(TOKEN, ADDRESS, fields());

  test.each<[name: string, signature: string | undefined]>([
    ['no signature', undefined],
    ['an empty one', ''],
    ['one of another length', `${signature}=`],
    ['one with another letter', signature.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A'))],
    ['one with a letter outside of Latin', signature.replace(/^./, 'é')],
    ['one by another token', signatureOf('another', ADDRESS, fields())],
    ['one of another address', signatureOf(TOKEN, `${ADDRESS}?n=1`, fields())],
    ['one of other fields', signatureOf(TOKEN, ADDRESS, new URLSearchParams({ CallSid: 'CA1', Digits: '2' }))],
  ])('%s', (_name, given) => {
    expect(isSigned(TOKEN, ADDRESS, fields(), given)).toBe(false);
  });
});

test.each([
  ['http://localhost:3000/voix', '/voix'],
  ['http://localhost/voix?n=1&a=%20b', '/voix?n=1&a=%20b'],
  ['https://inside.local:8443/sms?x=[1]', '/sms?x=[1]'],
])('%s is called at the address that is known outside', (received, path) => {
  expect(calledAddress('https://parou.example.fr', received)).toBe(`https://parou.example.fr${path}`);
});

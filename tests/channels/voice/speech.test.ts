import twilio from 'twilio';
import { describe, expect, test } from 'vitest';
import { aloud, heardOf } from '../../../src/channels/voice/aloud.ts';
import { hear } from '../../../src/channels/voice/hear.ts';
import { dialable, onDuty, throughTo } from '../../../src/channels/voice/person.ts';
import { twiml } from '../../../src/channels/voice/twiml.ts';
import { addressOf, readWhere, START } from '../../../src/channels/voice/where.ts';
import { secondsToSay } from '../../../src/engine/forms/spoken.ts';
import type { Helpline } from '../../../src/engine/plan.ts';
import { content } from '../../support/shipped.ts';
import { readTwiml } from '../../support/twiml/check.ts';

const say = aloud([
  { ecrit: 'Sepmes', dit: 'Sème' },
  { ecrit: 'MSA', dit: 'M S A' },
]);
const heard = (text: string) => say(text).map(heardOf).join(' ');

describe('what is said', () => {
  test.each([
    ['Appelez le 3919.', 'Appelez le trente-neuf, dix-neuf.'],
    ['La mairie de Sepmes.', 'La mairie de Sème.'],
    ['La MSA, pas la MSAP.', 'La M S A, pas la MSAP.'],
    ['24h/24, 7j/7', 'jour et nuit, tous les jours'],
    ['9h-20h', '9 heures à 20 heures'],
    ['De 9\u00a0h à 12\u00a0h\u00a030.', 'De 9 heures à 12 heures 30.'],
    ['Dites\u00a0: « Bonjour ».', 'Dites : Bonjour.'],
    ['L’agence (Adil) - Loir-et-Cher.', 'L’agence, Adil, Loir-et-Cher.'],
    ['à moins de 1\u00a0km', 'à moins de 1 kilomètre'],
  ])('« %s » is heard « %s »', (text, words) => {
    expect(heard(text)).toBe(words);
  });

  test('a long text is cut in breaths, and no word of it is lost', () => {
    const text = Array.from({ length: 80 }, (_, i) => `le papier numéro ${i}`).join(', ');
    const pieces = say(`À apporter : ${text}.`).map(heardOf);
    expect(pieces.length).toBeGreaterThan(3);
    for (const piece of pieces) expect(secondsToSay(piece)).toBeLessThanOrEqual(20);
    expect(pieces.join(' ')).toBe(`À apporter : ${text}.`);
  });

  test('digits stay in the text beside the words', () => {
    expect(twiml([...say('Le 02 54 58 41 41.'), { hangup: true }])).toContain('>02 54 58 41 41</sub>');
  });

  test('the pronunciations that are shipped are names of communes, or acronyms, each with its source', () => {
    expect(content.prononciations.length).toBeGreaterThan(10);
    for (const { ecrit, dit } of content.prononciations) expect(dit).not.toBe(ecrit);
  });
});

describe('TwiML', () => {
  test('is written as the package of Twilio writes it', () => {
    const theirs = new twilio.twiml.VoiceResponse();
    theirs.say({ voice: 'Polly.Lea-Neural', language: 'fr-FR' }, 'Mer & Blois : « <oui> » ou "non"');
    theirs.hangup();
    const ours = twiml([{ say: ['Mer & Blois : « <oui> » ou "non"'] }, { hangup: true }]);
    // Both are XML: a quotation mark may be written either way.
    expect(ours.replace('\n', '').replaceAll('&quot;', '"')).toBe(theirs.toString().replaceAll('&quot;', '"'));
  });

  test('no letter breaks it', () => {
    const odd = 'a\u0000b\u0008c]]>&lt;<Say>"\'\ud800😢';
    expect(() => readTwiml(twiml([{ say: [odd, { written: odd, said: odd }] }, { hangup: true }]))).not.toThrow();
  });

  test.each([
    [
      'a silence that ends the call',
      '<Gather input="dtmf" action="/voix?n=1" method="POST" timeout="6"><Say>a</Say></Gather>',
    ],
    ['an emergency number', '<Dial action="/voix?n=1"><Number>17</Number></Dial>'],
    ['a short number', '<Dial action="/voix?n=1"><Number>3919</Number></Dial>'],
    ['a number that costs', '<Dial action="/voix?n=1"><Number>+33892705705</Number></Dial>'],
    ['an unknown verb', '<Shout>a</Shout><Hangup/>'],
    ['an unknown attribute', '<Say loud="yes">a</Say><Hangup/>'],
    ['no word', '<Say> </Say><Hangup/>'],
    ['a word without an end', '<Say>a</Say>'],
    ['what comes after the end', '<Hangup/><Say>a</Say>'],
    ['a phrase of more than 20 s', `<Say>${'mot '.repeat(80)}</Say><Hangup/>`],
    ['a bare &', '<Say>a & b</Say><Hangup/>'],
    ['an element left open', '<Say>a<Hangup/>'],
  ])('the player refuses %s', (_name, inside) => {
    expect(() => readTwiml(`<?xml version="1.0" encoding="UTF-8"?>\n<Response>${inside}</Response>`)).toThrow();
  });
});

describe('what the caller does', () => {
  const at = { ...START, n: 3 };
  const did = (fields: Record<string, string>, where = at) => hear(new URLSearchParams(fields), where);

  test.each<[Record<string, string>, object]>([
    [{ Digits: '1' }, { did: 'key', digits: '1' }],
    [{ Digits: '41000' }, { did: 'key', digits: '41000' }],
    [{ Digits: '0' }, { did: 'command', command: 'human' }],
    [{ Digits: '*' }, { did: 'command', command: 'back' }],
    [{ Digits: '7' }, { did: 'command', command: 'skip' }],
    [{ Digits: '8' }, { did: 'more' }],
    [{ Digits: '9' }, { did: 'again' }],
    [{ SpeechResult: 'Deux.' }, { did: 'key', digits: '2' }],
    [{ SpeechResult: 'je tape le 3' }, { did: 'key', digits: '3' }],
    [{ SpeechResult: 'zéro' }, { did: 'command', command: 'human' }],
    [{ SpeechResult: 'Vous pouvez répéter ?' }, { did: 'again' }],
    [{ SpeechResult: 'La suite' }, { did: 'more' }],
    [{ SpeechResult: 'parler à quelqu’un' }, { did: 'command', command: 'human' }],
    [{ SpeechResult: 'retour' }, { did: 'command', command: 'back' }],
    [
      { SpeechResult: 'arrête', Confidence: '0.9' },
      { did: 'say', text: 'arrête', sure: true },
    ],
    [
      { SpeechResult: 'deux enfants à charge', Confidence: '0.31' },
      { did: 'say', text: 'deux enfants à charge', sure: false },
    ],
    [{ SpeechResult: '  ' }, { did: 'silence' }],
    [{}, { did: 'silence' }],
    [{ CallStatus: 'completed', Digits: '1' }, { did: 'hangup' }],
  ])('%o is %o', (fields, heard) => {
    expect(did(fields)).toEqual(heard);
  });

  test('the end of a transfer is heard where one was made', () => {
    const dialled = { ...at, at: 'dialled' as const };
    expect(did({ DialCallStatus: 'completed', CallStatus: 'in-progress' }, dialled)).toEqual({
      did: 'talked',
      answered: true,
    });
    expect(did({ DialCallStatus: 'no-answer' }, dialled)).toEqual({ did: 'talked', answered: false });
  });

  test('a call is where its address says, and at its beginning where the address says nothing', () => {
    const where = {
      at: 'plan',
      n: 12,
      page: 3,
      takes: 'several',
      step: 'accueil/entree',
      changes: true,
      silences: 2,
    } as const;
    expect(readWhere(Object.fromEntries(new URL(addressOf(where), 'http://x').searchParams))).toEqual(where);
    expect(readWhere({ at: 'nowhere', n: '-1', page: '1e9', takes: '', step: '<b>', silences: 'x' })).toEqual(START);
  });
});

describe('who is called', () => {
  const tuesday = new Date('2026-11-24T14:10:00Z');
  const night = new Date('2026-11-24T22:10:00Z');
  const voice = { authToken: '', publicUrl: '', number: null, smsNumber: null, relay: null };
  const duty = onDuty({ ...voice, transferNumber: '0254000000', transferHours: 'Mo-Fr 09:00-17:00' });
  const line = (numero: string, open: boolean | null): Helpline => ({ numero, nom: numero, horaires: null, open });

  test('the person on duty in their hours, else the line that answers, else nobody', () => {
    const lines = [
      line('3919', true),
      line('0 805 160 075', true),
      line('02 54 00 00 01', null),
      line('02 54 00 00 02', true),
    ];
    expect(throughTo(duty, lines, tuesday)).toEqual({ dial: '+33254000000', nom: null });
    expect(throughTo(duty, lines, night)).toEqual({ dial: '+33254000002', nom: '02 54 00 00 02' });
    expect(throughTo(null, lines.slice(0, 3), tuesday)).toBeNull();
  });

  test('on a public holiday nobody is on duty unless the hours say so', () => {
    expect(throughTo(duty, [], new Date('2026-12-25T10:00:00Z'))).toBeNull();
  });

  test.each([
    '15',
    '17',
    '18',
    '112',
    '114',
    '115',
    '119',
    '3919',
    '3114',
    '116 006',
    '0 805 160 075',
    '0 892 705 705',
  ])('%s is never dialled for anybody', (numero) => {
    expect(dialable(numero)).toBeNull();
  });

  test('hours that cannot be read are told to the operator', () => {
    const unreadable = { ...voice, transferNumber: '0254000000', transferHours: 'le matin' };
    expect(() => onDuty(unreadable)).toThrow('TRANSFER_HOURS vaut « le matin »');
  });
});

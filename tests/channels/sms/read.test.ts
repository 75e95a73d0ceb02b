import { describe, expect, test } from 'vitest';
import { isFigure, isZero, smsCommand, smsText } from '../../../src/channels/sms/read.ts';

describe('a word that is a whole message', () => {
  test.each([
    ['STOP', 'stop'],
    ['Arrêt', 'stop'],
    ['ARRET !', 'stop'],
    ['désabo', 'stop'],
    ['Stop SMS', 'stop'],
    ['AIDE', 'help'],
    ['R', 'back'],
    ['retour', 'back'],
    ['Recommencer', 'restart'],
    ['personne', 'human'],
    ['suite', 'more'],
    ['S', 'more'],
    ['+', 'more'],
    ['Début', 'start'],
    ['Bonjour !', 'start'],
    ['slt', 'start'],
    ['passer', 'skip'],
    ['ailleurs', 'continue_elsewhere'],
    ['oublier', 'forget'],
  ])('« %s » is %s', (text, command) => expect(smsCommand(text)).toBe(command));

  test.each([
    'il me frappe, arrêt',
    'stop il va me tuer',
    'personne ne m’aide',
    'je veux un arrêt maladie',
    'bonjour je cherche du travail',
    'suite à un divorce',
    '2',
    '',
    '❤️',
    'constructor',
  ])('« %s » is none', (text) => expect(smsCommand(text)).toBeNull());
});

test.each([
  ['2', '2'],
  ['2️⃣', '2'],
  ['1️⃣ et 3️⃣', '1  et 3'],
  ['２', '2'],
  ['②', '2'],
  ['2e', '2'],
  ['2ème', '2'],
  ['le 2e', '2'],
  ['la deuxième', '2'],
  ['le premier', '1'],
  ['Première', '1'],
  ['je prends la seconde', '2'],
  ['le 2', 'le 2'],
  ['deuxième loyer impayé', 'deuxième loyer impayé'],
  ['Saint-Aignan', 'Saint-Aignan'],
])('« %s » reads « %s »', (text, read) => expect(smsText(text)).toEqual({ text: read }));

test.each([
  ['1', true],
  ['1 et 3', true],
  ['1️⃣', true],
  ['41000', false],
  ['1 enfant', false],
])('« %s » is a figure: %s', (text, is) => expect(isFigure(text)).toBe(is));

test.each([
  ['0', true],
  ['0 SUITE', true],
  ['0️⃣', true],
  ['00', false],
  ['0 enfant', false],
])('« %s » asks for the rest of a menu: %s', (text, is) => expect(isZero(text)).toBe(is));

import { describe, expect, test } from 'vitest';
import { limits } from '../../src/channels/channel.ts';
import { caisse } from '../../src/directory/sentences.ts';
import { checkChannels, LONGEST } from '../../src/engine/check-channels.ts';
import type { Content } from '../../src/engine/content.ts';
import { littleContent, rentFlow } from '../support/little-content.ts';
import { content as shipped } from '../support/shipped.ts';

/** What the narrow channels cannot carry is told to the author, with the step and the figure. */

type Step = Record<string, unknown>;

/** The little content, one step of its rent flow being another. */
function withStep(id: string, step: Step): Content {
  return littleContent({ 'impaye-loyer': { ...rentFlow, steps: { ...rentFlow.steps, [id]: step } } });
}
const told = (id: string, step: Step) =>
  checkChannels(withStep(id, step), limits)
    .filter((issue) => issue.step === id && issue.file === 'flows/impaye-loyer.yaml')
    .map(({ level, says }) => `${level}: ${says}`);

const question = (more: Step = {}): Step => ({
  question: 'Avez-vous une lettre ?',
  choices: [
    { id: 'oui', label: 'Oui' },
    { id: 'non', label: 'Non' },
  ],
  next: 'enfants',
  ...more,
});
const choices = (count: number, label = 'Oui') =>
  Array.from({ length: count }, (_, at) => ({ id: `c${at}`, label: `${label} ${at}` }));

test('what fits is left alone', () => {
  expect(checkChannels(littleContent(), limits)).toEqual([]);
  expect(told('lettre', question())).toEqual([]);
});

describe('the phone', () => {
  test('carries five choices, and more only page by page', () => {
    expect(told('lettre', question({ choices: choices(5) }))).toEqual([]);
    expect(told('lettre', question({ choices: choices(6) }))).toEqual([
      expect.stringContaining('6 choix : au téléphone, 5 au plus'),
    ]);
    expect(told('lettre', question({ choices: choices(6), menu: true }))).toEqual([]);
  });

  test('is not listened to for more than twenty seconds', () => {
    const long = `${'Une phrase que l’on écoute. '.repeat(12)}`.trim();
    expect(told('lettre', question({ question: long, sms: 'Court ?' }))).toEqual([
      expect.stringMatching(/Au téléphone, \d+ secondes de parole, 20 au plus. Ajoutez une « voix »/),
    ]);
    expect(told('lettre', question({ question: long, sms: 'Court ?', voix: 'Court ?' }))).toEqual([]);
    expect(told('calme', { outcome: { says: [long], sms: 'Appelez.' } })).toEqual([
      expect.stringContaining('Ajoutez « voix »'),
    ]);
  });
});

describe('an SMS', () => {
  test('carries a question and its choices in one segment', () => {
    const label = 'une réponse assez longue pour un SMS';
    expect(told('lettre', question({ choices: choices(4, label) }))).toEqual([
      expect.stringMatching(/Par SMS, la question et ses choix font \d+ signes, 160 au plus/),
    ]);
    const short = choices(4, label).map((choice) => ({ ...choice, sms: choice.id }));
    expect(told('lettre', question({ choices: short }))).toEqual([]);
  });

  test('counts as it is sent: « … » is three letters, « € » takes two places', () => {
    expect(told('lettre', question({ question: '€'.repeat(80), choices: undefined, kind: 'number' }))).toEqual([]);
    expect(told('lettre', question({ question: '€'.repeat(81), choices: undefined, kind: 'number' }))).toHaveLength(1);
    expect(told('lettre', question({ question: '…'.repeat(54), choices: undefined, kind: 'number' }))).toHaveLength(1);
  });

  test('carries the words of an answer in one segment, its places in the other', () => {
    expect(told('calme', { outcome: { says: ['a'.repeat(161)], voix: 'Appelez.' } })).toEqual([
      expect.stringContaining('la réponse fait 161 signes, 160 au plus'),
    ]);
    expect(told('calme', { outcome: { says: ['a'.repeat(161)], sms: 'a'.repeat(160), voix: 'Appelez.' } })).toEqual([]);
  });

  test('counts the words between braces as the longest that a person may be told', () => {
    const says = [`${'a'.repeat(140)} {maison}`];
    expect(told('calme', { outcome: { says, voix: 'Appelez.' } })).toHaveLength(1);
  });

  test('has its own words for whoever helps: a short form of « vous » is not theirs', () => {
    const outcome = { says: ['Court.'], sms: 'Court.', tiers: { says: ['a'.repeat(170)] } };
    expect(told('calme', { outcome })).toEqual([expect.stringContaining('(à un tiers)')]);
    expect(told('calme', { outcome: { ...outcome, tiers: { ...outcome.tiers, sms: 'Court.' } } })).toEqual([]);
    const label = { id: 'oui', label: 'Oui', tiers: 'e'.repeat(160) };
    expect(told('lettre', question({ choices: [label] }))).toEqual([expect.stringContaining('(à un tiers)')]);
    const tiers = { question: 'q'.repeat(160) };
    expect(told('lettre', question({ tiers }))).toEqual([expect.stringContaining('(à un tiers)')]);
  });
});

test('a button cannot bear a name of more than 64 letters', () => {
  const id = 'un-choix-au-nom-vraiment-tres-long-que-personne-ne-devrait-ecrire';
  expect(told('lettre', question({ choices: [{ id, label: 'Oui' }] }))).toEqual([
    expect.stringContaining('trop long pour un bouton'),
  ]);
});

test('the longest words that are counted are those of the data', () => {
  expect(Math.max(...Object.values(caisse).map(({ length }) => length))).toBeLessThanOrEqual(LONGEST.caisse);
});

test('nothing shipped is too long for a channel', () => {
  expect(checkChannels(shipped, limits)).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { content } from '../../src/content.generated.ts';
import { readDangers } from '../../src/directory/rows/read-phrases.ts';
import { type DangerKey, readDanger } from '../../src/understanding/danger.ts';
import { needsOf } from '../../src/understanding/dangers/needs-of.ts';
import { neverAlarmed } from '../support/never-alarmed.ts';

const neverMissed = readDangers('data').filter(({ situation }) => situation === 'jamais manqué');

it.each(neverMissed)('someone whose danger is $kind is heard: $text', ({ kind, text }) => {
  expect(readDanger(text)?.key).toBe(kind);
});

it.each(neverAlarmed)('someone who is in no danger is not alarmed: %s', (text) => {
  expect(readDanger(text)).toBeNull();
});

describe('a danger', () => {
  it('is heard in the middle of a long and ordinary message', () => {
    const story = 'Bonjour, je cherche à refaire ma carte d’identité. '.repeat(20);
    expect(readDanger(`${story} Mon mari me frappe. ${story}`)?.key).toBe('violence/couple');
  });

  it('is heard at the end of a text too long to be read whole', () => {
    expect(readDanger(`${'bla bla '.repeat(5000)}. Je veux mourir`)?.key).toBe('suicide');
  });

  it('is not hidden by a figure of speech beside it', () => {
    expect(readDanger('mon téléphone est mort et mon ex est derrière la porte avec un couteau')?.key).toBe(
      'immediate-danger/couple',
    );
    expect(readDanger('je me tue à la tâche, je veux en finir avec la vie')?.key).toBe('suicide');
  });

  it('tells what was heard without a word of the person', () => {
    expect(readDanger('mon ex Kévin me frappe rue des Lilas')?.because).not.toMatch(/kevin|lilas/i);
  });

  it('that the person denies is not one', () => {
    expect(readDanger('mon mari ne m’a jamais frappée')).toBeNull();
    expect(readDanger('il me tape pas')).toBeNull();
  });
});

it('is about the need that its flow says', () => {
  const authored = Object.entries(content.dangers).map(([key, { need }]) => [key, need]);
  expect(authored).toEqual(authored.map(([key]) => [key, needsOf[key as DangerKey][0]]));
});

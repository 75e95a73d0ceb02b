import { describe, expect, it } from 'vitest';
import { readDanger } from '../../src/understanding/danger.ts';
import { ordinary } from './ordinary.ts';
import { pleas } from './pleas.ts';

describe.each(Object.entries(pleas))('someone whose danger is %s', (key, sentences) => {
  it.each(sentences)('is heard: %s', (sentence) => {
    expect(readDanger(sentence)?.key).toBe(key);
  });
});

describe('someone who is in no danger', () => {
  it.each(ordinary)('is not alarmed: %s', (sentence) => {
    expect(readDanger(sentence)).toBeNull();
  });
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

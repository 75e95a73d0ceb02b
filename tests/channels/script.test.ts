import { describe, expect, it } from 'vitest';
import { script } from '../../src/channels/script.ts';
import { layScript } from '../../src/channels/text/script.ts';
import { content } from '../support/shipped.ts';

const text = (flow: string, third = false) =>
  layScript(script(content, content.flows[flow]!, { third }), 80)
    .map(({ text }) => text)
    .join('\n');

describe('a script printed as text', () => {
  it('fits the width, for every flow', () => {
    for (const flow of Object.keys(content.flows))
      for (const line of text(flow).split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  it('gives the danger first, the keys with where they lead, then what to say and bring', () => {
    const read = text('impaye-loyer');
    expect(read.indexOf('Le danger d’abord')).toBeLessThan(read.indexOf('Étape 1'));
    expect(read).toMatch(/1\. Oui → étape 2\n/);
    expect(read).toContain('Pourquoi cette question');
    expect(read).toContain('☐ bail');
    expect(read).toContain('☎ 0 805 160 075');
  });

  it('names the needs that an answer adds to the route', () => {
    expect(text('accueil')).toContain('Besoin');
  });
});

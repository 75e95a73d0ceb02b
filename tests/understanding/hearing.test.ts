import { describe, expect, it } from 'vitest';
import { compile } from '../../src/understanding/matcher.ts';
import { hear } from '../../src/understanding/said.ts';

const hears = (pattern: string, text: string, unless: string[] = []): boolean =>
  compile([{ key: 'it', any: [pattern], unless }])(hear(text)).length > 0;

describe('a message is heard as it was meant', () => {
  it.each([
    ['j arrive plus', 'jarive plu'],
    ['j ai pas', 'jai pa'],
    ['c est ou', 'c ou'],
    ['y a', 'ya'],
    ['pour', 'pr'],
    ['je suis', 'chui'],
    ['loyer', 'LOYÉ'],
    ['l hopital', 'lopital'],
    ['m aider', 'maider'],
    ['enfants', 'enfan'],
    ['17 ans', '17ans'],
    ['d etre la', 'plus envi detre la'],
    ['d en finir', 'den finir'],
    ['d avoir', 'davoir'],
    ['crever', 'crevé'],
    ['quelqu un', 'kelkun'],
  ])('« %s » in « %s »', (pattern, text) => {
    expect(hears(pattern, text)).toBe(true);
  });

  it.each([
    ['j', 'jamais jardin jour jeune journal janvier'],
    ['m', 'mon maison merci'],
    ['d', 'dette dent dernier depuis'],
  ])('no « %s » is torn from « %s »', (pattern, text) => {
    expect(hears(pattern, text)).toBe(false);
  });
});

describe('a pattern', () => {
  it('lets up to three words stand in a gap, and no end of sentence', () => {
    expect(hears('mari .. frappe', 'mon mari quand il boit frappe')).toBe(true);
    expect(hears('mari .. frappe', 'mon mari est un homme bon qui frappe')).toBe(false);
    expect(hears('mari .. frappe', 'mon mari dort. On frappe')).toBe(false);
  });

  it('lets no new subject stand in a shy gap', () => {
    expect(hears('facture -- tue', 'la facture de gaz me tue')).toBe(true);
    expect(hears('facture -- tue', 'la facture, il me tue')).toBe(false);
  });

  it('finds both sides of « & » in any order, and is silent when the contrary is said', () => {
    expect(hears('mari & peur', 'j’ai peur de lui, mon mari')).toBe(true);
    expect(hears('mari & peur', 'j’ai peur')).toBe(false);
    expect(hears('mari', 'mon mari', ['mon mari'])).toBe(false);
  });

  it('is refused when it begins with a gap or names an unknown group', () => {
    expect(() => compile([{ key: 'it', any: ['.. mari'] }])).toThrow(/without a first word/);
    expect(() => compile([{ key: 'it', any: ['@nobody'] }])).toThrow(/unknown group/);
  });
});

import type { Whereabouts } from './choosing/whereabouts.ts';
import { caisse, neutral } from './sentences.ts';

/** What the placeholders of an authored sentence stand for. */
export type Words = Record<keyof typeof neutral | 'caisse', string>;

/** The words of a person's territory and regime; neutral ones for what is not known or not served. */
export const wordsOf = ({ commune, departement }: Whereabouts, facts: Record<string, string>): Words => ({
  caisse: caisse[facts.regime_agricole ?? 'unknown'] ?? caisse.unknown,
  maison: departement?.maison ?? neutral.maison,
  departement: departement?.nom ?? neutral.departement,
  du_departement: departement?.du ?? neutral.du_departement,
  commune: commune?.nom ?? neutral.commune,
});

/** Fills `{maison}`, `{caisse}`, `{departement}`, `{du_departement}` and `{commune}` in; a sentence keeps its capital. */
export function fill(sentence: string, words: Words): string {
  const filled = sentence.replace(/\{(\w+)\}/g, (left, name: string) => words[name as keyof Words] ?? left);
  return sentence.startsWith('{') ? filled.charAt(0).toUpperCase() + filled.slice(1) : filled;
}

import { hear, type Said } from './said.ts';

export type NeedLabel = { code: string; label_fr: string; libelle: string };

/** A word that names more needs than this tells none of them apart. */
const SHARED = 2;
const SHORTEST = 5;
const SCORE = 0.3;

const indexes = new WeakMap<readonly NeedLabel[], Map<string, Set<string>>>();

/** The words of the labels that belong to one or two needs → those needs. */
function index(needs: readonly NeedLabel[]): Map<string, Set<string>> {
  const known = indexes.get(needs);
  if (known !== undefined) return known;
  const byWord = new Map<string, Set<string>>();
  for (const { code, label_fr, libelle } of needs)
    for (const { mute } of hear(`${label_fr} ${libelle}`).words)
      if (mute.length >= SHORTEST) byWord.set(mute, (byWord.get(mute) ?? new Set()).add(code));
  for (const [word, codes] of byWord) if (codes.size > SHARED) byWord.delete(word);
  indexes.set(needs, byWord);
  return byWord;
}

/** A modest guess from the words of the labels alone, for what no keyword knows. */
export function guessFromLabels(said: Said, needs: readonly NeedLabel[]): { code: string; score: number }[] {
  const byWord = index(needs);
  const scores = new Map<string, number>();
  for (const { mute } of said.words)
    for (const code of byWord.get(mute) ?? []) scores.set(code, (scores.get(code) ?? SCORE - 0.1) + 0.1);
  return [...scores]
    .map(([code, score]) => ({ code, score: Math.min(0.6, Math.round(score * 100) / 100) }))
    .sort((a, b) => b.score - a.score);
}

import type { Guess } from '../needs.ts';
import type { Said } from '../said.ts';
import { clausesOf } from './clauses.ts';
import { featuresOf } from './features.ts';
import type { Model } from './model.ts';
import { sharesOf } from './score.ts';
import { signsOf } from './signs.ts';

/** How much the clauses count against the whole message: a need said in one of them is not lost in the others. */
const CLAUSES = 0.15;
/** A need that a pattern names clearly is not lost either. */
const CLEAR = 0.4;
const NAMED = 0.15;
/** What comes after is not worth a choice. */
const ENOUGH = 0.97;
const FAINT = 0.05;

/** The shares of the needs in a message, its patterns heard already: the whole of it, and each of its clauses. */
export function weigh(model: Model, said: Said, guesses: readonly Guess[]): Float64Array {
  const shares = sharesOf(model, featuresOf(said.words, signsOf(said.words, guesses)));
  const clauses = clausesOf(said);
  if (clauses.length === 0) return shares;
  for (let c = 0; c < shares.length; c++) shares[c] = (1 - CLAUSES) * (shares[c] as number);
  for (const { words, from, to } of clauses) {
    const inside = guesses.filter(({ at }) => at >= from && at < to);
    const part = sharesOf(model, featuresOf(words, signsOf(words, inside)));
    for (let c = 0; c < part.length; c++)
      shares[c] = (shares[c] as number) + (CLAUSES / clauses.length) * (part[c] as number);
  }
  return shares;
}

/** The needs that were learnt to be said so, best first; empty when nothing was understood. */
export function guessLearned(model: Model, said: Said, guesses: readonly Guess[]): { code: string; score: number }[] {
  const shares = weigh(model, said, guesses);
  const named = new Set(guesses.filter(({ score }) => score >= CLEAR).map(({ code }) => code));
  const ranked = model.codes
    .map((code, at) => ({ code, score: Math.max(shares[at] as number, named.has(code) ? NAMED : 0) }))
    .sort((a, b) => b.score - a.score);
  if ((ranked[0]?.score ?? 0) < model.least) return [];
  let told = 0;
  return ranked
    .filter(({ code, score }) => {
      const kept = named.has(code) || (told < ENOUGH && score >= FAINT);
      told += score;
      return kept;
    })
    .map(({ code, score }) => ({ code, score: Math.round(score * 100) / 100 }));
}

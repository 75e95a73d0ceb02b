import { hearCommune } from './commune.ts';
import { type Danger, dangerIn } from './danger.ts';
import { needsOf } from './dangers/needs-of.ts';
import { hearFacts } from './facts.ts';
import { guessFromLabels, type NeedLabel } from './labels.ts';
import { guessLearned } from './learned/guess.ts';
import { needsModel } from './learned/needs-model.ts';
import { mannerOf } from './manner.ts';
import { guessNeeds, isElsewhere } from './needs.ts';
import { hear, type Said } from './said.ts';
import type { Understood } from './understood.ts';
import { whoIsConcerned } from './who.ts';

/** What understanding must be told: the needs there are, and the served communes (plain name, current or old → INSEE code). */
export type Known = { needs: NeedLabel[]; communes: Map<string, string> };

const MOST = 3;

/** What the bank calls a sentence that asks for nothing of ours. */
const NOTHING = 'hors-sujet';
/** Silence is kept when that is so many times likelier than any need: silencing a need costs more than one door too many. */
const SURELY = 2;
/** Beside a danger, only what was said: a person in danger is not offered guesses. */
const BESIDE = 0.15;

type Need = { code: string; score: number };

/**
 * Understands a sentence: the danger first, then at most three needs, the facts heard in passing and whom it is about.
 * Takes text of any length, and its danger where it was read already; throws nothing. No word of the sentence is kept in what it gives.
 */
export function understand(text: string, known: Known, read?: Danger | null): Understood {
  const said = hear(text);
  const danger = read === undefined ? dangerIn(said, text) : read;
  const served = new Set(known.needs.map(({ code }) => code));
  const needs = rank(danger, guess(said, known, served))
    .filter(({ code }) => served.has(code))
    .slice(0, MOST);
  const who = whoIsConcerned(said, needs[0]?.code);
  const facts = hearFacts(said, who);
  const commune = facts.commune ?? hearCommune(text, known.communes);
  return {
    danger: danger?.key ?? null,
    needs,
    who,
    facts: commune === null ? facts : { ...facts, commune },
    manner: mannerOf(said, text),
  };
}

/** What the bank taught, patterns among its features; the words of the labels for needs of which it says nothing. */
function guess(said: Said, known: Known, served: ReadonlySet<string>): Need[] {
  if (isElsewhere(said)) return [];
  const guesses = guessNeeds(said);
  const learned = guessLearned(needsModel, said, guesses);
  const [best, next] = learned;
  const nothing = best?.code === NOTHING && guesses.length === 0 && best.score >= SURELY * (next?.score ?? 0);
  const ours = nothing ? [] : learned.filter(({ code }) => served.has(code) && code !== NOTHING);
  return ours.length > 0 ? ours : guessFromLabels(said, untaughtAmong(known.needs));
}

const untaught = new WeakMap<readonly NeedLabel[], NeedLabel[]>();

/** The needs that the bank has no sentence for: those of a département that added its own. */
function untaughtAmong(needs: NeedLabel[]): NeedLabel[] {
  const known = untaught.get(needs) ?? needs.filter(({ code }) => !needsModel.codes.includes(code));
  untaught.set(needs, known);
  return known;
}

/** The needs of a danger that is sure come before all others; those of a danger that is only likely, where the words put them. */
function rank(danger: Danger | null, guesses: Need[]): Need[] {
  if (!danger?.sure) return guesses;
  const ofDanger = needsOf[danger.key];
  const first = ofDanger.map((code, place) => ({ code, score: 1 - place / 100 }));
  return [...first, ...guesses.filter(({ code, score }) => score >= BESIDE && !ofDanger.includes(code))];
}

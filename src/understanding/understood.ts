import type { Manner } from '../engine/turn.ts';

/** What a sentence was understood to say. The sentence itself is never kept. */
export type Understood = {
  /** A key of flows/dangers.yaml: a danger kind, or `kind/about` (`violence/couple`, `tonight/minor`…). */
  danger: string | null;
  /** Need codes, best first, at most three; scores 0–1. */
  needs: { code: string; score: number }[];
  /** Facts heard in passing, under their fact names: `pour_qui`, `mobilite`, `commune` (INSEE code)… */
  facts: Record<string, string>;
  /** Whom the need comes from. */
  who: 'self' | 'child' | 'parent' | 'spouse' | 'other' | 'unknown';
  /** How it is said, when that stands out. */
  manner: Manner | null;
};

import type { Tree } from './tree.ts';

/** What the program of the widget gets to show, ready made: it knows nothing of questions, doors or numbers. */
export type View = {
  /** BCP 47. */
  lang: string;
  /** The step that an answer is for; null beside a plan. */
  step: string | null;
  shown: Tree[];
  /** The answers given, to change one; absent as long as there is none. */
  given?: Tree[];
  /** How much is still to ask, to be announced. */
  left?: string;
  plan?: true;
  /** The answer is a commune. */
  place?: true;
  discreet?: true;
};

/** An answer of the API as the widget gets it. `says` are pieces that stand beside what is shown. */
export type Viewed = { session?: string; view?: View; rejected?: boolean; ignored?: string[]; says?: Tree[] };

/** What the widget accepts: the answers of the API as views. A type without parameters asks for no other preflight. */
export const VIEWS = 'application/vnd.par-ou.view+json';

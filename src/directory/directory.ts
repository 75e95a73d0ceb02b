import type { Outcome } from '../engine/flow.ts';
import type { Plan } from '../engine/plan.ts';
import type { Point } from './communes/distance.ts';

/** A commune as it was found, best first. */
export type CommuneFound = {
  code_insee: string;
  nom: string;
  codes_postaux: string[];
  departement: string;
  /** The old name that the person used, when it is not the commune's own (« Contres »). */
  known_as?: string;
  /** `exact`: the whole name, an old name or the postcode; `near`: a beginning or a typing error. */
  match: 'exact' | 'near';
  /** In a département that the service covers. */
  served: boolean;
};

/** What the person needs, and what is known of them: enough to make a plan. */
export type Orientation = {
  /** In the order of the conversation. `outcome` is null where no flow was walked. */
  needs: { code: string; outcome: Outcome | null }[];
  /** Facts by name: `commune` (INSEE code or `unknown`), `departement`, `regime_agricole`, `mobilite`, `organisme`… */
  facts: Record<string, string>;
  /** Danger keys met in this conversation: their numbers stand in the plan. */
  dangers: string[];
};

/** What the session asks of the directory. */
export type Directory = {
  /** Communes that a text may mean, best first: names, old names, beginnings, postcodes, typos; served départements before the rest of France. `[]` when nothing fits. */
  findCommunes(text: string, limit?: number): Promise<CommuneFound[]>;
  /** Communes whose centre is the nearest to a position, the nearest first; `exact` only when it is surely there, `[]` out of France. The position is kept nowhere. */
  nearestCommunes(position: Point, limit: number): Promise<CommuneFound[]>;
  /** One commune by INSEE code. */
  commune(code: string): Promise<CommuneFound | null>;
  /** Names and old names of the served communes, as normalised keys → INSEE code, for understanding. Kept in memory. */
  servedNames(): Promise<Map<string, string>>;
  /** The plan for an orientation at a moment. Never empty. */
  plan(orientation: Orientation, at: Date): Promise<Plan>;
};

import type { Criterion } from './criterion.ts';
import { criteria } from './rgaa.generated.ts';

/** How many criteria are met, among those that apply, and what the law calls it. */
export type Conformity = {
  met: number;
  /** Criteria that apply to at least one page. */
  applicable: number;
  /** Per cent, with one decimal, never rounded up: 100 means all. */
  rate: number;
  state: 'totalement conforme' | 'partiellement conforme' | 'non conforme';
};

/**
 * Counts a table of criteria by the rule of the RGAA 4.1 (« Taux de conformité », « État de conformité »): all met is
 * total, half or more is partial, otherwise none.
 */
export function conformityOf(table: readonly Pick<Criterion, 'etat'>[]): Conformity {
  const met = table.filter(({ etat }) => etat === 'conforme').length;
  const applicable = met + table.filter(({ etat }) => etat === 'non conforme').length;
  const rate = applicable ? Math.floor((met / applicable) * 1000) / 10 : 0;
  return { met, applicable, rate, state: stateOf(met, applicable) };
}

function stateOf(met: number, applicable: number): Conformity['state'] {
  if (applicable === 0 || met < applicable / 2) return 'non conforme';
  return met === applicable ? 'totalement conforme' : 'partiellement conforme';
}

/** What our table says of this very service: the statement, the table and the footer all take it from here. */
export const conformity = conformityOf(criteria);

/** « 97,1 % » */
export const rateInWords = ({ rate }: Conformity): string => `${String(rate).replace('.', ',')}\u00a0%`;

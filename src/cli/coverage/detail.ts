import { isEmpty } from '../../directory/coverage/coverage.ts';
import { tally, tallyBy } from '../../directory/coverage/tally.ts';
import type { Survey } from './survey.ts';

/** The whole survey as plain JSON: the totals, then each need, each commune, the gaps, and every cell with its weaknesses. */
export function detailOf({ at, departements, communes, needs, cells }: Survey) {
  const byNeed = tallyBy(cells, 'need');
  const byCommune = tallyBy(cells, 'commune');
  return {
    at: at.toISOString(),
    departements: departements.map(({ code, nom }) => ({ code, nom })),
    total: tally(cells),
    needs: needs.map(({ code, libelle }) => ({ code, label: libelle, ...byNeed.get(code) })),
    communes: communes.map(({ code_insee, nom }) => ({ code_insee, nom, ...byCommune.get(code_insee) })),
    empty: cells.filter(isEmpty),
    cells,
  };
}

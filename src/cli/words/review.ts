import { NO_DANGER } from '../../understanding/danger.ts';
import { hearDangers } from './danger-bank.ts';
import { leastOf, type Tried, trialOf, tryDangers } from './danger-trial.ts';

/**
 * Prints how dangers are heard in sentences that were not learnt, then the list for a person to review: each danger
 * missed, each false alarm and, with `all`, each danger heard as another; the least likely first.
 */
export function reviewDangers(all: boolean): void {
  const tried = tryDangers(hearDangers());
  const least = leastOf(tried);
  const { recall, kind, lookalikes, ordinary } = trialOf(tried, least);
  console.log(
    `Sur des phrases jamais apprises, à partir d’une part de ${least} : ${percent(recall)} des dangers entendus, ${percent(kind)} du bon genre ; fausses alertes : ${percent(lookalikes)} des sosies, ${percent(ordinary)} des besoins ordinaires.`,
  );
  const missed = tried.filter(({ phrase, share }) => phrase.origin === 'plea' && share < least);
  const alarms = tried.filter(({ phrase, share }) => phrase.key === NO_DANGER && share >= least);
  const other = tried.filter(
    ({ phrase, key, share }) => phrase.origin === 'plea' && share >= least && key !== phrase.key,
  );
  list('Dangers manqués', missed, ({ phrase }) => phrase.key);
  list('Fausses alertes', alarms, ({ phrase, key }) => `${phrase.needs[0]} pris pour ${key}`);
  if (all) list('Pris pour un autre danger', other, ({ phrase, key }) => `${phrase.key} pris pour ${key}`);
}

function list(title: string, rows: Tried[], nameOf: (row: Tried) => string): void {
  console.log(`\n${title} : ${rows.length}`);
  for (const row of rows.toSorted((a, b) => a.share - b.share))
    console.log(`  ${percent(row.share).padStart(7)}  ${nameOf(row)} : ${row.phrase.text}`);
}

const percent = (share: number): string => `${(100 * share).toFixed(1).replace('.', ',')} %`;

import type { Understood } from '../../understanding/understood.ts';
import { type Got, gotOf, isFault, type Judged, judgePhrase } from './judge-phrase.ts';
import type { Phrase } from './phrase.ts';
import { rank, ratio, share, sum } from './shares.ts';
import { type Confusion, confusionsOf, type WorstNeed, worstNeedsOf } from './weaknesses.ts';

/**
 * Shares are 0–1, and null where no sentence counts for them. Durations are in microseconds, of `understand` alone
 * (nothing is read, judged or written meanwhile), once thousands of calls have warmed it up. A sentence counts for the
 * median of its ten calls, so that the rest of the machine does not: half of the sentences, or 99 in 100, take no longer.
 */
export type Score = {
  rows: number;
  top1: number | null;
  top3: number | null;
  multi_recall: number | null;
  danger_recall: number | null;
  danger_kind: number | null;
  false_alarms: number;
  false_alarm_rate: number | null;
  out_of_scope: number | null;
  by_difficulty: Record<string, Group>;
  by_need: Record<string, Group>;
  confusions: Confusion[];
  worst_needs: WorstNeed[];
  p50_us: number;
  p99_us: number;
  failures: Failure[];
};
export type Group = { rows: number; top1: number | null; top3: number | null };
type Wanted = Pick<Phrase, 'needs' | 'acceptable' | 'urgent' | 'urgent_acceptable'>;
export type Failure = { id: string; expected: Partial<Wanted>; got: Got };

/** How many calls warm the code up, and how many times each sentence is timed then. */
const WARM = 3_000;
const ROUNDS = 10;

/** Scores what is understood of annotated sentences, and how long it takes. */
export function scorePhrases(phrases: Phrase[], understand: (text: string) => Understood): Score {
  const judged = phrases.map((phrase): Judged => {
    const got = gotOf(understand(phrase.text));
    return { phrase, got, verdict: judgePhrase(phrase, got) };
  });
  const durations = durationsOf(phrases, understand);
  const verdicts = judged.map(({ verdict }) => verdict);
  const several = verdicts.flatMap((verdict) => verdict.several ?? []);
  const alarms = verdicts.map(({ alarm }) => alarm);
  return {
    rows: phrases.length,
    top1: share(verdicts.map(({ top1 }) => top1)),
    top3: share(verdicts.map(({ top3 }) => top3)),
    multi_recall: ratio(sum(several.map(({ found }) => found)), sum(several.map(({ of }) => of))),
    danger_recall: share(verdicts.map(({ danger }) => danger)),
    danger_kind: share(verdicts.map(({ kind }) => kind)),
    false_alarms: alarms.filter((alarm) => alarm === true).length,
    false_alarm_rate: share(alarms),
    out_of_scope: share(verdicts.map(({ left }) => left)),
    by_difficulty: groups(judged, ({ difficulty }) => difficulty),
    by_need: groups(judged, ({ needs }) => needs[0] ?? ''),
    confusions: confusionsOf(judged),
    worst_needs: worstNeedsOf(judged),
    p50_us: rank(durations, 0.5),
    p99_us: rank(durations, 0.99),
    failures: judged.filter(({ verdict }) => isFault(verdict)).map(failureOf),
  };
}

/** Microseconds of each sentence: the median of its calls, after rounds that only warm up. */
function durationsOf(phrases: Phrase[], understand: (text: string) => Understood): number[] {
  const durations = phrases.map((): number[] => []);
  const warming = Math.ceil(WARM / phrases.length);
  for (let round = 0; round < warming + ROUNDS; round++)
    for (const [at, { text }] of phrases.entries()) {
      const began = performance.now();
      understand(text);
      const micros = (performance.now() - began) * 1000;
      if (round >= warming) durations[at]?.push(micros);
    }
  return durations.map((own) => rank(own, 0.5));
}

function groups(judged: Judged[], nameOf: (phrase: Phrase) => string): Record<string, Group> {
  const named = Map.groupBy(judged, ({ phrase }) => nameOf(phrase));
  return Object.fromEntries(
    [...named].map(([name, rows]) => [
      name,
      {
        rows: rows.length,
        top1: share(rows.map(({ verdict }) => verdict.top1)),
        top3: share(rows.map(({ verdict }) => verdict.top3)),
      },
    ]),
  );
}

function failureOf({ phrase, got }: Judged): Failure {
  const { id, needs, acceptable, urgent, urgent_acceptable } = phrase;
  const expected = {
    needs,
    ...(acceptable.length > 0 ? { acceptable } : {}),
    urgent,
    ...(urgent_acceptable.length > 0 ? { urgent_acceptable } : {}),
  };
  return { id, expected, got };
}

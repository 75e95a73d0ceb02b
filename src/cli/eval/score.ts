import type { Understood } from '../../understanding/understood.ts';
import { type Got, gotOf, isFault, judgePhrase, type Verdict } from './judge-phrase.ts';
import type { Phrase } from './phrase.ts';
import { rank, ratio, share, sum } from './shares.ts';

/** Shares are 0–1, and null where no sentence counts for them. Durations are in microseconds. */
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
  p50_us: number;
  p99_us: number;
  failures: Failure[];
};
export type Group = { rows: number; top1: number | null; top3: number | null };
type Wanted = Pick<Phrase, 'needs' | 'acceptable' | 'urgent' | 'urgent_acceptable'>;
export type Failure = { id: string; expected: Partial<Wanted>; got: Got };

type Judged = { phrase: Phrase; got: Got; verdict: Verdict };

/** How many times each sentence is timed, once the whole file has been understood. */
const ROUNDS = 10;

/** Scores what is understood of annotated sentences, and how long it takes. */
export function scorePhrases(phrases: Phrase[], understand: (text: string) => Understood): Score {
  const judged = phrases.map((phrase): Judged => {
    const got = gotOf(understand(phrase.text));
    return { phrase, got, verdict: judgePhrase(phrase, got) };
  });
  const durations = Array.from({ length: ROUNDS }, () =>
    phrases.map(({ text }) => timed(() => understand(text))),
  ).flat();
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
    p50_us: rank(durations, 0.5),
    p99_us: rank(durations, 0.99),
    failures: judged.filter(({ verdict }) => isFault(verdict)).map(failureOf),
  };
}

function timed(act: () => void): number {
  const began = performance.now();
  act();
  return (performance.now() - began) * 1000;
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

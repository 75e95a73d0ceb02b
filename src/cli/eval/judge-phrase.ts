import type { Understood } from '../../understanding/understood.ts';
import type { Phrase, Urgency } from './phrase.ts';

/** What « nothing to orient » is called among the needs. */
export const NOTHING = 'hors-sujet';

/** What was understood, in the words of the annotations. */
export type Got = { needs: string[]; urgent: Urgency };

/**
 * What counts in one sentence. `null`: this sentence does not count for that. `danger` is about whether a danger was
 * heard at all, `kind` about which one, `alarm` is true where a danger was heard and there is none.
 */
export type Verdict = {
  top1: boolean;
  top3: boolean;
  /** How many of several needs are among those proposed. */
  several: { found: number; of: number } | null;
  danger: boolean | null;
  kind: boolean | null;
  alarm: boolean | null;
  /** A sentence with nothing to orient was not oriented. */
  left: boolean | null;
};

/** A sentence, what was understood of it and what that is worth. */
export type Judged = { phrase: Phrase; got: Got; verdict: Verdict };

/** The annotation's view of what was understood: no need at all is « nothing to orient ». */
export function gotOf({ danger, needs }: Understood): Got {
  const codes = needs.map(({ code }) => code);
  const [kind = 'none'] = danger?.split('/') ?? [];
  return { needs: codes.length > 0 ? codes : [NOTHING], urgent: kind as Urgency };
}

/** Holds what was understood against the annotation. */
export function judgePhrase(phrase: Phrase, got: Got): Verdict {
  const { needs, acceptable, urgent, urgent_acceptable, lookalike } = phrase;
  const [first = ''] = got.needs;
  const firsts = [...needs.slice(0, 1), ...acceptable];
  const kinds = [urgent, ...urgent_acceptable];
  const isDanger = !kinds.includes('none');
  const isSafe = lookalike || !kinds.some((kind) => kind !== 'none');
  return {
    top1: firsts.includes(first),
    top3: got.needs.some((code) => needs.includes(code) || acceptable.includes(code)),
    several:
      needs.length > 1 ? { found: needs.filter((code) => got.needs.includes(code)).length, of: needs.length } : null,
    danger: isDanger ? got.urgent !== 'none' : null,
    kind: isDanger ? kinds.includes(got.urgent) : null,
    alarm: isSafe ? !kinds.includes(got.urgent) : null,
    left: needs[0] === NOTHING ? firsts.includes(first) : null,
  };
}

/** Whether something of this sentence is to be looked at. */
export function isFault({ top1, several, kind, alarm }: Verdict): boolean {
  return !top1 || kind === false || alarm === true || (several !== null && several.found < several.of);
}

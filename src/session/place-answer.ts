import type { CommuneFound } from '../directory/directory.ts';
import type { Happened } from '../engine/turn.ts';

/** How many communes are offered when several fit. */
const OFFERED = 10;

/**
 * A commune out of those that were found for what the person wrote, or the one they chose by its INSEE code.
 * One exact name among the served départements is taken; several, or a guess, are offered: never guess silently.
 */
export function placeAnswer(
  key: string,
  communes: CommuneFound[],
  chosen?: string,
): Happened & { step: string } {
  const exact = chosen
    ? communes.filter(({ code_insee }) => code_insee === chosen)
    : communes.filter(({ match }) => match === 'exact');
  const served = exact.filter(({ served }) => served);
  const [only, another] = served.length > 0 ? served : exact;
  if (only && !another) return { kind: 'answered', set: { [key]: only.code_insee }, drop: [], step: key };
  if (communes.length === 0) return { kind: 'rejected', reason: 'unknown_place', candidates: [], step: key };
  const offered = (another ? (served.length > 0 ? served : exact) : communes).slice(0, OFFERED);
  return { kind: 'rejected', reason: 'ambiguous', candidates: offered.map(({ code_insee }) => code_insee), step: key };
}

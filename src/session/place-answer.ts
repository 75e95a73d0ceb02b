import type { CommuneFound } from '../directory/directory.ts';
import { type Asked, acceptText } from '../engine/answer.ts';
import type { Happened } from '../engine/turn.ts';

/** How many communes are offered when several fit. */
const OFFERED = 10;

/**
 * A commune out of those that were found for what the person wrote, or the one they chose by its INSEE code.
 * One exact name among the served départements is taken; several, or a guess, are offered: never guess silently.
 */
export function placeAnswer(key: string, communes: CommuneFound[], chosen?: string): Happened & { step: string } {
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

/**
 * The commune, among those that were offered, that the words pick: « oui » when there is one, « 2 », « le deux », or
 * its name, even only begun. Null when they pick none.
 */
export function pickOffered(offered: CommuneFound[], text: string): CommuneFound | null {
  const among = (choices: Asked['choices']) => {
    const taken = acceptText(
      { kind: 'choice', label: '', choices, choosesNeeds: false, makesRoute: false, words: false, skippable: false },
      text,
    );
    return 'accepted' in taken ? taken.accepted : null;
  };
  const [only, another] = offered;
  if (only && !another && among([{ id: 'oui', label: 'Oui' }]) === 'oui') return only;
  const code = among(offered.map(({ code_insee, nom }) => ({ id: code_insee, label: nom })));
  return offered.find(({ code_insee }) => code_insee === code) ?? null;
}

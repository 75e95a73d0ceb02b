import type { Content, Need } from '../../engine/content.ts';
import type { Outcome } from '../../engine/flow.ts';
import type { Orientation } from '../directory.ts';

/** A place type to find for a need. `as` keeps the word of the need when a fact has made it precise. */
export type Door = { need: string; type: string; as: string; second: boolean };

/** A need of the person's, with its authored words and its doors. */
export type NeedDoors = { need: Need; outcome: Outcome | null; first: Door | null; seconds: Door[] };

/** What the agricultural regime takes over, for someone who belongs to it. */
export const takenOver = (facts: Record<string, string>): ReadonlySet<string> =>
  facts.regime_agricole === 'oui' ? MSA_INSTEAD_OF : NOTHING;

const MSA_INSTEAD_OF = new Set(['caf', 'cpam', 'caisse-retraite']);
const NOTHING = new Set<string>();

/** A need that is a danger: it cannot wait. */
export const isUrgent = ({ danger }: Need): boolean => danger !== null;

/**
 * The doors of each need, first ones and second ones, once the facts have spoken; needs that cannot wait come first,
 * the others keep their order. An unknown need throws.
 */
export function doorsOf(content: Content, { needs, facts, dangers }: Orientation): NeedDoors[] {
  const noMediation = inFear(needs, dangers);
  const doors = needs.map(({ code, outcome }) => {
    const need = content.needs.find((known) => known.code === code);
    if (!need) throw new Error(`besoin inconnu : ${code}`);
    const first = door(content, need, outcome?.first_door ?? need.place_first, facts, false);
    const seconds = (outcome?.second_doors ?? need.place_second)
      .map((as) => door(content, need, as, facts, true))
      .filter((second) => second !== null)
      .filter(({ type }) => !(type === 'msa' && facts.regime_agricole === 'non'))
      .filter(({ type }) => !(type === 'mediation-familiale' && noMediation));
    return { need, outcome, first, seconds };
  });
  return doors.sort((a, b) => Number(isUrgent(b.need)) - Number(isUrgent(a.need)));
}

/** Nobody who is beaten is sent to talk it over with the one who beats: not even for another need of the same plan. */
const inFear = (needs: Orientation['needs'], dangers: string[]): boolean =>
  needs.some(({ code }) => code === 'violences-conjugales') || dangers.some((key) => /^violence|couple/.test(key));

function door(
  content: Content,
  { code: need }: Need,
  as: string,
  facts: Record<string, string>,
  second: boolean,
): Door | null {
  if (as === 'aucun') return null;
  const named = as === 'organisme' && facts.organisme ? facts.organisme : as;
  const known = content.lieux.some(({ code }) => code === named) ? named : as;
  const type = takenOver(facts).has(known) ? 'msa' : known;
  return { need, type, as, second };
}

/** All the doors of a plan: first ones in the order of the needs, then second ones. Without any, the town hall. */
export function inOrder(needs: NeedDoors[]): Door[] {
  const doors = [...needs.flatMap(({ first }) => first ?? []), ...needs.flatMap(({ seconds }) => seconds)];
  const [only] = needs;
  return doors.length === 0 && only ? [{ need: only.need.code, type: 'mairie', as: 'mairie', second: false }] : doors;
}

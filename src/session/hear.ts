import type { Inbound } from '../channels/channel.ts';
import type { CommuneFound } from '../directory/directory.ts';
import type { Folded } from '../engine/fold.ts';
import type { Position } from '../engine/resolve.ts';
import type { Turn } from '../engine/turn.ts';
import { plain } from '../letters.ts';
import type { Danger } from '../understanding/danger.ts';
import { understand } from '../understanding/understand.ts';
import type { Understood } from '../understanding/understood.ts';
import { type Heard, target } from './decide.ts';
import { pickOffered } from './place-answer.ts';
import type { SessionDeps } from './session.ts';

/** How many communes around a position are offered. */
const NEAREST = 4;

/**
 * Learns what a message may mean: its words are understood, its commune is looked up, `before` being what the
 * conversation came to and `danger` what was read in it first. Nothing of it is kept here.
 */
export async function hear(
  deps: SessionDeps,
  position: Position,
  { input, step }: Inbound,
  { last, misunderstood, rated }: Folded,
  danger: Danger | null,
): Promise<Heard> {
  const asksPlace = target(deps.content, position, step)?.asked.kind === 'place';
  const before = { offered: last?.kind === 'rejected' && last.candidates.length > 0, misunderstood, rated };
  if ('text' in input) {
    const communes = await deps.directory.servedNames();
    const understood = understand(input.text, { needs: deps.content.needs, communes }, danger);
    return {
      understood: ofLetters(input.text, understood),
      communes: asksPlace ? await communesIn(deps, input.text, last) : [],
      manner: understood.manner,
      ...before,
    };
  }
  if ('position' in input) {
    const near = asksPlace ? await deps.directory.nearestCommunes(input.position, NEAREST) : [];
    return { understood: null, communes: near, manner: null, ...before };
  }
  const code = 'choice' in input ? input.choice : undefined;
  const found = asksPlace && code ? await deps.directory.commune(code) : null;
  return { understood: null, communes: found ? [found] : [], manner: null, ...before };
}

/** The commune that the words pick among those just offered, otherwise those that they may mean. */
async function communesIn(deps: SessionDeps, text: string, last: Turn | null): Promise<CommuneFound[]> {
  const codes = last?.kind === 'rejected' ? last.candidates : [];
  const offered = await Promise.all(codes.map((code) => deps.directory.commune(code)));
  const picked = pickOffered(
    offered.filter((commune) => commune !== null),
    text,
  );
  return picked ? [picked] : deps.directory.findCommunes(text);
}

/** Signs alone, or letters that are not ours, ask for nothing that can be told; a danger in them stands. */
const ofLetters = (text: string, understood: Understood): Understood =>
  understood.danger !== null || /[a-z]/.test(plain(text)) ? understood : { ...understood, needs: [] };

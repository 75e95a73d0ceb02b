import { whereabouts, zoneCodes } from '../../../directory/choosing/whereabouts.ts';
import type { Content } from '../../../engine/content.ts';
import { median } from './durations.ts';
import { metresTo, type Peer, type Question } from './peers/peer.ts';
import type { Places } from './peers/places.ts';
import type { Asking } from './persons.ts';
import { oneOf, type Random } from './random.ts';

/** Microseconds a question, and how many questions a round had. */
export type Pace = { name: string; micros: number; questions: number };

const ROUNDS = 5;
/** No more time than this on a peer in a round, in milliseconds: a slow one is asked only the first of the questions. */
const LONGEST = 3_000;

/** What each person's first need asks of the directory: its first door, or one time in three a second one. */
export function questionsOf(persons: readonly Asking[], content: Content, random: Random): Question[] {
  const lieux = new Map(content.lieux.map((lieu) => [lieu.code, lieu]));
  return persons.flatMap(({ commune, needs: [need] }) => {
    const types = [need?.place_first ?? '', need?.place_first ?? '', oneOf(need?.place_second ?? [], random)];
    const lieu = lieux.get(oneOf(types, random));
    const { longitude, latitude } = commune;
    if (!lieu || lieu.line || longitude === null || latitude === null) return [];
    const where = whereabouts(content, commune, undefined);
    return [{ where, longitude, latitude, lieu, zones: zoneCodes(where) }];
  });
}

/**
 * Whether the peers answer as the first of them does: for each question, places as near, rank by rank (a metre apart at
 * most). Gives the questions on which each one differs.
 */
export async function disagreements(
  [reference, ...others]: readonly Peer[],
  places: Places,
  questions: readonly Question[],
): Promise<{ name: string; question: Question }[]> {
  const differ: { name: string; question: Question }[] = [];
  for (const question of questions) {
    const metres = (found: number[]) => found.map((place) => metresTo(places, question, place));
    const expected = metres((await reference?.nearest(question)) ?? []);
    for (const { name, nearest } of others) {
      const got = metres(await nearest(question));
      const same = got.length === expected.length && got.every((value, i) => Math.abs(value - (expected[i] ?? 0)) <= 1);
      if (!same) differ.push({ name, question });
    }
  }
  return differ;
}

/** The pace of each peer: rounds in turn, and the median round. */
export async function timeNearest(peers: readonly Peer[], questions: readonly Question[]): Promise<Pace[]> {
  const rounds = peers.map((): { micros: number; questions: number }[] => []);
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [i, peer] of peers.entries()) {
      const measured = await ask(peer, questions);
      // The first round warms up.
      if (round > 0) rounds[i]?.push(measured);
    }
  }
  return peers.map(({ name }, i) => ({
    name,
    micros: median(rounds[i]?.map(({ micros }) => micros) ?? []),
    questions: Math.min(...(rounds[i]?.map((round) => round.questions) ?? [])),
  }));
}

async function ask({ nearest }: Peer, questions: readonly Question[]): Promise<{ micros: number; questions: number }> {
  const began = performance.now();
  let asked = 0;
  for (const question of questions) {
    const answer = nearest(question);
    // Awaiting what is there already would be measured too.
    if (answer instanceof Promise) await answer;
    asked += 1;
    if (asked % 16 === 0 && performance.now() - began > LONGEST) break;
  }
  return { micros: ((performance.now() - began) * 1000) / asked, questions: asked };
}

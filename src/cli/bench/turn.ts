import { type Load, type Peer, type Post, startPeer } from './load.ts';
import type { Row } from './row.ts';

/** Conversations in one measure, and measures of each kind: ours and the floor take turns, the median of each counts. */
const CONVERSATIONS = 1000;
const ROUNDS = 5;

/** A conversation in progress: two needs' worth of answers, then the turn that is measured. */
const before: unknown[] = [
  { text: 'je ne peux plus payer mon loyer' },
  { choices: ['impaye-loyer'] },
  { text: 'Vendôme' },
];
const measured: { name: string; after: unknown[]; input: unknown }[] = [
  { name: 'un tour : réponse à une question', after: before, input: { choice: 'oui' } },
  { name: 'un tour : mots à comprendre', after: [], input: { text: 'mon père ne peut plus rester seul chez lui' } },
  { name: 'un tour : jusqu’au plan', after: before, input: { choice: 'non' } },
];

/** One turn through HTTP beside the floor, in the same run: turns a second, and the ratio. */
export async function benchTurn(): Promise<Row[]> {
  const ours = await startPeer('service');
  const floor = await startPeer('floor');
  try {
    const mine = measured.map((): Load[] => []);
    const least: Load[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      for (const [kind, { after, input }] of measured.entries()) {
        mine[kind]?.push(await ours.all(await turnsReady(ours, after, input)));
        least.push(await floor.all(floorPosts()));
      }
    }
    const plancher = middle(least);
    return measured.map(({ name }, kind) => {
      const nous = middle(mine[kind] ?? []);
      const note = `p50 ${nous.p50.toFixed(2)} ms, p99 ${nous.p99.toFixed(2)} ms ; plancher p50 ${plancher.p50.toFixed(2)} ms`;
      const ratio = nous.perSecond / plancher.perSecond;
      return { name, ours: nous.perSecond, peer: plancher.perSecond, unit: 'tours/s', ratio, note };
    });
  } finally {
    ours.stop();
    floor.stop();
  }
}

/** The measure in the middle, by turns a second: one that was lucky or disturbed does not count. */
function middle(loads: Load[]): Load {
  const sorted = loads.toSorted((a, b) => a.perSecond - b.perSecond);
  return sorted[Math.floor(sorted.length / 2)] as Load;
}

let count = 0;

/** Conversations brought to the point where the measured turn comes; gives that turn for each. */
async function turnsReady(peer: Peer, after: unknown[], input: unknown): Promise<Post[]> {
  const posts: Post[] = [];
  for (let i = 0; i < CONVERSATIONS; i++) {
    const { session } = (await peer.send({ path: '/api/v1/sessions', body: {} })) as { session: string };
    const path = `/api/v1/sessions/${session}/turns`;
    for (const said of after) await peer.send({ path, body: { message_id: `m${count++}`, input: said } });
    posts.push({ path, body: { message_id: `m${count++}`, input } });
  }
  return posts;
}

const floorPosts = (): Post[] =>
  Array.from({ length: CONVERSATIONS }, () => ({
    path: '/turn',
    body: { message_id: `m${count++}`, input: { choice: 'oui' } },
  }));

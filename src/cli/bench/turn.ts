import { type Peer, type Post, startPeer } from './load.ts';

export type Row = { name: string; ours: number; peer: number; unit: string; ratio: number; note: string };

/** Conversations in one measure, and measures of each kind: ours and the floor take turns, the best of each counts. */
const CONVERSATIONS = 1500;
const ROUNDS = 3;

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
    const rows: Row[] = [];
    for (const { name, after, input } of measured) {
      const best = { ours: { perSecond: 0, p50: 0, p99: 0 }, floor: { perSecond: 0, p50: 0, p99: 0 } };
      for (let round = 0; round < ROUNDS; round++) {
        const mine = await ours.all(await turnsReady(ours, after, input));
        const least = await floor.all(floorPosts());
        if (mine.perSecond > best.ours.perSecond) best.ours = mine;
        if (least.perSecond > best.floor.perSecond) best.floor = least;
      }
      const note = `p50 ${best.ours.p50.toFixed(2)} ms, p99 ${best.ours.p99.toFixed(2)} ms ; plancher p50 ${best.floor.p50.toFixed(2)} ms`;
      const ratio = best.ours.perSecond / best.floor.perSecond;
      rows.push({ name, ours: best.ours.perSecond, peer: best.floor.perSecond, unit: 'tours/s', ratio, note });
    }
    return rows;
  } finally {
    ours.stop();
    floor.stop();
  }
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

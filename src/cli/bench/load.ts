import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How many people speak at the same time. */
const CONNECTIONS = 8;

export type Post = { path: string; body: unknown };
export type Load = { perSecond: number; p50: number; p99: number };

/** A server of the bench, started with a database of its own, and what speaks to it. */
export type Peer = { send(post: Post): Promise<unknown>; all(posts: Post[]): Promise<Load>; stop(): void };

/** Starts a server process on loopback and waits until it listens. */
export async function startPeer(which: 'service' | 'floor'): Promise<Peer> {
  const folder = mkdtempSync(join(tmpdir(), 'par-ou-bench-'));
  const child = fork(new URL('server.ts', import.meta.url), [which, join(folder, 'bench.sqlite')]);
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });

  const send = ({ path, body }: Post): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const headers = { 'Content-Type': 'application/json' };
      const sent = request({ agent, port, host: '127.0.0.1', path, method: 'POST', headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          if (response.statusCode && response.statusCode < 300) resolve(JSON.parse(text));
          else reject(new Error(`${path}: ${response.statusCode} ${text}`));
        });
      });
      sent.on('error', reject);
      sent.end(JSON.stringify(body));
    });

  return {
    send,
    async all(posts) {
      const durations: number[] = [];
      const queue = posts.values();
      const began = performance.now();
      const speak = async () => {
        for (const post of queue) {
          const sent = performance.now();
          await send(post);
          durations.push(performance.now() - sent);
        }
      };
      await Promise.all(Array.from({ length: CONNECTIONS }, speak));
      const seconds = (performance.now() - began) / 1000;
      durations.sort((a, b) => a - b);
      const at = (share: number) => durations[Math.floor(share * (durations.length - 1))] ?? 0;
      return { perSecond: posts.length / seconds, p50: at(0.5), p99: at(0.99) };
    },
    stop() {
      agent.destroy();
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

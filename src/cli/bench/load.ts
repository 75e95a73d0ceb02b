import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How many people speak at the same time. */
const CONNECTIONS = 8;

/** A JSON body, or a `form` as a browser or a webhook sends it; `headers` are added. */
export type Post = { path: string; body?: unknown; form?: URLSearchParams; headers?: Record<string, string> };
export type Load = { perSecond: number; p50: number; p99: number };

/** A server of the bench, started with a database of its own, and what speaks to it. */
export type Peer = {
  /** Its address on the loopback, without a slash at the end. */
  url: string;
  send(post: Post): Promise<unknown>;
  all(posts: Post[]): Promise<Load>;
  stop(): void;
};

export type Served = 'service' | 'floor' | 'form' | 'grammy';

/** Starts a server process on loopback, with `env` in place of the environment, and waits until it listens. */
export async function startPeer(which: Served, env: Record<string, string> = {}): Promise<Peer> {
  const folder = mkdtempSync(join(tmpdir(), 'par-ou-bench-'));
  const child = fork(new URL('server.ts', import.meta.url), [which, join(folder, 'bench.sqlite'), JSON.stringify(env)]);
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });

  const send = ({ path, body, form, headers: more }: Post): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const type = form ? 'application/x-www-form-urlencoded' : 'application/json';
      const headers = { 'Content-Type': type, ...more };
      const sent = request({ agent, port, host: '127.0.0.1', path, method: 'POST', headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          const json = /json/.test(response.headers['content-type'] ?? '');
          if (response.statusCode && response.statusCode < 400) resolve(json ? JSON.parse(text) : text);
          else reject(new Error(`${path}: ${response.statusCode} ${text}`));
        });
      });
      sent.on('error', reject);
      sent.end(form ? form.toString() : JSON.stringify(body));
    });

  return {
    url: `http://127.0.0.1:${port}`,
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

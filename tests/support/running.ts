import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The service as an operator runs it: its own process, a free port of the loopback, a database in a folder of its own. */
export type Running = {
  process: ChildProcess;
  /** All that it printed so far. */
  printed: () => { stdout: string; stderr: string };
  /** Its port, once it listens. */
  port: Promise<number>;
  /** Its exit code, once it has ended. */
  ended: Promise<number | null>;
};

/** A temporary folder and what removes it. */
export function temporaryFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'par-ou-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Starts the service, or one of its tools, with these variables added to the environment. */
export function startProcess(env: Record<string, string>, ...args: string[]): Running {
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const child = spawn(process.execPath, ['src/start.js', ...args], {
    env: { PATH, NODE_COMPILE_CACHE, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const port = new Promise<number>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
      const listening = stdout.split('\n').find((line) => line.includes('"event":"listening"') && line.endsWith('}'));
      if (listening) resolve((JSON.parse(listening) as { port: number }).port);
    });
    child.once('close', () => reject(new Error(`it ended before it listened: ${stderr}`)));
  });
  port.catch(() => {});
  return { process: child, printed: () => ({ stdout, stderr }), port, ended };
}

import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { type Command, perform } from '../../src/cli/terminal.ts';

/** How a command ended and what it said, with plain spaces. */
export type Said = { code: number | null; out: string; err: string };

type Given = { lines?: string[]; env?: Record<string, string>; cwd?: string };

/** Runs a tool as a person does, in its own process; `lines` are what is typed. */
export function runTool(args: string[], { lines = [], env = {}, cwd = '.' }: Given = {}): Promise<Said> {
  const child = spawn(process.execPath, [resolve('src/start.js'), ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
  const [out, err] = [collect(), collect()];
  child.stdout.pipe(out);
  child.stderr.pipe(err);
  child.stdin.end(asTyped(lines));
  return new Promise((done) => child.on('close', (code) => done({ code, out: out.text(), err: err.text() })));
}

/** Runs a command within this process: the same function, without the second that a process takes to begin. */
export async function call(
  command: Command,
  args: string[],
  { lines = [], env = {} }: Omit<Given, 'cwd'> = {},
): Promise<Said> {
  const [stdout, stderr] = [collect(), collect()];
  const code = await perform(command, args, { stdin: Readable.from([asTyped(lines)]), stdout, stderr, env });
  return { code, out: stdout.text(), err: stderr.text() };
}

const asTyped = (lines: string[]): string => lines.map((line) => `${line}\n`).join('');

/** A stream that keeps what is written to it. */
function collect(): Writable & { text: () => string } {
  const written: Buffer[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      written.push(Buffer.from(chunk));
      done();
    },
  });
  return Object.assign(stream, {
    text: () =>
      Buffer.concat(written)
        .toString()
        .replace(/[\u00a0\u202f]/g, ' '),
  });
}

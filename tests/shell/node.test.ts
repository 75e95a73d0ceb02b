import { once } from 'node:events';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type Running, startProcess, temporaryFolder } from '../support/running.ts';

const { folder, remove } = temporaryFolder();
afterAll(remove);

/** The database of the service that is started, then stopped: the places are loaded into it once. */
const database = join(folder, 'base.sqlite');

describe('an operator', { timeout: 20_000 }, () => {
  let running: Running;
  beforeAll(() => {
    running = startProcess({ DATABASE_PATH: database });
  });
  afterAll(() => stop(running));

  test('starts the service: it makes its database and its key, is ready, and answers honestly', async () => {
    const home = `http://localhost:${await running.port}`;
    expect(await (await fetch(`${home}/readyz`)).json()).toEqual({ status: 'ok' });
    expect(existsSync(database)).toBe(true);
    expect(statSync(`${database}.key`).mode & 0o777).toBe(0o600);
    for (const path of [
      '/',
      '/healthz',
      '/api/v1/needs',
      '/api/docs',
      '/metrics',
      '/widget.js',
      '/widget/demo',
      '/integrer',
    ])
      expect((await fetch(home + path)).status).toBe(200);

    // What is not built yet.
    for (const path of ['/console', '/gestion', '/observatoire']) {
      const response = await fetch(home + path);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toContain('text/html');
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
    expect((await fetch(`${home}/telegram`, { method: 'POST', body: '{}' })).status).toBe(404);
  });

  test('stops it: the open request is answered, the database is closed, the exit code is 0', async () => {
    const port = await running.port;
    const body = JSON.stringify({ text: 'je ne peux plus payer mon loyer' });
    const socket = connect(port, 'localhost');
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.write(
      `POST /api/v1/understand HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\nExpect: 100-continue\r\n\r\n`,
    );
    // The service has begun to read this request: it says « continue ».
    await once(socket, 'data');
    running.process.kill('SIGTERM');
    await refused(port);
    socket.write(body);
    await once(socket, 'close');
    expect(answer).toContain('HTTP/1.1 200 OK');
    expect(answer).toContain('impaye-loyer');
    expect(await running.ended).toBe(0);
    // SQLite removes its journal when the last connection closes well.
    expect(existsSync(`${database}-wal`)).toBe(false);
    expect(running.printed().stderr).toBe('');
  });
});

describe('an operator is told, in one sentence and without a stack trace, that', { timeout: 20_000 }, () => {
  const refusal = async (env: Record<string, string>) => {
    const running = startProcess({ DATABASE_PATH: database, ...env });
    onTestFinished(() => stop(running));
    expect(await running.ended).toBe(1);
    const { stdout, stderr } = running.printed();
    expect(stdout + stderr).not.toMatch(/^\s+at |Error:/m);
    return stderr;
  };

  test('the port is busy', async () => {
    const other = createServer().listen(0);
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    expect(await refusal({ PORT: String(port) })).toContain(`Le port ${port} est déjà pris`);
    other.close();
  });

  test('the database cannot be written', async () => {
    expect(await refusal({ DATABASE_PATH: join(folder, 'absent', 'base.sqlite') })).toContain('n’existe pas');
  });

  test('the file is not a database', async () => {
    const letter = join(folder, 'lettre.txt');
    writeFileSync(letter, 'autre chose '.repeat(200));
    expect(await refusal({ DATABASE_PATH: letter })).toContain('n’est pas une base de données');
  });

  test('a variable has a wrong value', async () => {
    expect(await refusal({ RETENTION_DAYS: 'toujours' })).toContain('La variable RETENTION_DAYS vaut « toujours »');
  });
});

test('an operator runs the forgetting by hand', async () => {
  const running = startProcess({ DATABASE_PATH: database }, 'forget', '--json');
  onTestFinished(() => stop(running));
  expect(await running.ended).toBe(0);
  expect(JSON.parse(running.printed().stdout)).toEqual({ turns: 0, retentionDays: 30 });
});

/** Ends a process that a failed test would leave behind. */
async function stop(running: Running): Promise<void> {
  running.process.kill('SIGKILL');
  await running.ended;
}

/** Resolves once nothing accepts a connection on the port. */
async function refused(port: number): Promise<void> {
  for (;;) {
    const accepted = await new Promise<boolean>((resolve) => {
      const socket = connect(port, 'localhost', () => resolve(true)).on('error', () => resolve(false));
      socket.on('connect', () => socket.destroy());
    });
    if (!accepted) return;
  }
}

import { connect } from 'node:net';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { finish, listen } from '../../src/node/listen.ts';

/** An application whose `/slow` answers when it is told to. */
function slowApp() {
  let answer = () => {};
  let seen = () => {};
  const arrived = new Promise<void>((resolve) => {
    seen = resolve;
  });
  const released = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const app = new Hono().get('/slow', async (c) => {
    seen();
    await released;
    return c.text('enfin');
  });
  return { app, arrived, answer };
}

test('a person whose request is open gets the answer when the service stops, and a new one is refused', async () => {
  const { app, arrived, answer } = slowApp();
  const { server, port } = await listen(app, 0);
  const open = fetch(`http://localhost:${port}/slow`);
  await arrived;
  const finished = finish(server, 5_000);
  await expect(connected(port)).rejects.toThrow('ECONNREFUSED');
  answer();
  expect(await (await open).text()).toBe('enfin');
  await finished;
});

test('a request that never ends does not hold the service beyond its patience', async () => {
  const { app, arrived } = slowApp();
  const { server, port } = await listen(app, 0);
  const open = fetch(`http://localhost:${port}/slow`).catch(() => 'cut');
  await arrived;
  await finish(server, 50);
  expect(await open).toBe('cut');
});

test('a connection kept alive after its answer does not delay the stop', async () => {
  const { server, port } = await listen(
    new Hono().get('/', (c) => c.text('ok')),
    0,
  );
  await (await fetch(`http://localhost:${port}/`)).text();
  const began = performance.now();
  await finish(server, 5_000);
  expect(performance.now() - began).toBeLessThan(2_000);
});

test('a busy port is told, with another one to try', async () => {
  const first = await listen(new Hono(), 0);
  await expect(listen(new Hono(), first.port)).rejects.toThrow(
    `Le port ${first.port} est déjà pris par un autre programme. Arrêtez-le, ou choisissez un autre port, par exemple : PORT=${first.port + 1} npm start`,
  );
  await finish(first.server, 1_000);
});

function connected(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, 'localhost', () => {
      socket.destroy();
      resolve();
    });
    socket.on('error', (error: NodeJS.ErrnoException & { errors?: Error[] }) => reject(error.errors?.[0] ?? error));
  });
}

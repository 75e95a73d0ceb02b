import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { createLog, describeError, logRequests } from '../../src/log.ts';

/** An application that logs, and what it logged. */
function logging() {
  const lines: Record<string, unknown>[] = [];
  const conversation = new Hono()
    .get('/c/:token', (c) => c.text('ok'))
    .get('/panne', () => {
      throw new Error('il a dit : ma fille s’appelle Zoé');
    });
  const app = new Hono().use(logRequests(createLog('info', (line) => lines.push(JSON.parse(line)))));
  app.route('/', conversation);
  app.get('/api/v1/communes', (c) => c.json([]));
  app.onError((_, c) => c.text('panne', 500));
  return { app, lines };
}

test('a request is one line: when, which route, how it ended and how long it took', async () => {
  const { app, lines } = logging();
  await app.request('/api/v1/communes?q=vendome');
  expect(lines).toEqual([
    {
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      level: 'info',
      event: 'request',
      route: '/api/v1/communes',
      method: 'GET',
      channel: 'api',
      status: 200,
      duration_ms: expect.any(Number),
    },
  ]);
});

test('the name of a conversation and what was asked stay out of the log', async () => {
  const { app, lines } = logging();
  await app.request('/c/4Gk7SecretToken?q=Zoe');
  expect(lines[0]).toMatchObject({ route: '/c/:token', channel: 'web' });
  expect(JSON.stringify(lines)).not.toMatch(/Secret|Zoe/);
});

test('an address that nobody answers is not written down either', async () => {
  const { app, lines } = logging();
  await app.request('/zoe-habite-ici');
  expect(lines[0]).toMatchObject({ status: 404 });
  expect(JSON.stringify(lines)).not.toContain('zoe');
});

test('a failure is a line too', async () => {
  const { app, lines } = logging();
  await app.request('/panne');
  expect(lines[0]).toMatchObject({ route: '/panne', status: 500 });
});

test('an error is described by its kind and its place, never by its message', () => {
  const cause = Object.assign(new TypeError('Zoé'), { code: 'SQLITE_BUSY' });
  const described = describeError(new Error('insert Zoé', { cause }));
  expect(described).toMatchObject({ error: 'Error', cause: { error: 'TypeError', code: 'SQLITE_BUSY' } });
  expect(JSON.stringify(described)).toContain('log.test.ts');
  expect(JSON.stringify(described)).not.toContain('Zoé');
});

test.each([
  ['debug', 4],
  ['info', 3],
  ['warn', 2],
  ['error', 1],
  ['silent', 0],
] as const)('at level %s, %i of four lines are written', (level, count) => {
  const lines: string[] = [];
  const log = createLog(level, (line) => lines.push(line));
  for (const each of ['debug', 'info', 'warn', 'error'] as const) log(each, 'something');
  expect(lines).toHaveLength(count);
});

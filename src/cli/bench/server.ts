/**
 * A server of the bench, in a process of its own: `service` is ours, `floor` the least that any service must do with a
 * database, `form` the least with a form, `grammy` a bot that does nothing.
 */
import { randomUUID } from 'node:crypto';
import { serve } from '@hono/node-server';
import Database from 'better-sqlite3';
import { Bot, webhookCallback } from 'grammy';
import { Hono } from 'hono';
import { assemble } from '../../assemble.ts';
import { parseConfig } from '../../config.ts';
import { content } from '../../content.generated.ts';
import { createLog } from '../../log.ts';
import { compressed } from '../../node/compress.ts';
import { loadData } from '../../node/load-data.ts';
import { openSqlite, SETTINGS } from '../../store/open.ts';

const [which = '', path = '', env = '{}'] = process.argv.slice(2);
const bare: Record<string, () => Hono> = { floor, form, grammy };
const app = await (bare[which] ?? service)();
serve({ fetch: compressed(app.fetch), port: 0, hostname: '127.0.0.1' }, ({ port }) => process.send?.({ port }));
// A bench that breaks off leaves no server behind.
process.once('disconnect', () => process.exit());

async function service() {
  const { db } = openSqlite(path, 'drizzle');
  const config = parseConfig({ RATE_LIMITS: 'off', ...JSON.parse(env) });
  await loadData(db, config.territoires);
  const log = createLog('silent', () => {});
  return assemble(config, content, db, 'bench', log).app;
}

/** A bare route that reads one row by its key and inserts one like it, on the same database settings. */
function floor() {
  openSqlite(path, 'drizzle').close();
  const db = new Database(path);
  for (const pragma of SETTINGS) db.pragma(pragma);
  const read = db.prepare('select * from turns where session = ? and seq = 0');
  const insert = db.prepare(
    `insert into turns (session, seq, message_id, at, channel, kind, step, detail, shown, content)
     values (?, 0, ?, ?, 'api', 'answered', 'impaye-loyer/lettre', '{"set":{"impaye-loyer/lettre":"oui"},"drop":[]}',
     '{"step":"impaye-loyer/quelle_lettre","places":[]}', '0123456789abcdef')`,
  );
  let before: string = randomUUID();
  const app = new Hono();
  app.post('/turn', async (c) => {
    const { message_id } = await c.req.json();
    const known = read.get(before);
    before = randomUUID();
    insert.run(before, message_id, Date.now());
    return c.json({ known: known !== undefined, id: before });
  });
  return app;
}

/** A bare route that reads a form. */
function form() {
  const app = new Hono();
  app.post('/', async (c) => c.text((await c.req.parseBody()).text ? 'ok' : ''));
  return app;
}

/** A bare bot behind grammY's own webhook. */
function grammy() {
  const bot = new Bot('1:bench', {
    botInfo: { id: 1, is_bot: true, first_name: 'bench', username: 'bench_bot' } as never,
  });
  bot.on('message', () => {});
  const app = new Hono();
  app.post('/telegram', webhookCallback(bot, 'hono', { secretToken: 'bench-secret' }));
  return app;
}

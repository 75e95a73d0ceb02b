import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { forgetExpired } from '../../src/session/forget.ts';
import { sessionOf } from '../../src/session/hash.ts';
import { open, post, send } from '../support/pages.ts';
import { openService } from '../support/service.ts';

/** The whole database, read as a thief would, after somebody said whether it helped and what is wrong. */

test('holds no word of the person but those about the place, and no link to them once they are forgotten', async () => {
  const { app, session, waitDays, close } = await openService();
  const { db, secret } = session;
  const tables = ['turns', 'feedback', 'reports', 'hits', 'handoffs', 'sent', 'stops', 'plan_links'];
  const dump = async () =>
    JSON.stringify(await Promise.all(tables.map((name) => db.all(sql`select * from ${sql.identifier(name)}`))));

  let page = await open(app, '/');
  const answers: Record<string, string | string[]>[] = [
    { text: 'bonjour je suis Camille, je n’arrive plus à payer mon loyer' },
    { choices: ['impaye-loyer'] },
    { text: 'Vendôme' },
    { choice: 'non' },
  ];
  for (const fields of answers) page = await send(app, page, fields);
  const token = page.url.split('/')[2] ?? '';
  const name = sessionOf(secret, { channel: 'web', contact: token });
  await send(app, page, { choice: 'helped-no' });
  await send(app, await open(app, page.url), { choice: 'why-closed' });
  const link = /href="(\/c\/[\w-]+\/erreur\/[^"]+)"/.exec(page.text)?.[1] ?? '';
  await send(app, await open(app, link), { kind: 'hours', text: 'Fermé le lundi' });
  await send(app, await open(app, link), { kind: 'other', text: 'mon mari Bruno me frappe' });

  const before = await dump();
  expect(before).toContain('Fermé le lundi');
  expect(before).toContain(name);
  expect(before).not.toMatch(/Camille|Bruno|frappe|n’arrive plus/);
  expect(before).not.toContain(token);
  const reports = JSON.stringify(await db.query.reports.findMany());
  for (const link of [name, token, '41269']) expect(reports).not.toContain(link);

  waitDays(40);
  await forgetExpired(session);
  const rows = JSON.stringify(await db.query.feedback.findMany());
  expect(rows).toContain('"helped":"no"');
  expect(rows).not.toContain(name);
  expect(await dump()).not.toContain('41269');
  await post(app, `${page.url}/effacer`);
  close();
});

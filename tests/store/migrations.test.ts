import { readdirSync, readFileSync } from 'node:fs';
import { readD1Migrations } from '@cloudflare/vitest-plugin';
import { generateSQLiteDrizzleJson, generateSQLiteMigration } from 'drizzle-kit/api';
import { sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { openSqlite } from '../../src/store/open.ts';
import * as tables from '../../src/store/tables.ts';

const journal: { entries: { tag: string }[] } = JSON.parse(readFileSync('drizzle/meta/_journal.json', 'utf8'));

describe('the migrations', () => {
  test('make the tables that the code expects', async () => {
    const latest = readdirSync('drizzle/meta')
      .filter((name) => name.endsWith('_snapshot.json'))
      .toSorted()
      .at(-1);
    const snapshot = JSON.parse(readFileSync(`drizzle/meta/${latest}`, 'utf8'));
    const wanted = await generateSQLiteDrizzleJson(tables, snapshot.id);
    // A statement here means that src/store/tables.ts changed without `npx drizzle-kit generate`.
    expect(await generateSQLiteMigration(snapshot, wanted)).toEqual([]);
  });

  test('are the same, in the same order, on Node and on Cloudflare', async () => {
    const onCloudflare = await readD1Migrations('drizzle');
    expect(onCloudflare.map(({ name }) => name)).toEqual(journal.entries.map(({ tag }) => `${tag}.sql`));
  });

  test('keep the turns of a conversation side by side, and what is found by its hash under it', () => {
    const { db, close } = openSqlite(':memory:', 'drizzle');
    for (const name of ['turns', 'handoffs', 'hits', 'stops']) {
      expect(db.get(sql`select wr from pragma_table_list where name = ${name}`), name).toEqual({ wr: 1 });
    }
    close();
  });
});

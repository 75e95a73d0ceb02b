import { applyD1Migrations, reset } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { drizzle } from 'drizzle-orm/d1';
import { inject } from 'vitest';
import type { Db } from '../../src/store/db.ts';
import * as tables from '../../src/store/tables.ts';

/** An empty D1 database with every migration. */
export async function openD1(): Promise<Db> {
  await reset();
  await applyD1Migrations(env.DB, env.MIGRATIONS);
  return drizzle(env.DB, { schema: tables });
}

/** The real directory, in D1. */
export async function loadRealData(): Promise<void> {
  for (const { sql, param } of inject('directory')) {
    const statement = env.DB.prepare(sql);
    await (param === null ? statement : statement.bind(param)).run();
  }
}

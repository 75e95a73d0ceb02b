import type { Inbound, Input } from '../../src/channels/channel.ts';
import { createDirectory } from '../../src/directory/create.ts';
import type { Content } from '../../src/engine/content.ts';
import type { SessionDeps } from '../../src/session/session.ts';
import type { Db } from '../../src/store/db.ts';
import { openSqlite } from '../../src/store/open.ts';
import { communeNames, communes } from '../../src/store/tables.ts';
import { littleContent } from './little-content.ts';

/** Tuesday 24 November 2026, 15 h 10 in Vendôme. */
export const TUESDAY = new Date('2026-11-24T14:10:00Z');

const places = [
  { code_insee: '41269', nom: 'Vendôme', cle: 'vendome', codes_postaux: ['41100'] },
  { code_insee: '41003', nom: 'Areines', cle: 'areines', codes_postaux: ['41100'] },
  { code_insee: '41018', nom: 'Blois', cle: 'blois', codes_postaux: ['41000'] },
];

/** The real session over a real database with three communes, a clock that stands still, and the little content. */
export async function littleService(content: Content = littleContent(), path = ':memory:') {
  const { db, close } = openSqlite(path, 'drizzle');
  await insertPlaces(db);
  const clock = { now: TUESDAY };
  const failures: unknown[] = [];
  const deps: SessionDeps = {
    db,
    content,
    directory: createDirectory(db, content),
    secret: 'une clé pour les tests',
    retentionDays: 30,
    now: () => clock.now,
    report: (failure) => failures.push(failure),
  };
  return { deps, db, clock, failures, close };
}

let count = 0;

/** A message of someone on the web, each with an id of its own unless one is given. */
export function message(input: Input, more: Partial<Inbound> = {}): Inbound {
  count += 1;
  return { channel: 'web', contact: 'quelqu’un', messageId: `message ${count}`, input, opens: true, ...more };
}

async function insertPlaces(db: Db): Promise<void> {
  const where = {
    departement: '41',
    epci_code: null,
    epci_nom: null,
    arrondissement: null,
    population: 1000,
    latitude: 47.8,
    longitude: 1.06,
  };
  await db
    .insert(communes)
    .values(places.map(({ code_insee, nom, codes_postaux }) => ({ ...where, code_insee, nom, codes_postaux })))
    .onConflictDoNothing();
  const names = places.flatMap(({ code_insee, nom, cle, codes_postaux }) => [
    { cle, code_insee, nom, kind: 'nom' as const },
    ...codes_postaux.map((code) => ({ cle: code, code_insee, nom, kind: 'code_postal' as const })),
  ]);
  await db.insert(communeNames).values(names).onConflictDoNothing();
}

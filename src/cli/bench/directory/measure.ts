/** A process of the bench that asks the databases, and the peers, the same questions. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { content } from '../../../content.generated.ts';
import { createDirectory } from '../../../directory/create.ts';
import { type Content, serving } from '../../../engine/content.ts';
import { openDatabase } from '../../../node/open-database.ts';
import type { Db } from '../../../store/db.ts';
import { communes } from '../../../store/tables.ts';
import { type Spread, timed } from './durations.ts';
import { timeFinding } from './finding.ts';
import { type Memory, memoryNow } from './memory.ts';
import { nationalContent } from './national-content.ts';
import { disagreements, type Pace, questionsOf, timeNearest } from './nearest.ts';
import { peersOf } from './peers/all.ts';
import { type Asking, makePersons } from './persons.ts';
import { type Asked, type PlanTimes, timePlans } from './plans.ts';
import { seeded } from './random.ts';
import { SHIPPED } from './shipped.ts';

/** How many people are drawn: for the nearest places, to check the peers on, and for plans. */
export type Crowd = { near: number; checked: number; plans: number };

export type Measured = {
  departements: number;
  /** Milliseconds until the first plan, the directory read into memory meanwhile. */
  firstMillis: number;
  /** Before the directory of the whole country is opened, and once it has answered. */
  memory: { before: Memory; after: Memory };
  /** With the data that is shipped; with the same two départements cut out of the country; with the whole country. */
  plans: { shipped: PlanTimes; two: PlanTimes; national: PlanTimes };
  finding: { name: string; shipped: Spread; national: Spread }[];
  /** The limit stands last. */
  nearest: Pace[];
  /** How many questions the peers were compared on, and the name of the one that differed for each that was not alike. */
  checked: number;
  differ: string[];
};

/** Opens the databases of the folder and measures. Nothing is written. */
export async function measureDatabases(folder: string, crowd: Crowd): Promise<Measured> {
  const open = (name: string) => openDatabase(join(folder, `${name}.sqlite`));
  const databases = { shipped: open('shipped'), two: open('two'), france: open('france') };
  const { db } = databases.france;
  try {
    const whole = nationalContent(content, await db.select().from(communes));
    const few = (from: Content) => serving(from, SHIPPED);
    const shipped = await asked(databases.shipped.db, few(content), crowd.plans);
    const two = await asked(databases.two.db, few(whole), crowd.plans);
    const national = await asked(db, whole, crowd.plans);
    const before = memoryNow();
    const first = await timed(() => national.directory.plan((national.persons[0] as Asking).orientation, new Date()));
    const after = memoryNow();

    const plans = await timePlans([shipped, two, national]);
    const finding = await timeFinding([shipped, national], seeded(37));
    const peers = await peersOf(db);
    const questions = questionsOf(national.persons, whole, seeded(18)).slice(0, crowd.near);
    const differ = await disagreements(peers.exact, peers.places, questions.slice(0, crowd.checked));
    const nearest = await timeNearest([...peers.exact, peers.limit], questions);
    peers.close();
    return {
      departements: whole.departements.length,
      firstMillis: first.micros / 1000,
      memory: { before, after },
      plans: { shipped: plans[0] as PlanTimes, two: plans[1] as PlanTimes, national: plans[2] as PlanTimes },
      finding: finding.map(({ name, spreads: [a, b] }) => ({ name, shipped: a as Spread, national: b as Spread })),
      nearest,
      checked: Math.min(crowd.checked, questions.length),
      differ: differ.map(({ name }) => name),
    };
  } finally {
    for (const { close } of Object.values(databases)) close();
  }
}

async function asked(db: Db, content: Content, persons: number): Promise<Asked> {
  const known = await db.select().from(communes);
  return { directory: createDirectory(db, content), persons: makePersons(persons, known, content, seeded(2026)) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = '', crowd = ''] = process.argv.slice(2);
  process.send?.(await measureDatabases(folder, JSON.parse(crowd)));
}

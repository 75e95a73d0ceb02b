import Database from 'better-sqlite3';
import { K, metresTo, nearestOf, type Peer } from './peer.ts';
import type { Places } from './places.ts';

/** A degree of latitude, and more than any place is away. */
const DEGREE_METRES = 111_195;
const EARTH_METRES = 20_100_000;
/** Up to so many competent places, they are all measured rather than looked for in a box. */
const FEW = 64;

/**
 * SQLite with its R*Tree: a box around the person, joined with the offers, that grows until it holds K competent places
 * (or all there are) within the circle it contains. What is rare is taken by the index on type and zone instead.
 */
export function sqliteRtree(places: Places): Peer & { close(): void } {
  const db = new Database(':memory:');
  fill(db, places);
  const count = db
    .prepare('SELECT count(*) FROM (SELECT 1 FROM offers WHERE lieu = ? AND zone IN (?, ?, ?, ?) LIMIT ?)')
    .pluck();
  const all = db.prepare('SELECT place FROM offers WHERE lieu = ? AND zone IN (?, ?, ?, ?)').pluck();
  const inBox = db
    .prepare(
      `SELECT DISTINCT boxes.place FROM boxes CROSS JOIN offers ON offers.place = boxes.place
       WHERE east >= ? AND west <= ? AND north >= ? AND south <= ? AND offers.lieu = ? AND offers.zone IN (?, ?, ?, ?)`,
    )
    .pluck();
  return {
    name: 'SQLite R*Tree',
    nearest(question) {
      const [a = '', b = '', c = '', d = ''] = question.zones;
      const competent = [question.lieu.code, a, b, c, d];
      if ((count.get(...competent, FEW + 1) as number) <= FEW) {
        return nearestOf(places, question, all.all(...competent) as number[]);
      }
      for (let metres = 5_000; ; metres *= 2) {
        const found = inBox.all(...box(question, metres), ...competent) as number[];
        const nearest = nearestOf(places, question, found);
        const last = nearest[K - 1];
        const whole = metres > EARTH_METRES;
        if (whole || (last !== undefined && metresTo(places, question, last) <= metres)) return nearest;
      }
    },
    close: () => db.close(),
  };
}

function fill(db: Database.Database, places: Places): void {
  db.exec(`CREATE VIRTUAL TABLE boxes USING rtree(place, west, east, south, north);
    CREATE TABLE offers (place INTEGER, lieu TEXT, zone TEXT)`);
  const box = db.prepare('INSERT INTO boxes VALUES (?, ?, ?, ?, ?)');
  const offer = db.prepare('INSERT INTO offers VALUES (?, ?, ?)');
  db.exec('BEGIN');
  for (const place of places.ids.keys()) {
    const [longitude, latitude] = [places.longitude[place], places.latitude[place]];
    box.run(place, longitude, longitude, latitude, latitude);
  }
  for (const { place, lieu, zone } of places.offers) offer.run(place, lieu, zone);
  db.exec('COMMIT');
  db.exec(
    'CREATE INDEX by_place ON offers (place, lieu, zone); CREATE INDEX by_zone ON offers (lieu, zone, place); ANALYZE',
  );
}

/** Least east, greatest west, least north, greatest south: of a box that holds the circle of so many metres. */
function box({ longitude, latitude }: { longitude: number; latitude: number }, metres: number): number[] {
  const high = metres / DEGREE_METRES;
  // A meridian is closer to the next one farther from the Equator: the box is as wide as its end nearer the pole asks.
  const furthest = Math.min(Math.abs(latitude) + high, 89.9);
  const wide = Math.min(high / Math.cos((furthest * Math.PI) / 180), 360);
  return [longitude - wide, longitude + wide, latitude - high, latitude + high];
}

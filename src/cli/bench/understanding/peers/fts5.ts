import Database from 'better-sqlite3';
import { type Engine, type Found, NEAREST, needsOf, type Taught } from './engine.ts';

/** SQLite FTS5, in memory: any of the words, without accents, by BM25. */
export function fts5(taught: readonly Taught[]): Engine {
  const db = new Database(':memory:');
  db.exec(`create virtual table phrases using fts5(text, tokenize = "unicode61 remove_diacritics 2")`);
  const insert = db.prepare('insert into phrases (rowid, text) values (?, ?)');
  taught.forEach(({ text }, at) => {
    insert.run(at, text);
  });
  const near = db.prepare(
    `select rowid as at, -rank as score from phrases where phrases match ? order by rank limit ${NEAREST}`,
  );
  return {
    name: 'SQLite FTS5',
    about: `unicode61 sans accents, l’un des mots, bm25 ; les ${NEAREST} phrases les plus proches votent`,
    place: (text) => {
      const words = new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
      if (words.size === 0) return [];
      return needsOf(near.all([...words].map((word) => `"${word}"`).join(' OR ')) as Found[], taught);
    },
  };
}

import { stemmer } from '@orama/stemmers/french';
import MiniSearch from 'minisearch';
import { type Engine, NEAREST, needsOf, type Taught } from './engine.ts';

const stem = (word: string): string => stemmer(word.toLowerCase()).normalize('NFD').replace(/\p{M}/gu, '');

/** MiniSearch over French stems without accents. */
export function miniSearch(taught: readonly Taught[]): Engine {
  const index = new MiniSearch({ fields: ['text'], idField: 'at', processTerm: stem });
  index.addAll(taught.map(({ text }, at) => ({ at, text })));
  return {
    name: 'MiniSearch',
    about: `racines françaises de @orama/stemmers, sans accents ; les ${NEAREST} phrases les plus proches votent`,
    place: (text) => {
      const found = index.search(text, { combineWith: 'OR' }).slice(0, NEAREST);
      return needsOf(
        found.map(({ id, score }) => ({ at: id, score })),
        taught,
      );
    },
  };
}

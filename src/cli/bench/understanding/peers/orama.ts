import { create, insertMultiple, search } from '@orama/orama';
import { stemmer } from '@orama/stemmers/french';
import { type Engine, NEAREST, needsOf, type Taught } from './engine.ts';

/** Orama looks for beginnings of words: « l » would find half the dictionary. With its end marked, a word begins no other. */
const END = '.';

/** Orama with its French tokenizer and stems. */
export async function orama(taught: readonly Taught[]): Promise<Engine> {
  const tokenizer = {
    language: 'french',
    stemming: true,
    stemmer: (word: string) => `${stemmer(word)}${END}`,
  } as const;
  const index = create({ schema: { text: 'string' } as const, components: { tokenizer } });
  await insertMultiple(
    index,
    taught.map(({ text }, at) => ({ id: String(at), text })),
    5000,
  );
  const options = { properties: ['text' as const], limit: NEAREST };
  return {
    name: 'Orama',
    about: `son découpage français, racines de @orama/stemmers, mots entiers (bien plus juste que ses débuts de mots) ; les ${NEAREST} phrases les plus proches votent`,
    place: (term) => {
      const found = search(index, { term, ...options });
      return found instanceof Promise ? found.then(needsIn) : needsIn(found);
    },
  };

  function needsIn({ hits }: { hits: { id: unknown; score: number }[] }): string[] {
    return needsOf(
      hits.map(({ id, score }) => ({ at: Number(id), score })),
      taught,
    );
  }
}

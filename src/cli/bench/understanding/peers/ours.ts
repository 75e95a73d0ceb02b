import { content } from '../../../../content.generated.ts';
import { createDirectory } from '../../../../directory/create.ts';
import { loadDirectory } from '../../../../directory/load.ts';
import { serving } from '../../../../engine/content.ts';
import { openDatabase } from '../../../../node/open-database.ts';
import { type Known, understand } from '../../../../understanding/understand.ts';
import { gotOf } from '../../../eval/judge-phrase.ts';
import { readCountry } from '../../directory/country.ts';
import { SHIPPED } from '../../directory/shipped.ts';
import type { Engine } from './engine.ts';

/** Ours: the whole of `understand`, with the models of this process (see learnt-models.ts). */
export async function parOu(): Promise<Engine> {
  const known = await knownHere();
  return {
    name: 'Par où',
    about: 'understand en entier : dangers, besoins, faits, commune',
    place: (text) => gotOf(understand(text, known)).needs,
  };
}

/** The needs and the communes of the service, without its places. */
async function knownHere(): Promise<Known> {
  const here = serving(content, SHIPPED);
  const { db, close } = openDatabase(':memory:');
  await loadDirectory(db, readCountry());
  const communes = await createDirectory(db, here).servedNames();
  close();
  return { needs: here.needs, communes };
}

import type { Dataset } from '../dataset.ts';
import type { Service, Structure } from './schema.ts';
import { type Words, writeService } from './service.ts';
import { writeStructure } from './structure.ts';

/** The whole directory as data.inclusion v1. Only open structures offer services: the others stand alone. */
export function exportDataInclusion(
  { structures, services }: Pick<Dataset, 'structures' | 'services'>,
  words: Words,
): { structures: Structure[]; services: Service[] } {
  const byId = new Map(structures.map((row) => [row.id, row]));
  return {
    structures: structures.map(writeStructure).sort(byCode),
    services: services
      .flatMap((offer) => {
        const row = byId.get(offer.structure_id);
        return row ? [writeService(offer, row, words)] : [];
      })
      .sort(byCode),
  };
}

/** As SQLite orders ids, so that the export and the pages of the API follow one another alike. */
const byCode = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : Number(a.id > b.id));

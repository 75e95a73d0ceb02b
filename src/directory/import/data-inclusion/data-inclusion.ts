import type { Source } from '../source.ts';
import { readServices, refuseOldVersion } from './read-services.ts';
import { structures } from './structures.ts';

/** The ids of the other sources. */
const OURS = /^(france-services|annuaire|mairies|mds|dila|hub-lo|sae|les-emplois|presse|a-sourcer|csv)--/;

/** data.inclusion v1: a file of structures and, when it is given, that of their services. */
export const dataInclusion: Source = {
  origins: ['data-inclusion'],
  files: 2,
  // Its ids bear the name of their producer: « dora--… », « soliguide--… ».
  owns: (id) => !OURS.test(id),
  async formatOf({ file, more: [services], columns, ground }) {
    refuseOldVersion(file, columns);
    const { told, refused } = services ? await readServices(services) : { told: new Map(), refused: [] };
    return { format: structures(ground, told), refused, unread: [] };
  },
};

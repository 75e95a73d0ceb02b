import { named, type Source } from '../source.ts';
import { extract } from './extract.ts';
import { service } from './service.ts';

/** The annuaire of the administration, of the DILA: its current file, or the extract of 2016. */
export const annuaire: Source = {
  origins: ['annuaire'],
  files: 1,
  owns: named(['annuaire']),
  formatOf({ columns, ground }) {
    const current = columns.includes('pivot') || !columns.includes('type');
    return { format: current ? service(ground) : extract(ground), refused: [], unread: [] };
  },
};

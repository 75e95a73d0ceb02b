import { annuaire } from './annuaire/annuaire.ts';
import { dataInclusion } from './data-inclusion/data-inclusion.ts';
import { franceServicesList } from './france-services.ts';
import { houses } from './houses.ts';
import { partners } from './partners.ts';
import { plainCsv } from './plain-csv.ts';
import type { Source } from './source.ts';
import { townHalls } from './town-halls.ts';

/** All that can be imported, by the name that the command takes. */
export const SOURCES: Record<string, Source> = {
  'data-inclusion': dataInclusion,
  'france-services': franceServicesList,
  annuaire,
  mairies: townHalls,
  mds: houses,
  partenaires: partners,
  csv: plainCsv,
};

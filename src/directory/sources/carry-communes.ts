import { COMMUNE_COLUMNS, FRANCE_COLUMNS } from '../rows/commune-row.ts';
import type { Cells } from '../rows/csv.ts';
import { commune, type OldName } from './communes.ts';
import type { DataFile } from './data-file.ts';
import type { Today } from './mairies.ts';
import { byField, grouped } from './order.ts';

/** What the communes are made of: the source files and data/noms-anciens.csv. */
export type CommuneSources = { communes: Cells[]; france: Cells[]; mairies: Cells[]; oldNames: OldName[] };

/** data/communes/<département>.csv for each département of the detailed source, then france.csv for all the others. */
export function communeFiles({ communes, france, mairies, oldNames }: CommuneSources): DataFile[] {
  const today = todayOf(communes, oldNames);
  const halls = new Map(grouped(mairies, (hall) => today(hall)?.code_insee ?? ''));
  const old = new Map(grouped(oldNames, ({ code_insee }) => code_insee));
  const detailed = communes.map((row) => {
    const code = row.code_insee ?? '';
    return commune(row, old.get(code) ?? [], halls.get(code) ?? []);
  });
  const served = new Set(communes.map(({ code_insee }) => code_insee));
  const others = france.filter(({ code_insee }) => !served.has(code_insee));
  return [
    ...grouped(detailed, ({ departement = '' }) => departement).map(([code, rows]) => ({
      file: `communes/${code}.csv`,
      columns: COMMUNE_COLUMNS,
      rows: rows.sort(byField('code_insee')),
      left_out: 0,
    })),
    { file: 'communes/france.csv', columns: FRANCE_COLUMNS, rows: others.sort(byField('code_insee')), left_out: 0 },
  ];
}

/** Gives the commune of today of a town hall that may bear the code of a commune gone since. */
export function todayOf(communes: readonly Cells[], oldNames: readonly OldName[]): (hall: Cells) => Today | undefined {
  const names = new Map(communes.map(({ code_insee = '', nom = '' }) => [code_insee, nom]));
  const joined = new Map(oldNames.map(({ code_ancien, code_insee }) => [code_ancien, code_insee]));
  return ({ code_insee = '' }) => {
    const code = names.has(code_insee) ? code_insee : (joined.get(code_insee) ?? '');
    const nom = names.get(code);
    return nom === undefined ? undefined : { code_insee: code, nom };
  };
}

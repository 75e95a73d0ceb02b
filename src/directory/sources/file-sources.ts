import type { Cells } from '../rows/csv.ts';
import { LICENCE } from '../rows/written.ts';
import type { DataFile } from './data-file.ts';

const COMMUNES = {
  source:
    'INSEE (Code officiel géographique 2026, populations), DGCL (intercommunalités 2026), La Poste, par le paquet @etalab/decoupage-administratif 6.0.0 ; centres : rcarlier/datas.fun (août 2024)',
  licence: LICENCE.ouverte,
  date: '2026-04',
  to_verify: 'non',
};
const FRANCE_SERVICES = {
  source: 'ANCT, liste des structures France services, août 2024 (data.gouv.fr)',
  licence: LICENCE.ouverte2,
  date: '2024-08-01',
  to_verify: 'oui',
};
const OURS = {
  source: 'Écrit pour Par où ? ; thématiques et réseaux : data·inclusion 1.0.8 (27/04/2026)',
  licence: LICENCE.ouverte2,
  date: '2026-11-21',
  to_verify: 'non',
};
const OLD_NAMES = {
  source: 'Voir la colonne « source » du fichier',
  licence: LICENCE.faits,
  date: '2026',
  to_verify: 'non',
};

/** Rows of data/sources.csv: where those files come from whose rows do not each say it. */
export function fileSources({ communes, elsewhere }: { communes: DataFile[]; elsewhere: DataFile[] }): Cells[] {
  return [
    ...elsewhere.map(({ file }) => ({ fichier: file, ...FRANCE_SERVICES })),
    ...communes.map(({ file }) => ({ fichier: file, ...COMMUNES })),
    { fichier: 'lieux.csv', ...OURS },
    { fichier: 'needs.csv', ...OURS },
    { fichier: 'noms-anciens.csv', ...OLD_NAMES },
    { fichier: 'themes.csv', ...OURS },
  ];
}

import { directoryStatus, type SourceStatus } from '../../directory/status.ts';
import { type Asked, dataset } from './command.ts';

/** `status [--json]`: what data/ holds, how old it is, and what is missing. */
export function showStatus(asked: Asked): number {
  const status = directoryStatus(dataset(asked));
  if (asked.options.has('json')) asked.console.log(JSON.stringify(status));
  else asked.console.table(status.map(inFrench));
  return 0;
}

const inFrench = (row: SourceStatus) => ({
  source: `${row.source}-${row.departement}`,
  lignes: row.structures,
  ouvertes: row.open,
  'de (date)': row.oldest ?? 'inconnue',
  'à (date)': row.newest ?? 'inconnue',
  'sans date': row.undated,
  'à vérifier': row.to_verify,
  'sans téléphone': row.without_phone,
  'sans adresse': row.without_address,
  'sans horaires': row.without_hours,
});

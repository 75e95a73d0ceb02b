import { readPhone, readSite } from '../rows/contact.ts';
import type { Cells } from '../rows/csv.ts';
import { email } from '../rows/written.ts';
import type { Aside } from './format.ts';

/**
 * Puts phone, e-mail and web addresses of a row in their form. Those that have none are emptied, and given back.
 */
export function readContacts(cells: Cells): Aside[] {
  return CONTACTS.flatMap(([field, read, reason]) => {
    const value = cells[field] ?? '';
    const said = value === '' ? '' : read(value);
    cells[field] = said ?? '';
    return said === null ? [{ field, value, reason }] : [];
  });
}

const CONTACTS: [field: string, read: (written: string) => string | null, reason: string][] = [
  ['telephone', readPhone, 'ce n’est pas un numéro que l’on compose en France'],
  ['courriel', email, 'ce n’est pas une adresse électronique'],
  ['site_web', readSite, 'ce n’est pas une adresse web'],
];

import type { Cells } from '../rows/csv.ts';

/**
 * The rows of a file that is half carried, half written by hand: the carried columns are refreshed, the others stay, row
 * by row as `key` names them. A row that the source no longer has is kept at the end: its words are someone's work.
 */
export function refreshed(before: readonly Cells[], carried: readonly Cells[], key = 'code'): Cells[] {
  const known = new Map(before.map((row) => [row[key], row]));
  const held = new Set(carried.map((row) => row[key]));
  return [
    ...carried.map((row) => ({ ...known.get(row[key]), ...row })),
    ...before.filter((row) => !held.has(row[key])),
  ];
}

/** The rows with `field` as a person wrote it, where they did. */
export function asWritten(field: string, before: readonly Cells[], rows: readonly Cells[]): Cells[] {
  const written = new Map(before.map((row) => [row.code, row[field]]));
  return rows.map((row) => ({ ...row, [field]: written.get(row.code) || row[field] || '' }));
}

/** The rows with `field` as a person wrote it, where the source has nothing. */
export function completed(field: string, before: readonly Cells[], rows: readonly Cells[]): Cells[] {
  const written = new Map(before.map((row) => [row.code, row[field]]));
  return rows.map((row) => ({ ...row, [field]: row[field] || written.get(row.code) || '' }));
}

export const NEED_COLUMNS = [
  'code',
  'label_fr',
  'libelle',
  'libelle_tiers',
  'theme',
  'place_first',
  'place_second',
  'thematiques',
  'helplines',
  'danger',
  'notes',
];
export const LIEU_COLUMNS = ['code', 'label_fr', 'reseaux_porteurs', 'zone', 'why', 'ask', 'line', 'notes'];
export const DEPARTEMENT_COLUMNS = [
  ...['code', 'nom', 'du', 'maison', 'maison_types'],
  ...['standard', 'standard_nom', 'source', 'source_date'],
];

/** A row of the needs: `libelle`, `helplines` and `danger` are written by hand; so are `thematiques` where the source has none. */
export function need(row: Cells): Cells {
  const { code = '', label_fr = '', theme = '', place_first = '', notes = '' } = row;
  const bars = (cell = '') => cell.replaceAll(';', '|');
  return {
    code,
    label_fr,
    theme,
    place_first,
    place_second: bars(row.place_second),
    thematiques: bars(row.thematiques_data_inclusion),
    notes: notes.trim(),
  };
}

/**
 * A row of the place types: `zone`, `why`, `ask` and `line` are written by hand; so is `label_fr` once it is there, since
 * it must hold for every département.
 */
export function lieu({ code = '', label_fr = '', reseau_porteur_data_inclusion = '', notes = '' }: Cells): Cells {
  return { code, label_fr, reseaux_porteurs: reseau_porteur_data_inclusion.replaceAll(';', '|'), notes };
}

/** A département by the row of its council, whose phone is its switchboard: the other columns are written by hand. */
export function departement({ departement = '', telephone = '', source = '', source_date = '' }: Cells): Cells {
  return { code: departement, standard: telephone, source, source_date };
}

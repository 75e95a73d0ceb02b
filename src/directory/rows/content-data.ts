import { join } from 'node:path';
import * as z from 'zod';
import { Departement, HelplineRow, Need, PlaceType, Pronunciation, Theme } from '../../engine/content.ts';
import { parseWeek } from '../hours/week.ts';
import { damaged } from './csv.ts';
import { cell, readTable } from './table.ts';

/** The part of data/ that goes into the authored content, as src/engine/content.ts names it. */
export type ContentData = {
  needs: Need[];
  themes: Theme[];
  lieux: PlaceType[];
  helplines: HelplineRow[];
  departements: Departement[];
  prononciations: Pronunciation[];
};

const { text, maybe, list, yes } = cell;

const needCells = z.object({
  ...Need.shape,
  code: text,
  libelle: text,
  libelle_tiers: maybe,
  theme: text,
  place_first: text,
  place_second: list,
  thematiques: list,
  helplines: list,
  danger: maybe,
});
const themeCells = z.object({ ...Theme.shape, code: text, libelle: text });
const lieuCells = z.object({
  ...PlaceType.shape,
  code: text,
  label_fr: text,
  reseaux_porteurs: list,
  zone: list.pipe(PlaceType.shape.zone),
  ask: text,
  line: maybe,
});
const helplineCells = z.object({
  ...HelplineRow.shape,
  numero: text,
  nom: text,
  horaires: maybe,
  horaires_osm: maybe,
  cout: maybe,
  urgence: yes,
  source: text,
  source_date: cell.date,
  to_verify: yes,
});
const departementCells = z.object({
  ...Departement.shape,
  nom: text,
  du: text,
  maison: text,
  standard: text,
  standard_nom: text,
  source: text,
});

const pronunciationCells = z.object({ ...Pronunciation.shape, ecrit: text, dit: text });

/**
 * Reads needs, themes, place types, helplines, départements and pronunciations of the folder `dir`.
 * Throws one French sentence (file, lines, what to do) for a file that is absent, damaged, or names what another lacks.
 */
export function readContentData(dir: string): ContentData {
  const rows = <T extends z.ZodObject>(file: string, cells: T) =>
    readTable(join(dir, file), cells).map(({ row }) => row);
  const data: ContentData = {
    needs: rows('needs.csv', needCells),
    themes: rows('themes.csv', themeCells),
    lieux: rows('lieux.csv', lieuCells),
    helplines: readHelplines(join(dir, 'helplines.csv')),
    departements: rows('departements.csv', departementCells),
    prononciations: rows('prononciations.csv', pronunciationCells),
  };
  checkNeeds(join(dir, 'needs.csv'), data);
  checkLieux(join(dir, 'lieux.csv'), data);
  return data;
}

function readHelplines(file: string): HelplineRow[] {
  const problems: { line: number; says: string }[] = [];
  const helplines = readTable(file, helplineCells).map(({ row }, i) => {
    try {
      return { ...row, semaine: row.horaires_osm === null ? null : parseWeek(row.horaires_osm) };
    } catch (cause) {
      problems.push({ line: i + 2, says: `horaires_osm : ${(cause as Error).message}` });
      return { ...row, semaine: null };
    }
  });
  if (problems.length > 0) throw damaged(file, problems);
  return helplines;
}

function checkNeeds(file: string, { needs, themes, lieux, helplines }: ContentData): void {
  const known = { theme: codes(themes), lieu: codes(lieux), numero: numeros(helplines) };
  const problems = needs.flatMap((need, i) => [
    // What is out of scope stands in no theme of the menu.
    ...lacking(need.place_first === 'aucun' ? [] : [need.theme], known.theme, i, 'thème inconnu de themes.csv'),
    ...lacking([need.place_first, ...need.place_second], known.lieu, i, 'lieu inconnu de lieux.csv'),
    ...lacking(need.helplines, known.numero, i, 'numéro inconnu de helplines.csv'),
  ]);
  if (problems.length > 0) throw damaged(file, problems);
}

function checkLieux(file: string, { lieux, helplines }: ContentData): void {
  const askable = new Set(['mairie', 'departement', ...numeros(helplines)]);
  const problems = lieux.flatMap((lieu, i) =>
    lacking([lieu.ask, ...(lieu.line ? [lieu.line] : [])], askable, i, 'numéro inconnu de helplines.csv'),
  );
  if (problems.length > 0) throw damaged(file, problems);
}

const codes = (rows: { code: string }[]) => new Set(rows.map(({ code }) => code));
const numeros = (rows: HelplineRow[]) => new Set(rows.map(({ numero }) => numero));
const lacking = (words: string[], known: Set<string>, index: number, says: string) =>
  words.filter((word) => !known.has(word)).map((word) => ({ line: index + 2, says: `${says} : « ${word} »` }));

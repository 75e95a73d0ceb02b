import { plain } from '../../letters.ts';

/** A département of France: « Loiret », and « du Loiret » after a noun. */
export type NamedDepartement = { code: string; nom: string; du: string };

/** Code, kind of article (TNCC) and name. INSEE, Code officiel géographique 2026. */
const ROWS = [
  '01 5 Ain|02 5 Aisne|03 5 Allier|04 4 Alpes-de-Haute-Provence|05 4 Hautes-Alpes|06 4 Alpes-Maritimes',
  '07 5 Ardèche|08 4 Ardennes|09 5 Ariège|10 5 Aube|11 5 Aude|12 5 Aveyron|13 4 Bouches-du-Rhône|14 2 Calvados',
  '15 2 Cantal|16 3 Charente|17 3 Charente-Maritime|18 2 Cher|19 3 Corrèze|21 3 Côte-d’Or|22 4 Côtes-d’Armor',
  '23 3 Creuse|24 3 Dordogne|25 2 Doubs|26 3 Drôme|27 5 Eure|28 1 Eure-et-Loir|29 2 Finistère|2A 3 Corse-du-Sud',
  '2B 3 Haute-Corse|30 2 Gard|31 3 Haute-Garonne|32 2 Gers|33 3 Gironde|34 5 Hérault|35 1 Ille-et-Vilaine',
  '36 5 Indre|37 1 Indre-et-Loire|38 5 Isère|39 2 Jura|40 4 Landes|41 2 Loir-et-Cher|42 3 Loire',
  '43 3 Haute-Loire|44 3 Loire-Atlantique|45 2 Loiret|46 2 Lot|47 2 Lot-et-Garonne|48 3 Lozère',
  '49 0 Maine-et-Loire|50 3 Manche|51 3 Marne|52 3 Haute-Marne|53 3 Mayenne|54 0 Meurthe-et-Moselle|55 3 Meuse',
  '56 2 Morbihan|57 3 Moselle|58 3 Nièvre|59 2 Nord|60 5 Oise|61 5 Orne|62 2 Pas-de-Calais|63 2 Puy-de-Dôme',
  '64 4 Pyrénées-Atlantiques|65 4 Hautes-Pyrénées|66 4 Pyrénées-Orientales|67 2 Bas-Rhin|68 2 Haut-Rhin',
  '69 2 Rhône|70 3 Haute-Saône|71 0 Saône-et-Loire|72 3 Sarthe|73 3 Savoie|74 3 Haute-Savoie|75 0 Paris',
  '76 3 Seine-Maritime|77 0 Seine-et-Marne|78 4 Yvelines|79 4 Deux-Sèvres|80 3 Somme|81 2 Tarn',
  '82 2 Tarn-et-Garonne|83 2 Var|84 2 Vaucluse|85 3 Vendée|86 3 Vienne|87 3 Haute-Vienne|88 4 Vosges|89 5 Yonne',
  '90 2 Territoire de Belfort|91 5 Essonne|92 4 Hauts-de-Seine|93 3 Seine-Saint-Denis|94 2 Val-de-Marne',
  '95 2 Val-d’Oise|971 3 Guadeloupe|972 3 Martinique|973 3 Guyane|974 0 La Réunion|976 0 Mayotte',
  '975 0 Saint-Pierre-et-Miquelon|977 0 Saint-Barthélemy|978 0 Saint-Martin|986 0 Wallis et Futuna',
  '987 0 Polynésie française|988 0 Nouvelle-Calédonie',
].join('|');

/** « de », « d’ »… by the TNCC of the INSEE. */
const ARTICLES = ['de ', 'd’', 'du ', 'de la ', 'des ', 'de l’'];

/** Names of départements that a commune bears too: alone, they are rather the commune. */
const COMMUNES_TOO = new Set(
  'allier aube correze creuse doubs indre landes loire mayenne paris vaucluse vienne'.split(' '),
);

const departements: NamedDepartement[] = ROWS.split('|').map((row) => {
  const [code = '', tncc = '', ...nom] = row.split(' ');
  return { code, nom: nom.join(' '), du: `${ARTICLES[Number(tncc)] ?? 'de '}${nom.join(' ')}` };
});
const byCode = new Map(departements.map((departement) => [departement.code, departement]));

/** Words that say nothing of where, around the name of a département: « j’habite dans le 41 ». */
const AROUND = new Set(
  'j je on nous suis habite habitons vis vivons c est ici dans en le la les l du de d des departement dpt dept dep numero n'.split(
    ' ',
  ),
);
const bare = (said: string): string[] => said.split(' ').filter((word) => !AROUND.has(word));
const byName = new Map(
  departements
    .filter(({ nom }) => !COMMUNES_TOO.has(plain(nom)))
    .map(({ nom, code }) => [bare(plain(nom)).join(' '), code]),
);

/** A département by its code (« 45 », « 2A »), or undefined. */
export const departementOf = (code: string): NamedDepartement | undefined => byCode.get(code);

/**
 * The code of the département that the whole text names and nothing else: « 41 », « dans le 37 », « Loir-et-Cher (41) ».
 * Null for anything else, a commune that bears the name of a département included.
 */
export function writtenDepartement(text: string): string | null {
  const words = bare(plain(text.slice(0, 60)));
  const code = [words[0], words.at(-1)].map((word) => word?.toUpperCase() ?? '').find((word) => byCode.has(word));
  const named = byName.get(words.filter((word) => word.toUpperCase() !== code).join(' '));
  if (code === undefined) return named ?? null;
  return words.length === 1 || named === code ? code : null;
}

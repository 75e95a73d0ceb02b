import { plain } from '../letters.ts';

/** What a person wrote about where they live, taken apart. */
export type WrittenCommune = {
  /** For each clause, the names that it may hold, the longest first: « j’habite à Mer » → « j habite a mer », « a mer », « mer ». */
  clauses: string[][];
  codePostal: string | null;
  /** « Blois 41 », « Blois (41) », « Blois, Loir-et-Cher ». */
  departement: string | null;
  /** « à côté de Blois » is not Blois: to be asked. */
  nearby: boolean;
};

const NEARBY = /^vers |\b(pres|cote|environs|loin) (de|du|des|d) /;

const LONGEST = 120;
const POSTCODE = /(?<!\d)(\d{2}) ?(\d{3})(?!\d)/;
/** Each name is looked for in several spellings, and D1 takes 100 values a query. */
const MOST_NAMES = 8;
const MOST_CLAUSES = 4;

/** Words after which a name may begin: « je suis à », « c’est », « près de ». */
const OPENERS = new Set(
  'a au aux vers habite jhabite habitons vis vivons reside suis est cest ville commune village'.split(' '),
);
/** With a link, these open a name too: « près de Blois », but not « Mont-près-Chambord ». */
const NEAR = new Set(['pres', 'cote', 'environs', 'loin']);
/** These open a name only right after one of the above: « commune de Mer », but not « Tranche-sur-Mer ». */
const LINKS = new Set(['de', 'du', 'd', 'des', 'sur', 'dans', 'en']);

/** After these, the name of a département is that of its river: « Athée-sur-Cher », « Montrichard Val de Cher ». */
const RIVERSIDE = / (sur|sous|de) $/;

/**
 * Takes apart what a person wrote: postcode, département and the names it may hold.
 * `departements` gives the names that may follow a commune's.
 */
export function readCommune(text: string, departements: { code: string; nom: string }[]): WrittenCommune {
  const whole = text.slice(0, LONGEST);
  const codePostal = whole.match(POSTCODE);
  let departement: string | null = null;
  const clauses: string[][] = [];
  for (const clause of whole
    .replace(POSTCODE, ' ')
    .split(/[,;!?\n]/)
    .slice(0, MOST_CLAUSES)) {
    const { name, code } = withoutDepartement(plain(clause), departements);
    departement ??= code;
    if (name) clauses.push(namesIn(name));
  }
  return {
    clauses,
    codePostal: codePostal ? `${codePostal[1]}${codePostal[2]}` : null,
    departement,
    nearby: NEARBY.test(plain(whole)),
  };
}

/** « blois 41 » and « blois loir et cher » → « blois » and « 41 ». */
function withoutDepartement(
  clause: string,
  departements: { code: string; nom: string }[],
): { name: string; code: string | null } {
  const number = clause.match(/(?:^| )(\d{2}|2[ab])$/);
  if (number) return { name: clause.slice(0, number.index).trim(), code: String(number[1]).toUpperCase() };
  // « Loir-et-Cher » ends as « Cher » does: the longest name is the one that was written.
  const [named] = departements
    .filter(({ nom }) => ` ${clause}`.endsWith(` ${plain(nom)}`))
    .sort((a, b) => b.nom.length - a.nom.length);
  if (!named) return { name: clause, code: null };
  const before = clause.slice(0, clause.length - plain(named.nom).length);
  if (RIVERSIDE.test(before)) return { name: clause, code: null };
  return { name: before.replace(/(^| )(dans )?(le|l|en) $/, '').trim(), code: named.code };
}

function namesIn(left: string): string[] {
  const words = left.split(' ').map(inFull).filter(Boolean);
  const names = words.length > 0 ? [words.join(' ')] : [];
  let opened = true;
  for (const [at, word] of words.entries()) {
    opened = OPENERS.has(word) || (LINKS.has(word) && (opened || NEAR.has(words[at - 1] ?? '')));
    if (opened && at + 1 < words.length) names.push(words.slice(at + 1).join(' '));
  }
  return names.length > MOST_NAMES ? [...names.slice(0, 1), ...names.slice(1 - MOST_NAMES)] : names;
}

const inFull = (word: string): string => (word === 'st' ? 'saint' : word === 'ste' ? 'sainte' : word);

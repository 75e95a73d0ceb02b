import { plain } from '../letters.ts';

/** What a person wrote about where they live, taken apart. */
export type WrittenCommune = {
  /** Names that the text may hold as keys, the longest first: « j’habite à Mer » → « j habite a mer », « a mer », « mer ». */
  names: string[];
  codePostal: string | null;
  /** « Blois 41 », « Blois (41) », « Blois, Loir-et-Cher ». */
  departement: string | null;
  /** « à côté de Blois » is not Blois: to be asked. */
  nearby: boolean;
};

const NEARBY = /^vers |\b(pres|cote|environs|loin) (de|du|des|d) /;

const LONGEST = 120;
/** Each name is looked for in several spellings, and D1 takes 100 values a query. */
const MOST_NAMES = 8;

/** Words after which a name may begin: « je suis à », « c’est », « près de ». */
const OPENERS = new Set(
  'a au aux vers habite jhabite habitons vis vivons reside suis est cest ville commune village'.split(' '),
);
/** With a link, these open a name too: « près de Blois », but not « Mont-près-Chambord ». */
const NEAR = new Set(['pres', 'cote', 'environs', 'loin']);
/** These open a name only right after one of the above: « commune de Mer », but not « Tranche-sur-Mer ». */
const LINKS = new Set(['de', 'du', 'd', 'des', 'sur', 'dans', 'en']);

/**
 * Takes apart what a person wrote: postcode, département and the names it may hold.
 * `departements` gives the names that may follow a commune's.
 */
export function readCommune(text: string, departements: { code: string; nom: string }[]): WrittenCommune {
  let left = plain(text.slice(0, LONGEST));
  const codePostal = left.match(/(?<!\d)(\d{2}) ?(\d{3})(?!\d)/);
  if (codePostal) left = left.replace(codePostal[0], ' ').replace(/\s+/g, ' ').trim();

  let departement: string | null = null;
  const code = left.match(/ ?\b(\d{2}|2[ab])$/);
  if (code) {
    departement = (code[1] as string).toUpperCase();
    left = left.slice(0, code.index).trim();
  }
  for (const { code: named, nom } of departements) {
    const ending = ` ${plain(nom)}`;
    if (!left.endsWith(ending)) continue;
    departement = named;
    left = left.slice(0, -ending.length).replace(/ (dans le|dans l|en|le)$/, '');
  }
  return {
    names: namesIn(left),
    codePostal: codePostal ? `${codePostal[1]}${codePostal[2]}` : null,
    departement,
    nearby: NEARBY.test(left),
  };
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

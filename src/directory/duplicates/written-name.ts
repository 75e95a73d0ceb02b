import { plain } from '../../letters.ts';
import type { Structure } from '../rows/read-structures.ts';

/** How the name of a place is compared: without case, articles, legal words, nor the territory that every source writes its own way. */

/** Long names and old names, each brought to the word that people use. On a plain text (letters.ts), in this order. */
const SHORTENED: [RegExp, string][] = [
  [/centre communal d action sociale/g, 'ccas'],
  [/centre intercommunal d action sociale/g, 'cias'],
  [/maisons? departementales? (de la |des |de )?(cohesion sociale|solidarites?)( et de la cohesion sociale)?/g, 'mds'],
  [/\bmdcs\b/g, 'mds'],
  [/caisses? d allocations? familiales?/g, 'caf'],
  [/caisses? primaires? d assurance maladie|\bassurance maladie\b/g, 'cpam'],
  [/mutualite sociale agricole/g, 'msa'],
  [/caisse d assurance retraite et de la sante au travail|\bassurance retraite\b/g, 'carsat'],
  [/\bpole emploi\b/g, 'france travail'],
  [/maison departementale des personnes handicapees/g, 'mdph'],
  [/(maison|espace) (de )?(france )?services?( au public)?/g, 'france services'],
  [/\bhotel de ville\b/g, 'mairie'],
  [/centre d information (sur les|des) droits des femmes( et des familles)?/g, 'cidff'],
  [/agence departementale d information sur le logement/g, 'adil'],
  [/point d? ?information jeunesse/g, 'pij'],
  [/bureau d? ?information jeunesse/g, 'bij'],
  [/centre d information et d orientation/g, 'cio'],
  [/(centre de )?protection maternelle et infantile/g, 'pmi'],
  [/direction des services departementaux de l education nationale|inspection academique/g, 'dsden'],
  [/union departementale des associations familiales/g, 'udaf'],
  [/service des impots des particuliers( du)?( centre des finances publiques)?/g, 'sip'],
  [/centres? medico psychologiques?/g, 'cmp'],
  [/maison de justice et du droit/g, 'mjd'],
  [/service integre (de l |d )accueil et (de l |d )orientation/g, 'siao'],
  [/tribunal de grande instance/g, 'tribunal judiciaire'],
  [/conseil general/g, 'conseil departemental'],
  [/brigade (de proximite|territoriale( autonome| de proximite)?)( de)? gendarmerie/g, 'gendarmerie'],
  [/espace public numerique/g, 'epn'],
  [/rest(aurant|o)s? du coeur/g, 'restos coeur'],
  [/foyer (de|des) jeunes travailleurs/g, 'fjt'],
];

/** Articles, and words that say what a body is in law or that it receives, not which place it is. */
const EMPTY = new Set(
  'le la les l un une de du des d a au aux en et ou par pour sur dans chez ex association siege accueil agence'.split(
    ' ',
  ),
);

/** Which of several places of one body: names that differ by one of these are of two places. */
const WHICH = /^(nord|sud|est|ouest|centre|annexe|antenne|permanence|delegue|\d+)$/;

/** `same`: nothing but territory and legal words apart; `within`: one says more; `apart`: the two say which of several; `unlike`. */
export type Likeness = 'same' | 'within' | 'apart' | 'unlike';

/** The words that tell a place from another in its commune. `nomDepartement` may be absent where it is not known. */
export function tellingWords({ nom, commune, departement }: Named, nomDepartement = ''): Set<string> {
  const short = SHORTENED.reduce((text, [long, word]) => text.replace(long, word), plain(nom));
  const words = short
    .split(' ')
    .filter((word) => !EMPTY.has(word))
    .map(singular);
  const town = plain(commune ?? '').replace(/ cedex( \d+)?$/, '');
  const territory = [...town.split(' '), ...plain(nomDepartement).split(' '), departement].map(singular);
  const telling = words.filter((word) => !territory.includes(word) && !territory.some((name) => isOf(word, name)));
  return new Set(telling.length > 0 ? telling : words);
}

type Named = Pick<Structure, 'nom' | 'commune' | 'departement'>;

/** How alike two names are, by their telling words. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): Likeness {
  const [onlyA, onlyB] = [[...a].filter((word) => !b.has(word)), [...b].filter((word) => !a.has(word))];
  if (onlyA.length === 0 && onlyB.length === 0) return 'same';
  const more = [...onlyA, ...onlyB];
  if (onlyA.length > 0 && onlyB.length > 0) return more.every((word) => WHICH.test(word)) ? 'apart' : 'unlike';
  // « SIP » beside « SIP Nord »: the whole, or another part of it.
  return more.some((word) => WHICH.test(word)) ? 'unlike' : 'within';
}

/** The same key for the same telling words. */
export const nameKeyOf = (words: ReadonlySet<string>): string => [...words].sort().join(' ');

/** « solidarités » and « solidarité »; « Tours » stays, whatever is done to it is done on both sides. */
const singular = (word: string): string => (word.length > 3 ? word.replace(/s$/, '') : word);

/** « blaisois » is of « blois », « vendômois » of « vendôme »: people of a place bear its beginning. */
const isOf = (word: string, name: string): boolean =>
  name.length > 3 && word.length > 5 && /(oi|ai)(se?)?$/.test(word) && word.slice(0, 2) === name.slice(0, 2);

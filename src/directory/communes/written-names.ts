/** The names of communes that a few words may hold. */

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

/** Said before or after a name, and no part of it. */
const GREETINGS = new Set(['bonjour', 'bonsoir', 'salut', 'alors', 'euh', 'ben', 'oui']);
const THANKS = new Set(['merci', 'svp', 'stp', 'voila', 'quoi', 'france']);

/** Words that are in every commune: alone, they name none, even where a commune elsewhere is called so. */
const EVERYWHERE = new Set(
  `le la les l un une du de d des a au en chez moi nous ici bourg centre ville village hameau campagne gare mairie eglise
  ecole poste place rue route chemin maison appartement appt bat batiment etage residence lotissement lieu dit lieudit
  quartier cite camping foyer ferme nord sud est ouest`.split(/\s+/),
);

/** Words of a street, a building or a floor: what is named there is seldom the commune. */
const STREET =
  /^\d+ (bis |ter )?\D|\b(rue|avenue|av|bd|boulevard|impasse|chemin|route|allee|place|square|quai|residence|lotissement|hameau|lieu dit|lieudit|appt|appartement|batiment|etage|bp)\b/;

/** Whether the words (plain) are a piece of a postal address rather than the name of a commune. */
export const isStreet = (words: string): boolean => STREET.test(words);

/** Whether the words (plain) fit every commune: « le bourg », « centre-ville », « chez moi ». */
const fitsEverywhere = (words: string): boolean =>
  words.split(' ').every((word) => EVERYWHERE.has(word) || /^\d+$/.test(word));

/**
 * The names that some words (plain) may hold, the longest first: « j habite a mer » → « j habite a mer », « a mer »,
 * « mer ». At most eight; none when the words fit every commune.
 */
export function namesIn(said: string): string[] {
  const words = withoutManners(said.split(' ')).map(inFull).filter(Boolean);
  const names = words.length > 0 ? [words.join(' ')] : [];
  let opened = true;
  for (const [at, word] of words.entries()) {
    opened = OPENERS.has(word) || (LINKS.has(word) && (opened || NEAR.has(words[at - 1] ?? '')));
    if (opened && at + 1 < words.length) names.push(words.slice(at + 1).join(' '));
  }
  const telling = names.filter((name) => !fitsEverywhere(name));
  return telling.length > MOST_NAMES ? [...telling.slice(0, 1), ...telling.slice(1 - MOST_NAMES)] : telling;
}

function withoutManners(words: string[]): string[] {
  const left = [...words];
  while (left.length > 1 && GREETINGS.has(left[0] ?? '')) left.shift();
  while (left.length > 1 && THANKS.has(left.at(-1) ?? '')) left.pop();
  return left;
}

/** « st » → « saint »; « rilly s loire » → « rilly sur loire ». */
function inFull(word: string, at: number, words: string[]): string {
  if (word === 'st') return 'saint';
  if (word === 'ste') return 'sainte';
  if (word === 'nd') return 'notre dame';
  return word === 's' && at > 0 && at + 1 < words.length ? 'sur' : word;
}

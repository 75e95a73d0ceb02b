const nbsp = '\u00a0';

/**
 * The same value with the spaces that French glues to its punctuation made unbreakable, in every text within:
 * a « ? » must not begin a line, and a phone number must not be cut. Flows are written with plain spaces, which is easier for their authors.
 */
export function typeset<T>(value: T): T {
  if (typeof value === 'string') return glue(value) as T;
  if (Array.isArray(value)) return value.map(typeset) as T;
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, typeset(inner)])) as T;
  }
  return value;
}

// No lookbehind: the widget runs these rules too, in browsers that do not know it.
const rules: [RegExp, string][] = [
  // Names come as their sources write them: « Rue de l'Église ».
  [/(\p{L})'(?=\p{L})/gu, '$1’'],
  [/ (?=[?!:;»%€])/g, nbsp],
  [/« /g, `«${nbsp}`],
  // « 9 h 30 – 12 h », « 0 805 160 075 », « 3 mois »
  [/(\d) (?=(?:\d|h\b|km\b|ans\b|mois\b|jours?\b))/g, `$1${nbsp}`],
  [/\b(h|le|au) (?=\d)/g, `$1${nbsp}`],
  [/[ \u00a0]–[ \u00a0](?=\d)/g, `${nbsp}–${nbsp}`],
];

const glue = (text: string): string => rules.reduce((glued, [loose, tight]) => glued.replace(loose, tight), text);

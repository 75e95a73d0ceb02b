/** Digits as people say them on the phone: one by one, in pairs, or as one number. */

const units = 'zero un deux trois quatre cinq six sept huit neuf'.split(' ');
const teens = 'dix onze douze treize quatorze quinze seize'.split(' ');
const tens: Record<string, number> = {
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  nonante: 90,
};

/** Whether a plain word (letters.ts) is said of digits: « 48 », « huit », « mille ». */
export const isDigits = (word: string): boolean =>
  /^\d+$/.test(word) ||
  units.includes(word) ||
  teens.includes(word) ||
  Object.hasOwn(tens, word) ||
  ['une', 'mille', 'cent', 'cents', 'et'].includes(word);

/**
 * The `length` digits that plain words (letters.ts) say: « quatre huit deux sept », « quarante huit vingt sept » and
 * « quatre mille huit cent vingt sept » are 4827. Null when they say more, fewer, or something else.
 */
export function digitsIn(words: string[], length: number): string | null {
  const number = thousands(words);
  if (number !== null) return number.length <= length ? number.padStart(length, '0') : null;
  return pieces(words, length);
}

/** The longest pieces first: « quatre vingt deux » is 82 before it is 4, 20 and 2. */
function pieces(words: string[], length: number): string | null {
  if (words.length === 0) return length === 0 ? '' : null;
  for (let taken = Math.min(4, words.length); taken > 0; taken--) {
    const piece = pieceOf(words.slice(0, taken));
    const rest = piece === null || piece.length > length ? null : pieces(words.slice(taken), length - piece.length);
    if (rest !== null) return `${piece}${rest}`;
  }
  return null;
}

function pieceOf(words: string[]): string | null {
  const [only] = words;
  if (words.length === 1 && only !== undefined && /^\d+$/.test(only)) return only;
  const number = below100(words);
  return number === null ? null : String(number);
}

/** A number said whole, from « mille » on. */
function thousands(words: string[]): string | null {
  const at = words.indexOf('mille');
  if (at < 0) return null;
  const before = at === 0 ? 1 : below100(words.slice(0, at));
  const after = at === words.length - 1 ? 0 : below1000(words.slice(at + 1));
  return before === null || after === null ? null : String(before * 1000 + after);
}

function below1000(words: string[]): number | null {
  const at = words.findIndex((word) => word === 'cent' || word === 'cents');
  if (at < 0) return below100(words);
  const before = at === 0 ? 1 : below100(words.slice(0, at));
  const after = at === words.length - 1 ? 0 : below100(words.slice(at + 1));
  return before === null || before > 9 || after === null ? null : before * 100 + after;
}

function below100(words: string[]): number | null {
  const [first = '', second, ...more] = words;
  if (first === 'quatre' && (second === 'vingt' || second === 'vingts')) return added(80, more, 19);
  const ten = tens[first];
  if (ten !== undefined) {
    const rest = second === 'et' ? more : words.slice(1);
    return added(ten, rest, ten === 60 ? 19 : 9);
  }
  return added(0, words, 19);
}

/** A number below 20 after a ten. */
function added(ten: number, words: string[], most: number): number | null {
  if (words.length === 0) return ten > 0 ? ten : null;
  const [first = '', second, ...more] = words;
  const unit = units.indexOf(first === 'une' ? 'un' : first);
  const teen = teens.indexOf(first);
  if (teen < 0 && unit < 0) return null;
  if (ten > 0 && unit === 0) return null;
  if (teen === 0 && second !== undefined && more.length === 0) {
    const after = units.indexOf(second);
    return after >= 7 && most === 19 ? ten + 10 + after : null;
  }
  const value = teen >= 0 ? teen + 10 : unit;
  return second === undefined && value <= most ? ten + value : null;
}

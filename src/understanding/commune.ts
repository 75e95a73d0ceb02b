import { plain } from '../letters.ts';

/** Names that are also ordinary words or first names: only a capital after a word of place makes them a commune. */
const ORDINARY = new Set(
  'mer tours monts avoine hommes riviere fosse roches charge monnaie la riche le liege lisle faye conan morand choue bournan averdon ciran vou seur marolles fresnes renay chambon villeny authon billy romilly neuvy souvigny marchenoir la ville chapelle croix epuise peigne celle perche le plessis couture mesland'
    .split(' ')
    .concat(['la riche', 'le liege', 'la ville', 'la croix', 'le plessis', 'la celle']),
);
/** Of these, « à » is enough: « à tours » says nothing else. */
const AFTER_A = new Set(['tours', 'mer', 'monts', 'souvigny', 'faye', 'neuvy', 'authon']);
const PLACE_WORDS = new Set([
  'a',
  'au',
  'aux',
  'de',
  'd',
  'du',
  'sur',
  'vers',
  'pres',
  'cote',
  'habite',
  'autour',
  'dans',
]);
const HOME = /(?:habit|viv|vis|vit|log|suis|sommes|demeur|install|domicili|resid|chez|coinc)/;
const AWAY =
  /^(?:vais|va|allons|aller|travail|travaille|boulot|poste|emploi|rendez|attend|rue|avenue|route|boulevard)$/;
const LONGEST = 6;

type Word = { plain: string; capital: boolean };

/** The INSEE code of the served commune that the person says they are in, or null. `names`: plain name → INSEE code. */
export function hearCommune(text: string, names: Map<string, string>): string | null {
  const words = wordsOf(text.slice(0, 2000));
  let best: { code: string; points: number } | null = null;
  for (let at = 0; at < words.length; at++) {
    const found = longestName(words, at, names);
    if (found === null) continue;
    const points = belief(words, at, found.name);
    if (points > 0 && (best === null || points > best.points)) best = { code: found.code, points };
    at += found.length - 1;
  }
  return best?.code ?? null;
}

function wordsOf(text: string): Word[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((written) => {
    const word = plain(written);
    const full = word === 'st' ? 'saint' : word === 'ste' ? 'sainte' : word;
    return full === '' ? [] : [{ plain: full, capital: /^\p{Lu}/u.test(written) }];
  });
}

function longestName(
  words: Word[],
  at: number,
  names: Map<string, string>,
): { name: string; code: string; length: number } | null {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const name = words
      .slice(at, at + length)
      .map((word) => word.plain)
      .join(' ');
    const code = names.get(name);
    if (code !== undefined) return { name, code, length };
  }
  return null;
}

/** How likely these words are a place where the person lives; 0 or less: they are not. */
function belief(words: Word[], at: number, name: string): number {
  const before = words[at - 1]?.plain ?? '';
  const prepared = PLACE_WORDS.has(before);
  const capital = at > 0 && words[at]?.capital === true;
  if (ORDINARY.has(name) && !(prepared && (capital || (before === 'a' && AFTER_A.has(name))))) return 0;
  if (name.length < 5 && !prepared && !capital && words.length > 1) return 0;
  const around = words.slice(Math.max(0, at - 4), at).map((word) => word.plain);
  const home = around.some((word) => HOME.test(word)) ? 2 : 0;
  const away = around.some((word) => AWAY.test(word)) ? 2 : 0;
  return 1 + (prepared ? 1 : 0) + (capital ? 1 : 0) + home - away * 2;
}

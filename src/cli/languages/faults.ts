import type { Foreign } from '../../texts/languages.ts';

/** A remark on one translation; what misleads is refused, the rest is advice. */
export type Fault = { level: 'error' | 'warning'; says: string };

const HOLES = /\{\w+\}/g;
/** Marks of direction, joiners and soft hyphens: nobody sees them, and the service sets its own. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const EASTERN_DIGITS = /[٠-٩۰-۹]/;
const SCRIPTS: Partial<Record<Foreign, { letters: RegExp; name: string }>> = {
  ar: { letters: /\p{Script=Arabic}/u, name: 'arabes' },
  uk: { letters: /\p{Script=Cyrillic}/u, name: 'cyrilliques' },
};
/** Letters of Russian that Ukrainian has not. */
const RUSSIAN = /[ыэъё]/i;
/** Longer than the French by this much, a button or a card may not hold it. */
const LONGER = { times: 2, letters: 25 };

/** What is wrong with the translation of a sentence. */
export function faultsOf(lang: Foreign, fr: string, to: string): Fault[] {
  const error = (says: string): Fault => ({ level: 'error', says });
  const warning = (says: string): Fault => ({ level: 'warning', says });
  if (to.trim() === '') return [error('La traduction est vide : laissez « null » tant qu’il n’y en a pas.')];
  const faults: Fault[] = [];
  const holes = differenceOf(fr.match(HOLES) ?? [], to.match(HOLES) ?? []);
  if (holes) faults.push(error(`Les trous ne sont pas les mêmes : ${holes}.`));
  if (EASTERN_DIGITS.test(to)) faults.push(error('Écrivez les chiffres 0-9 : ils se composent et se comparent.'));
  const figures = differenceOf(figuresIn(fr), figuresIn(to));
  if (figures) faults.push(error(`Les chiffres ne sont pas les mêmes : ${figures}.`));
  if (INVISIBLE.test(to)) faults.push(error('Il y a un signe invisible : effacez-le et récrivez le mot.'));
  const words = fr.replace(HOLES, '').match(/\p{L}{2,}/gu) ?? [];
  if (to === fr && words.length > 2) faults.push(error('La phrase est restée en français.'));
  const script = SCRIPTS[lang];
  if (script && words.length > 2 && !script.letters.test(to))
    faults.push(error(`Il n’y a pas de lettres ${script.name}.`));
  if (lang === 'uk' && RUSSIAN.test(to)) faults.push(error('Il y a des lettres russes (ы, э, ъ, ё).'));
  if (to.length > fr.length * LONGER.times + LONGER.letters)
    faults.push(warning(`C’est ${to.length} signes pour ${fr.length} en français : peut-on dire plus court ?`));
  return faults;
}

/** The numbers of a text, each once; « 12 h » may become « 12:00 », « 24h/24 » « 24/7 ». */
const figuresIn = (text: string): string[] => [
  ...new Set(
    (text.match(/\d+/g) ?? []).map((figure) => figure.replace(/^0+(?=\d)/, '')).filter((figure) => figure !== '0'),
  ),
];

/** What one list has and the other has not, in words; null when they hold the same. */
function differenceOf(french: string[], translated: string[]): string | null {
  const left = [...translated];
  const lost = french.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const said = [
    lost.length > 0 ? `il manque ${lost.join(', ')}` : '',
    left.length > 0 ? `${left.join(', ')} en trop` : '',
  ];
  return said.filter(Boolean).join(' ; ') || null;
}

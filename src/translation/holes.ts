import type { Foreign } from '../texts/languages.ts';
import { dateIn, hourIn, hoursIn, monthIn, weekdayIn } from './forms.ts';

/** The typed holes of sentences: what may stand in each, and how its content is said in another language. */

export const DAY = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
export const MONTH = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const HOUR = '(?:\\d{1,2} h(?: \\d{2})?|minuit|midi)';
const DATE = `(?:(?:${DAY}) )?\\d{1,2}(?:er)?(?: (?:${MONTH})(?: \\d{4})?)?`;
const MOMENT = `(?:(?:demain|${DAY}|${DATE}) )?à ${HOUR}`;

/** Says a whole text in the language of the dictionary, or gives null. */
export type Say = (text: string) => string | null;

type Hole = { pattern: string; say: (content: string, lang: Foreign, say: Say) => string | null };

/** Said with the words of another entry: « demain à 9 h ». */
const phrase: Hole['say'] = (content, _lang, say) => say(content);
/** A name is kept, unless the dictionary has it. Between marks that keep its own direction, in a language written from right to left. */
const name: Hole['say'] = (content, lang, say) => say(content) ?? isolated(content, lang);

const holes: Record<string, Hole> = {
  heure: {
    pattern: `(?:(?:demain|${DAY}) à )?${HOUR}`,
    say: (content, _lang, say) => hourIn(content) ?? say(content),
  },
  moment: { pattern: MOMENT, say: phrase },
  jour: { pattern: DAY, say: weekdayIn },
  date: { pattern: DATE, say: dateIn },
  mois: { pattern: `(?:(?:${MONTH}) )?\\d{4}`, say: monthIn },
  quand: {
    pattern: `aujourd’hui|jusqu’au ${DATE}|du ${DATE} au ${DATE}|${DATE}`,
    say: (c, l, say) => say(c) ?? dateIn(c, l),
  },
  horaires: { pattern: '.+', say: (content, lang, say) => say(content) ?? hoursIn(content, lang, say) },
  nombre: { pattern: '\\d+(?:[.,]\\d+)?|2[AB]', say: (content) => content },
  territoires: {
    pattern: '.+',
    say: (content, lang, say) =>
      content
        .split(' et ')
        .map((one) => isolated(withoutOf(one), lang))
        .join(` ${say('et') ?? 'et'} `),
  },
  besoins: { pattern: '« .+ »', say: name },
  distance: { pattern: '(?:moins de )?\\d+ km à vol d’oiseau', say: phrase },
  du_departement: {
    pattern: '.+?',
    say: (content, lang, say) => say(content) ?? isolated(withoutOf(content), lang),
  },
};
holes.n = holes.nombre as Hole;

const anything: Hole = { pattern: '.+?', say: name };

/** The hole of that name; `{date2}` is a second `{date}`, and a name without a type of its own stands for any name. */
export const holeOf = (hole: string): Hole => holes[hole.replace(/\d+$/, '') || hole] ?? anything;

/** « de Loir-et-Cher », « d’Indre-et-Loire » → the name alone. */
const withoutOf = (text: string): string => text.replace(/^(?:de la |des |de |du |d’)/, '');

const FIRST_STRONG = '\u2068';
const POP = '\u2069';
const isolated = (text: string, lang: Foreign): string => (lang === 'ar' ? `${FIRST_STRONG}${text}${POP}` : text);

import type { Foreign } from '../texts/languages.ts';

/** Hours, days and dates of French words, in the forms of another language. Latin digits everywhere: they are dialled and compared. */

const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

const localeOf = (lang: Foreign): string => (lang === 'en' ? 'en-GB' : lang === 'pt' ? 'pt-PT' : `${lang}-u-nu-latn`);

const formats = new Map<string, Intl.DateTimeFormat>();
function format(lang: Foreign, options: Intl.DateTimeFormatOptions, at: number): string {
  const key = lang + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(localeOf(lang), { ...options, timeZone: 'UTC' });
  formats.set(key, known);
  return known.format(at);
}

/** « 12 h », « 9 h 30 », « 8h30 » → « 12:00 », « 9:30 »; « minuit », which ends a day → « 24:00 ». Null for anything else. */
export function hourIn(text: string): string | null {
  if (text === 'minuit') return '24:00';
  if (text === 'midi') return '12:00';
  const [, hour, minutes = '00'] = /^(\d{1,2}) ?h(?: ?(\d{2}))?$/.exec(text) ?? [];
  return hour === undefined ? null : `${hour}:${minutes}`;
}

/** « mardi » → « Tuesday ». Null when it is no day. */
export function weekdayIn(text: string, lang: Foreign): string | null {
  const day = DAYS.indexOf(text.toLowerCase());
  // 5 January 1970 was a Monday.
  return day < 0 ? null : format(lang, { weekday: 'long' }, Date.UTC(1970, 0, 5 + day));
}

/** « mars 2026 » → « March 2026 »; a year stays. Null when it is neither. */
export function monthIn(text: string, lang: Foreign): string | null {
  if (/^\d{4}$/.test(text)) return text;
  const [, month = '', year] = /^(\p{L}+) (\d{4})$/u.exec(text) ?? [];
  const at = MONTHS.indexOf(month.toLowerCase());
  return at < 0 ? null : format(lang, { month: 'long', year: 'numeric' }, Date.UTC(Number(year), at));
}

/** « mardi 24 novembre », « 1er août », « mardi 24 novembre 2026 »; a day alone stays a number. Null when it is no date. */
export function dateIn(text: string, lang: Foreign): string | null {
  const [, weekday, day, month, year] =
    /^(?:(\p{L}+) )?(\d{1,2})(?:er)?(?: (\p{L}+)(?: (\d{4}))?)?$/u.exec(text.toLowerCase()) ?? [];
  if (day === undefined) return null;
  if (month === undefined) return day;
  const at = MONTHS.indexOf(month);
  if (at < 0) return null;
  const options = { day: 'numeric', month: 'long', year: year ? 'numeric' : undefined } as const;
  // A leap year, for the 29th of February; the weekday is the one that the French says.
  const said = format(lang, options, Date.UTC(Number(year ?? 2024), at, Number(day)));
  const name = weekday ? weekdayIn(weekday, lang) : null;
  return name ? `${name}${lang === 'ar' ? '،' : ','} ${said}` : said;
}

/** One word or sign of weekly hours; longer ones first. */
const HOURS =
  /(?<hour>\d{1,2} ?h(?: ?\d{2})?(?![\p{L}/])|minuit|midi)|(?<every>tous les jours|7j\/7|jour et nuit|24 ?h\/24)|(?<day>lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|(?<from>de (?=\d)|du (?=\p{L}))|(?<range> (?:à|au|-) | ?[–-] ?)|(?<sign> et |, | ?; | ?: |[.] ?| )/giuy;
const EVERY = { '7j/7': 'tous les jours', '24h/24': 'jour et nuit', '24 h/24': 'jour et nuit' } as Record<
  string,
  string
>;

/** « et » → a comma; no space before a colon; Arabic has a comma and a semicolon of its own. */
function signIn(sign: string, lang: Foreign): string {
  const said = sign === ' et ' ? ', ' : sign.replace(/^ (?=[:;])/, '');
  return lang === 'ar' ? said.replace(',', '،').replace(';', '؛') : said;
}

/**
 * Weekly hours, whatever their form: « lundi, mercredi à vendredi : 9 h – 12 h et 14 h – 17 h », « de 9 h à 12 h »,
 * « Lundi-vendredi 8h30-17h », « 9h-20h, 7j/7 ». `say` knows « tous les jours » and « jour et nuit ». Null when there is
 * any other word in them.
 */
export function hoursIn(text: string, lang: Foreign, say: (words: string) => string | null): string | null {
  let said = '';
  HOURS.lastIndex = 0;
  while (HOURS.lastIndex < text.length) {
    const { hour, every, day, from, range, sign } = HOURS.exec(text)?.groups ?? {};
    if (hour) said += hourIn(hour.toLowerCase());
    else if (day) said += weekdayIn(day, lang);
    else if (range) said += ' – ';
    else if (sign) said += signIn(sign, lang);
    else if (every) {
      const words = say(EVERY[every.toLowerCase()] ?? every.toLowerCase());
      if (words === null) return null;
      said += words;
    } else if (!from) return null;
  }
  return said;
}

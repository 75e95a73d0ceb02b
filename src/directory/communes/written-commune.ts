import { plain } from '../../letters.ts';
import { writtenDepartement } from './departements-france.ts';
import { isStreet, namesIn } from './written-names.ts';

/** What stands between two commas. */
export type Clause = {
  /** The names that it may hold, the longest first; the whole of it is the first. */
  names: string[];
  /** A piece of a postal address: what it names is seldom the commune. */
  street: boolean;
};

/** What a person wrote about where they live, taken apart. */
export type WrittenCommune = {
  clauses: Clause[];
  codePostal: string | null;
  /** « Blois 41 », « Blois (41) », « Blois, Loir-et-Cher ». */
  departement: string | null;
  /** « à côté de Blois » is not Blois: to be asked. */
  nearby: boolean;
};

const NEARBY = /^vers |\b(pres|cote|environs|loin) (de|du|des|d) /;

const LONGEST = 120;
const MOST_CLAUSES = 4;
/** « 41000 », « 41 000 », « F-41000 », « 2A004 ». */
const POSTCODE = /(?<![\dA-Za-z])(?:F ?- ?)?(\d{2}|2[ABab])[ .-]?(\d{3})(?!\d)/;

/** Cities whose arrondissements people give: « Paris 15e », « Lyon 3 », « 8ème arrondissement de Marseille ». */
const CITY = '(paris|lyon|marseille)';
const RANK = '(?:1?\\d|20|[ivx]+)(?: ?(?:er|e|eme|ieme|arr|arrdt|arrondissement)\\b)*';
const RANK_AFTER = new RegExp(`\\b${CITY} ${RANK}$`);
const RANK_BEFORE = new RegExp(`\\b${RANK} (?:de |a )?${CITY}$`);

/** After these, the name of a département is that of its river: « Athée-sur-Cher », « Montrichard Val de Cher ». */
const RIVERSIDE = / (sur|sous|de) $/;

type Named = { code: string; nom: string };

/**
 * Takes apart what a person wrote: postcode, département and the names it may hold.
 * `departements` gives the names that may follow a commune's, and the codes that may come before it.
 */
export function readCommune(text: string, departements: Named[]): WrittenCommune {
  const whole = text.slice(0, LONGEST);
  const codePostal = whole.match(POSTCODE);
  let departement: string | null = null;
  const clauses: Clause[] = [];
  for (const clause of whole
    .replace(POSTCODE, ' ')
    .replace(/\bcedex\b *\d*/i, ' ')
    .replace(/(?<=\p{L} ?)(?: s)?\/ ?(?=\p{L})/giu, ' s ')
    .split(/[,;!?()\n]/)
    .slice(0, MOST_CLAUSES)) {
    const { name, code } = withoutDepartement(cityOf(plain(clause)), departements);
    if (!isHouseNumber(code, whole, departements)) departement ??= code;
    const names = name ? namesIn(name) : [];
    if (names.length > 0) clauses.push({ names, street: isStreet(name) });
  }
  return {
    clauses,
    codePostal: codePostal ? `${codePostal[1]}${codePostal[2]}`.toUpperCase() : null,
    departement,
    nearby: NEARBY.test(plain(whole)),
  };
}

/** In « 12, rue de la République », 12 is not the Aveyron. */
const isHouseNumber = (code: string | null, text: string, departements: Named[]): boolean =>
  isStreet(plain(text)) && !departements.some((served) => served.code === code);

/** « paris 15e » → « paris ». */
const cityOf = (clause: string): string => clause.replace(RANK_AFTER, '$1').replace(RANK_BEFORE, '$1');

/** « blois 41 », « 41 blois » and « blois loir et cher » → « blois » and « 41 ». */
function withoutDepartement(clause: string, departements: Named[]): { name: string; code: string | null } {
  const alone = writtenDepartement(clause);
  if (alone) return { name: '', code: alone };
  const number = clause.match(/(?:^| )(9[78]\d|\d{2}|2[ab])$/);
  if (number && !isStreet(clause)) {
    return {
      name: clause
        .slice(0, number.index)
        .replace(/ dans le$/, '')
        .trim(),
      code: String(number[1]).toUpperCase(),
    };
  }
  const [, inside, around = ''] = clause.match(/^(.+) (?:dans|en) (.+)$/) ?? [];
  const within = inside ? writtenDepartement(around) : null;
  if (inside && within) return { name: inside, code: within };
  const before = clause.match(/^(?:dans )?(?:le )?(\d{2}) (.+)$/);
  if (before?.[2] && departements.some(({ code }) => code === before[1]) && !isStreet(before[2])) {
    return { name: before[2], code: String(before[1]) };
  }
  return withoutName(clause, departements);
}

function withoutName(clause: string, departements: Named[]): { name: string; code: string | null } {
  // « Loir-et-Cher » ends as « Cher » does: the longest name is the one that was written.
  const [named] = departements
    .filter(({ nom }) => ` ${clause}`.endsWith(` ${plain(nom)}`))
    .sort((a, b) => b.nom.length - a.nom.length);
  if (!named) return { name: clause, code: null };
  const before = clause.slice(0, clause.length - plain(named.nom).length);
  if (RIVERSIDE.test(before)) return { name: clause, code: null };
  return { name: before.replace(/(^| )(dans )?(le|l|en) $/, '').trim(), code: named.code };
}

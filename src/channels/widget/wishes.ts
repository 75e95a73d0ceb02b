import type { Need } from '../../engine/content.ts';
import { knownOf } from '../../session/begin-with.ts';
import type { SessionDeps } from '../../session/session.ts';
import type { Language } from '../../texts/languages.ts';

/** What a webmaster wishes, as the fields of the page that makes the snippet say it. */

const FORMS = ['script', 'cadre', 'lien'] as const;
const POSITIONS = ['inline', 'floating'] as const;
const THEMES = ['auto', 'light', 'dark'] as const;
const COLOUR = /^#(?:[\da-f]{3}){1,2}$/i;

export type Wishes = {
  form: (typeof FORMS)[number];
  departement: string | null;
  commune: { code: string; nom: string } | null;
  need: Need | null;
  lang: Language | null;
  position: (typeof POSITIONS)[number];
  theme: (typeof THEMES)[number];
  /** A colour in hexadecimal. */
  accent: string | null;
  /** Of the headings, 1 to 6. */
  level: number;
  /** The address whose bytes never change, with their hash. */
  pinned: boolean;
};

/** Reads the fields of an address. What cannot be used is left out, and `told` says so, a sentence each. */
export async function readWishes(
  session: SessionDeps,
  asked: URLSearchParams,
): Promise<{ wishes: Wishes; told: string[] }> {
  const told: string[] = [];
  const said = (name: string) => asked.get(name)?.trim() || null;
  const among = <Value extends string>(name: string, values: readonly Value[]): Value => {
    const value = said(name);
    const found = values.find((one) => one === value);
    if (value && !found) told.push(`« ${name} » ne peut pas valoir « ${value} » : ${values.join(', ')}.`);
    return found ?? (values[0] as Value);
  };

  const town = said('commune');
  const place = town ? await townOf(session, town) : null;
  if (place?.says) told.push(place.says);
  const { need, lang, ignored } = await knownOf(session, { need: said('besoin'), lang: said('langue') });
  if (ignored.includes('need')) told.push(`Le besoin « ${said('besoin')} » n’existe pas ici.`);
  if (ignored.includes('lang')) told.push(`La langue « ${said('langue')} » n’existe pas ici.`);
  const departement = said('departement');
  const served = session.content.departements.some(({ code }) => code === departement);
  if (departement && !served) told.push(`Le département « ${departement} » n’est pas servi ici.`);
  const accent = said('accent');
  const colour = accent && COLOUR.test(accent) ? accent : null;
  if (accent && !colour) told.push(`« ${accent} » n’est pas une couleur comme #0e4a47.`);

  return {
    told,
    wishes: {
      form: among('forme', FORMS),
      departement: served ? departement : null,
      commune: place?.commune ?? null,
      need,
      lang: lang === 'fr' ? null : lang,
      position: among('position', POSITIONS),
      theme: among('theme', THEMES),
      accent: colour,
      level: Number(among('niveau', ['2', '1', '3', '4', '5', '6'])),
      pinned: said('fixe') !== null,
    },
  };
}

/** How a commune is written so that it can only be that one: « Blois (41018) ». */
export const writtenTown = ({ nom, code }: { nom: string; code: string }): string => `${nom} (${code})`;

/**
 * The commune that a name, a postcode or an INSEE code stands for, or the sentence that says why there is none. A number
 * may be the code of one commune and the postcode of another: then both are told.
 */
async function townOf({ directory }: SessionDeps, text: string) {
  const written = /\((\d[\dAB]\d{3})\)$/i.exec(text)?.[1];
  const coded = await directory.commune((written ?? text).toUpperCase());
  const named = written ? [] : (await directory.findCommunes(text)).filter(({ match }) => match === 'exact');
  const all = [...new Map([...(coded ? [coded] : []), ...named].map((one) => [one.code_insee, one])).values()];
  const served = all.filter((one) => one.served);
  const found = served.length > 0 ? served : all;
  const [only, another] = found.map(({ nom, code_insee }) => ({ nom, code: code_insee }));
  if (only && !another) return { commune: only };
  if (!only) return { says: `Nous ne trouvons pas la commune « ${text} ». Écrivez son nom en entier.` };
  const names = found.slice(0, 10).map(({ nom, code_insee }) => writtenTown({ nom, code: code_insee }));
  return {
    says: `Plusieurs communes correspondent à « ${text} ». Recopiez la vôtre avec son code : ${names.join(', ')}.`,
  };
}

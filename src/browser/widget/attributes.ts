import { data, home } from './home.ts';

/** What the host page knows of the person, and need not be asked: codes. */
export type Known = Partial<Record<'departement' | 'commune' | 'need', string | null>>;

/** What the host page asks of the widget. */
export type Attributes = {
  known: Known;
  lang: string;
  floating: boolean;
  level: number;
};

/** What each attribute may be. All may change while the widget is there. */
const right: Record<string, RegExp> = {
  departement: /^(\d{2,3}|2[AB])$/,
  commune: /^(\d{5}|2[AB]\d{3})$/,
  need: /^[a-z][a-z0-9-]*$/,
  lang: new RegExp(`^(${data.languages.map(({ code }) => code).join('|')})$`),
  position: /^(inline|floating)$/,
  'heading-level': /^[1-6]$/,
  theme: /^(auto|light|dark)$/,
  accent: /./,
};
export const observed = Object.keys(right);

/** Tells whoever made the page, and nobody else, what is wrong with it. */
export const warn = (sentence: string): void => console.warn(`<par-ou> : ${sentence} Voir ${home}/integrer`);

/** Reads the attributes of the element; what cannot be used is told in the console, and has its default. */
export function readAttributes(element: HTMLElement): Attributes {
  const read: Record<string, string | null> = {};
  for (const name of observed) {
    const value = (element.getAttribute(name) || '').trim();
    read[name] = right[name]?.test(value) ? value : null;
    if (value && !read[name]) warn(`l’attribut ${name}="${value}" n’est pas possible, il est laissé de côté.`);
  }
  const host = document.documentElement.lang.slice(0, 2);
  const { departement, commune, need, lang } = read;
  return {
    known: { departement, commune, need },
    lang: lang ?? (right.lang?.test(host) ? host : 'fr'),
    floating: read.position === 'floating',
    level: Number(read['heading-level'] ?? 2),
  };
}

import type { ScreenWords } from '../channels/screen-words.ts';
import { make } from './make.ts';

/** A commune as `GET /api/v1/communes` gives it. */
export type Commune = {
  code_insee: string;
  nom: string;
  codes_postaux: string[];
  departement: string;
  known_as?: string;
};

/** One line of the list: the name, the old name that was typed, the postcodes, and the département of namesakes. */
export function communeOption(
  { nom, known_as, codes_postaux, departement }: Commune,
  id: string,
  among: Commune[],
  words: ScreenWords,
): HTMLElement {
  const [first, second, third] = codes_postaux;
  const postcodes = [first, second, third && '…'].filter(Boolean).join(', ');
  const namesakes = among.filter((other) => other.nom === nom).length > 1;
  const beside = [postcodes, namesakes && words.inDepartement.replace('{n}', departement)].filter(Boolean);
  return make(
    'li',
    { role: 'option', id, 'aria-selected': 'false' },
    make('span', { class: 'name' }, known_as ? `${nom} (${known_as})` : nom),
    ' ',
    make('span', { class: 'codes' }, beside.join(', ')),
  );
}

import { RESEAUX_PORTEURS } from '../../data-inclusion/referentials.ts';
import { LICENCE } from '../../rows/written.ts';
import { type Aside, departementOfCommune, type Format, textOf, textsOf } from '../format.ts';
import type { Ground } from '../ground.ts';
import { readContacts } from '../read-contacts.ts';
import { codesIn } from './codes.ts';
import { placeTypesOfNetworks } from './place-types.ts';
import type { Told } from './read-services.ts';

/** A structure of which nothing tells what it is for: it stays in the directory and is no door. */
const NO_TYPE = 'autre';

/** The structures of data.inclusion v1; what their services tell of them is in `told`. */
export const structures = (ground: Ground, told: ReadonlyMap<string, Told>): Format => ({
  columns: ['id', 'source', 'nom', 'date_maj'],
  idOf: ({ id }) => textOf(id),
  departementOf(cells) {
    const code = codeOf(cells, ground) || textOf(cells.code_postal);
    return departementOfCommune(code);
  },
  read(given) {
    const cells = textsOf(given);
    const missing = ['id', 'source', 'nom', 'date_maj'].find((field) => !cells[field]);
    if (missing) return { refused: `${missing} : vide` };
    const aside: Aside[] = [];
    const said = codesIn(given.reseaux_porteurs);
    const networks = said.filter((code) => RESEAUX_PORTEURS.has(code));
    for (const value of said.filter((code) => !RESEAUX_PORTEURS.has(code)))
      aside.push({ field: 'reseaux_porteurs', value, reason: 'cette valeur n’est pas de data·inclusion v1' });
    const { types, zone } = told.get(cells.id ?? '') ?? { types: [], zone: null };
    const places = new Set([...placeTypesOfNetworks(networks, ground.lieux), ...types]);
    const row = {
      ...cells,
      date_maj: (cells.date_maj ?? '').slice(0, 10),
      code_insee: codeOf(given, ground),
      reseaux_porteurs: networks.join('|'),
      types: [...(places.size > 0 ? places : [NO_TYPE])].join('|'),
      statut: 'ouvert',
      itinerant: 'non',
      accueil: '',
      zone_eligibilite: [...(zone ?? [])].sort().join('|'),
      verified_on: (cells.date_maj ?? '').slice(0, 10),
      to_verify: 'oui',
      source_citation: `data·inclusion (${cells.source})`,
      licence: LICENCE.ouverte2,
      note: '',
    };
    return { origin: 'data-inclusion', cells: row, aside: [...aside, ...readContacts(row), ...refusedCodes(row)] };
  },
});

/** The commune's code; found by its name and postcode when it is not given and they leave no doubt. */
function codeOf(cells: Record<string, unknown>, ground: Ground): string {
  return textOf(cells.code_insee) || (ground.codeOf(textOf(cells.commune), textOf(cells.code_postal)) ?? '');
}

function refusedCodes(row: Record<string, string | undefined> & { siret?: string }): Aside[] {
  const { siret: value = '' } = row;
  if (value === '' || /^\d{14}$/.test(value)) return [];
  row.siret = '';
  return [{ field: 'siret', value, reason: 'quatorze chiffres attendus' }];
}

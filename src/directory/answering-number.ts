import type { Content, HelplineRow, PlaceType } from '../engine/content.ts';
import type { PhoneNumber, Served } from './served.ts';
import type { Whereabouts } from './whereabouts.ts';

/** « Allô service public », which answers everywhere when nobody nearer is known. */
const ANYWHERE = '3939';

/**
 * The number that can tell about a type of place near a person: the commune's town hall, the Département's switchboard
 * or a national line, as the type says; then whoever of these is known. Null only without any of them in the data.
 */
export function answeringNumber(
  lieu: PlaceType,
  where: Whereabouts,
  content: Content,
  served: Served,
): PhoneNumber | null {
  const mairie = served.mairies.get(where.commune?.code_insee ?? '') ?? null;
  const { departement } = where;
  const standard = departement && { telephone: departement.standard, nom: departement.standard_nom };
  const nearest = mairie ?? standard ?? line(content, ANYWHERE);
  if (lieu.ask === 'mairie') return nearest;
  if (lieu.ask === 'departement') return standard ?? nearest;
  return line(content, lieu.ask) ?? nearest;
}

function line(content: Content, numero: string): PhoneNumber | null {
  const row = helpline(content, numero);
  return row ? { telephone: row.numero, nom: row.nom } : null;
}

/** The line of a number, however its spaces are written. */
export function helpline(content: Content, numero: string): HelplineRow | undefined {
  const digits = numero.replace(/\D/g, '');
  return content.helplines.find((row) => row.numero.replace(/\D/g, '') === digits);
}

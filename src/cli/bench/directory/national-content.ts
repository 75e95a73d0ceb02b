import type { Commune } from '../../../directory/communes/served.ts';
import type { Content, Departement } from '../../../engine/content.ts';
import { FICTIONAL_NUMBER } from './make-fiches.ts';

/** The 101 départements by their code: 01 to 95 with 2A and 2B for 20, and the five overseas. */
const DEPARTEMENT = /^(\d\d|2[AB]|97[12346])$/;

/** The same content for a service that covers every département of the communes; the words of each are made up. */
export function nationalContent(content: Content, communes: readonly Commune[]): Content {
  const codes = [...new Set(communes.map(({ departement }) => departement))].filter((code) => DEPARTEMENT.test(code));
  return { ...content, departements: codes.sort().map(departementOf) };
}

const departementOf = (code: string): Departement => ({
  code,
  nom: `Département ${code}`,
  du: `du département ${code}`,
  maison: 'la maison du Département',
  standard: FICTIONAL_NUMBER,
  standard_nom: `Standard fictif du département ${code}`,
  source: 'bench',
  source_date: '2026-01-01',
});

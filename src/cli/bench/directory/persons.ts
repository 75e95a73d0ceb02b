import type { Commune } from '../../../directory/communes/served.ts';
import type { Orientation } from '../../../directory/directory.ts';
import type { Content, Need } from '../../../engine/content.ts';
import { byWeight, oneOf, type Random } from './random.ts';

/** A person who needs something, somewhere. */
export type Asking = { commune: Commune; needs: Need[]; orientation: Orientation };

/** Needs supposed to come four times as often as the others. */
const FREQUENT = new Set(
  (
    'aide-demarches demarche-en-ligne rsa apl recherche-emploi aide-financiere apa-domicile medecin ' +
    'couverture-sante impaye-loyer orientation-droits mdph-adulte'
  ).split(' '),
);

/**
 * `count` persons spread over the served départements as the population is, with one to three needs each; one in five
 * has no car, one in twenty the agricultural regime.
 */
export function makePersons(count: number, communes: readonly Commune[], content: Content, random: Random): Asking[] {
  const served = new Set(content.departements.map(({ code }) => code));
  const here = communes.filter(({ departement, latitude }) => served.has(departement) && latitude !== null);
  const town = byWeight(here, ({ population }) => population ?? 0, random);
  const asked = content.needs.filter(({ place_first }) => place_first !== 'aucun');
  const need = byWeight(asked, ({ code }) => (FREQUENT.has(code) ? 4 : 1), random);
  return Array.from({ length: count }, () => {
    const commune = town();
    const needs = [...new Set(Array.from({ length: oneOf([1, 1, 1, 2, 2, 3], random) }, need))];
    const facts = {
      commune: commune.code_insee,
      ...(random() < 0.2 && { mobilite: 'sans_voiture' }),
      ...(random() < 0.05 && { regime_agricole: 'oui' }),
    };
    const orientation = { needs: needs.map(({ code }) => ({ code, outcome: null })), facts, dangers: [] };
    return { commune, needs, orientation };
  });
}

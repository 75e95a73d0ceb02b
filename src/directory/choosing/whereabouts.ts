import type { Content, Departement } from '../../engine/content.ts';
import type { Commune } from '../communes/served.ts';

/** Where a person lives, as far as they said it and as far as we serve it. */
export type Whereabouts = {
  commune: Commune | null;
  /** The served département, by the commune or as it was said. */
  departement: Departement | null;
  /** The code of another département. */
  outside: string | null;
};

/** Puts together the commune and the `departement` fact, which counts only without a commune. */
export function whereabouts(content: Content, commune: Commune | null, said: string | undefined): Whereabouts {
  const code = commune?.departement ?? said;
  const departement = content.departements.find((known) => known.code === code) ?? null;
  return { commune, departement, outside: departement ? null : (commune?.departement ?? null) };
}

/**
 * The COG codes of the territories a person lives in, the narrowest first, by which a place may be competent for them.
 * In a département that is not served, only who receives everybody; none for whoever does not say where they live.
 */
export function zoneCodes({ commune, departement }: Whereabouts): string[] {
  if (!departement) return commune ? ['france'] : [];
  return [commune?.code_insee, commune?.epci_code, departement.code, 'france'].filter(
    (code) => typeof code === 'string',
  );
}

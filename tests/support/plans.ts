import type { Card, Helpline, Plan, PlanNeed } from '../../src/engine/plan.ts';

/** Small pieces of plan, to be changed where a test looks. */

export const need = (code: string, more: Partial<PlanNeed> = {}): PlanNeed => ({
  code,
  label: code,
  first_door: 'mds',
  says: [],
  documents: [],
  steps: [],
  ...more,
});

const never = { on: null, tier: 'old' as const };
const unchecked = {
  tier: 'old' as const,
  contact: never,
  adresse: never,
  horaires: never,
  says: 'Information sans date\u00a0: appelez avant.',
};

export const card = (id: string, more: Partial<Card> = {}): Card => ({
  id,
  nom: id,
  type: 'mds',
  types: ['mds'],
  commune: 'Vendôme',
  adresse: '1 rue du Change',
  telephone: '02 00 00 00 00',
  distance_km: 3,
  competent: { zone: null, why: 'C’est la maison du Département dans votre commune.' },
  open: { state: 'unknown', now: 'Horaires non connus, appelez', next: null },
  horaires: null,
  accueil: null,
  itinerant: false,
  site_web: null,
  closures: [],
  verified_on: null,
  verified: unchecked,
  to_verify: false,
  reasons: [],
  serves: [],
  second_door: false,
  source: null,
  sources: [],
  ...more,
});

export const line = (numero: string, open: boolean | null): Helpline => ({
  numero,
  nom: `Ligne ${numero}`,
  horaires: null,
  open,
});

export const plan = (more: Partial<Plan> = {}): Plan => ({
  needs: [],
  places: [],
  helplines: [],
  also: [],
  says: [],
  at: '2026-11-24T14:10:00Z',
  ...more,
});

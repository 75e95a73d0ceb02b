import type { DangerKey } from './key.ts';

/** The needs that a danger is about, the first one first: a test compares them with flows/dangers.yaml. */
export const needsOf: Record<DangerKey, [string, ...string[]]> = {
  'immediate-danger': ['urgence-secours'],
  'immediate-danger/fire': ['urgence-secours'],
  'immediate-danger/couple': ['violences-conjugales', 'urgence-secours'],
  violence: ['victime-infraction'],
  'violence/couple': ['violences-conjugales'],
  'violence/vulnerable': ['maltraitance-vulnerable'],
  'child-danger': ['enfant-danger'],
  suicide: ['crise-suicidaire'],
  medical: ['urgence-secours'],
  tonight: ['hebergement'],
  'tonight/minor': ['jeune-sans-soutien', 'hebergement'],
  'tonight/hunger': ['aide-alimentaire'],
};

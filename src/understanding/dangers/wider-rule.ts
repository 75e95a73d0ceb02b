import type { Rule } from '../matcher.ts';
import { phrases } from '../pattern.ts';
import type { DangerKey } from './key.ts';

/** A class of sentences that tell a danger, and what makes them tell something else. */
export const rule = (key: DangerKey, table: string, unless = ''): Rule<DangerKey> => ({
  key,
  any: phrases(table),
  ...(unless === '' ? {} : { unless: phrases(unless) }),
});

/** Said of what is over. */
export const ended = `
  il y a .. ans|mois|longtemps, annees cinquante|soixante|soixante dix, depuis tout va bien, c etait avant, c est fini maintenant,
  aujourd hui ca va|tout, en @year, l an|annee dernier|derniere
`;

import type { Answer } from './answer.ts';

/** What a rule may look at: answers by step key and fact name, the needs of the route, and when the answer was given. */
export type Known = { answers: Record<string, Answer>; needs: string[]; at: Date };

/** A condition that YAML cannot say: pure, tested in a table, called by its name in `next`. */
export type Rule = (known: Known) => boolean;

const parisHour = new Intl.DateTimeFormat('fr-FR', { hour: 'numeric', hourCycle: 'h23', timeZone: 'Europe/Paris' });

export const rules: Record<string, Rule> = {
  /** From 17 h to 8 h in Paris, when desks are closed and only lines answer. */
  soir_ou_nuit: ({ at }) => {
    const hour = Number(parisHour.formatToParts(at).find((part) => part.type === 'hour')?.value);
    return hour >= 17 || hour < 8;
  },
};

/** The same rules as a colleague would say them, for diagrams and scripts. */
export const rulesInWords: Record<string, string> = {
  soir_ou_nuit: 'entre 17 h et 8 h',
};

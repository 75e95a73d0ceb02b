/** Whether a plan helped, and why it did not: what a person answers beside it, as it is kept. */

export const HELPED = ['yes', 'partly', 'no'] as const;
export type Helped = (typeof HELPED)[number];

/** What people meet at a door or on the phone, in the order in which it is offered. */
export const REASONS = ['no-answer', 'closed', 'too-far', 'sent-elsewhere', 'not-my-need', 'not-clear'] as const;
export type Reason = (typeof REASONS)[number];

export type Rating = { helped: Helped; reason?: Reason };

/** The ids of the choices: none is the code of a need. */
export const helpedId = (helped: Helped): string => `helped-${helped}`;
export const reasonId = (reason: Reason): string => `why-${reason}`;

/**
 * What a choice says of the plan, `before` being what was said until now: a reason needs something that did not go well,
 * and stays when the same answer is given again. Null for any other choice.
 */
export function ratingOf(id: string, before: Rating | null): Rating | null {
  const helped = HELPED.find((one) => helpedId(one) === id);
  if (helped) return before?.helped === helped ? before : { helped };
  const reason = REASONS.find((one) => reasonId(one) === id);
  return reason && before && before.helped !== 'yes' ? { helped: before.helped, reason } : null;
}

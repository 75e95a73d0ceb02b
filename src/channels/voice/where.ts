/** Where a call stands between two requests. It travels in the address that answers them, which Twilio signs; nothing is stored. */

/** What the caller was just asked: a question, to confirm, a page of the plan, whether it helped, an SMS and its number, to come back. */
const STANDS = ['ask', 'sure', 'plan', 'rate', 'sms', 'number', 'rest', 'dialled'] as const;
/** How keys answer a question: by its choices, by digits, or by yes and no to what was understood. */
const TAKES = ['keys', 'digits', 'one', 'several'] as const;

export type Where = {
  at: (typeof STANDS)[number];
  /** Messages of this call so far: the next one bears this number. */
  n: number;
  /** Page of a menu, or of the plan. */
  page: number;
  takes: (typeof TAKES)[number];
  /** The step that was asked: what is answered to it is said back. */
  step: string;
  /** An answer already given is asked again. */
  changes: boolean;
  /** Silences in a row, the one that leads to this address included. */
  silences: number;
};

/** The beginning of a call. */
export const START: Where = { at: 'ask', n: 0, page: 0, takes: 'keys', step: '', changes: false, silences: 0 };

/** Reads where a call stands from a query; what is absent or makes no sense is as at the beginning. */
export function readWhere(query: Record<string, string>): Where {
  const number = (name: string) => (/^\d{1,4}$/.test(query[name] ?? '') ? Number(query[name]) : 0);
  return {
    at: STANDS.find((stand) => stand === query.at) ?? START.at,
    n: number('n'),
    page: number('page'),
    takes: TAKES.find((take) => take === query.takes) ?? START.takes,
    step: /^[a-z0-9_/-]{1,80}$/.test(query.step ?? '') ? (query.step ?? '') : START.step,
    changes: query.changes === 'oui',
    silences: number('silences'),
  };
}

/** The address, relative to the first one, that takes the caller’s answer. */
export function addressOf({ at, n, page, takes, step, changes, silences }: Where): string {
  const query = new URLSearchParams({ at, n: String(n) });
  if (page > 0) query.set('page', String(page));
  if (takes !== START.takes) query.set('takes', takes);
  if (step !== '') query.set('step', step);
  if (changes) query.set('changes', 'oui');
  if (silences > 0) query.set('silences', String(silences));
  return `/voix?${query}`;
}

/** What can be wrong on the card of a place, in the order in which it is offered. */
export const REPORT_KINDS = ['phone', 'address', 'hours', 'closed', 'not-for-this', 'other'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** Letters of the few words that may come with it. */
export const REPORT_ROOM = 300;

/** Words as they are kept and counted: one line, without what stands around them. */
export const reportText = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

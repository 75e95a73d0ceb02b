/** What residents say when they mean a need: `clear` words name it, `hint` words only point to it. */
export type Keywords = Record<string, { clear: string[]; hint?: string[]; unless?: string[] }>;

import { daily } from './themes-daily.ts';
import { institutions } from './themes-public.ts';

/** Everyday words by what they are about, wider than any need. One word each; `*` after a beginning. */
export const themes: Record<string, string> = { ...daily, ...institutions };

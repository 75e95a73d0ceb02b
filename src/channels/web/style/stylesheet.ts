import { createHash } from 'node:crypto';
import { asking } from './asking.ts';
import { colours } from './colours.ts';
import { page } from './page.ts';
import { paper } from './paper.ts';
import { plan } from './plan.ts';

/**
 * The one style sheet. A module and not a file, because a Worker has no file system; linked and not inlined, because it is
 * then fetched once for a whole conversation and the policy needs no exception.
 */
export const stylesheet = [colours, page, asking, plan, paper].join('\n');

/** Its address changes with its content, so it can be kept for ever. */
export const stylesheetPath = `/style.${createHash('sha256').update(stylesheet).digest('hex').slice(0, 12)}.css`;

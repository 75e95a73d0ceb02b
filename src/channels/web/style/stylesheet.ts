import { createHash } from 'node:crypto';
import { asking } from './asking.ts';
import { colours } from './colours.ts';
import { comfort } from './comfort.ts';
import { languageStyle } from './languages.ts';
import { map } from './map.ts';
import { page } from './page.ts';
import { paper } from './paper.ts';
import { plan } from './plan.ts';
import { share } from './share.ts';
import { sheet } from './sheet.ts';
import { tools } from './tools.ts';

/**
 * The one style sheet. A module and not a file, because a Worker has no file system; linked and not inlined, because it is
 * then fetched once for a whole conversation and the policy needs no exception.
 */
export const stylesheet = [colours, comfort, page, languageStyle, asking, plan, map, share, tools, paper, sheet].join(
  '\n',
);

/** Its address changes with its content, so it can be kept for ever. */
export const stylesheetPath = `/style.${createHash('sha256').update(stylesheet).digest('hex').slice(0, 12)}.css`;

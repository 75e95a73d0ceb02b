import { createHash } from 'node:crypto';

/** What the page that makes the snippet needs beside the sheet of the pages, and the look of the invented town hall. */
export const pageStyle = `
.choose { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr)); gap: 1.25rem 1.5rem; align-items: end; }
.choose .wide { grid-column: 1 / -1; }
.choose .label { font-size: 1.0625rem; }
.choose .hint { font-size: 1rem; margin-bottom: .375rem; }
.choose select { font: inherit; color: var(--ink); background: var(--sheet); width: 100%; min-height: 3.25rem; padding: .5rem .75rem; border: 2px solid var(--edge); border-radius: .625rem; }
.choose legend { font-weight: 700; margin-bottom: .5rem; }
.snippet { margin: 0 0 1rem; padding: 1rem 1.125rem; background: var(--sheet); border: 2px solid var(--edge); border-radius: .625rem; font: 1rem/1.6 ui-monospace, Consolas, "Liberation Mono", monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
.bare { overflow-wrap: anywhere; }
.preview { width: 100%; height: 46rem; max-height: 90vh; border: 2px solid var(--line); border-radius: .625rem; background: #ffffff; }
main dt { font-weight: 700; }
main dd { margin: 0 0 .75rem; }
main dd code { overflow-wrap: anywhere; }

.town { margin: 0; font: 1.125rem/1.6 Georgia, "Times New Roman", serif; color: #1d2430; background: #ffffff; }
.town > header { background: #22405f; color: #ffffff; }
.town > header p { margin: 0; padding: .75rem max(1.25rem, calc(50vw - 30rem)); }
.town .example { background: #fdf1d3; color: #1d2430; font-size: 1rem; }
.town .name { font-size: 1.5rem; padding-block: 1.25rem; }
.town main, .town > footer { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1.25rem; }
.town a { color: #22405f; }
.town section { margin-block: 2rem; }
.town > footer { border-top: 1px solid #c9d1da; font-size: 1rem; }
`;

/** Its address changes with its content, so it can be kept for ever. */
export const stylePath = `/widget/style.${createHash('sha256').update(pageStyle).digest('hex').slice(0, 12)}.css`;

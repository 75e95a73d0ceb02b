import { colours } from '../../web/style/colours.ts';

/** The colours of the pages for the widget: the same, each of which the host may replace. */

const [light = '', dark = ''] = [...colours.matchAll(/\{([^{}]*)\}/g)].map(([, inner]) => inner);

/** What the host page may replace, and what its accent changes. */
const open = /^(main|on-main|paper|sheet|ink)$/;
const accented = /^(main|on-main|main-tint)$/;

/**
 * `--main: #0e4a47;` → `--main:var(--par-ou-main,var(--light-main,#0e4a47));`: the host’s own colour first, then the
 * accent that the attribute asks for, then ours.
 */
const replaceable = (block: string, scheme: string): string =>
  [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)]
    .map(([, name = '', value = '']) => {
      const ours = accented.test(name) ? `var(--${scheme}-${name},${value})` : value;
      return `--${name}:${open.test(name) ? `var(--par-ou-${name},${ours})` : ours};`;
    })
    .join('');

const inDark = `${replaceable(dark, 'dark')}color-scheme:dark;`;

/** As strong as the device can show it, in either scheme. */
const strong = [
  ...['paper', 'sheet', 'main-tint', 'alert-tint', 'care-tint', 'on-main', 'on-alert'].map(
    (name) => `--${name}:Canvas;`,
  ),
  ...['ink', 'soft', 'line', 'edge', 'main', 'alert', 'care-edge'].map((name) => `--${name}:CanvasText;`),
].join('');

/** Custom properties: light, dark where the device or the host asks for it, stronger where the person does. */
export const tokens = `
.root { all: initial; display: block; color: var(--ink); font: large/1.5 var(--par-ou-font, system-ui, sans-serif); ${replaceable(light, 'light')} --r: var(--par-ou-radius, .625em); color-scheme: light; }
@media (prefers-color-scheme: dark) { :host(:not([theme=light])) .root { ${inDark} } }
:host([theme=dark]) .root { ${inDark} }
@media (prefers-contrast: more) { .root { --soft: var(--ink); --line: var(--ink); --edge: var(--ink); } }
[data-contrast] { ${strong} }
`;

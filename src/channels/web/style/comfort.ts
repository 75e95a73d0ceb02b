/** How somebody likes to read: larger letters, stronger contrast, more air. A script writes the choice on the root. */

/** The colours of a stronger contrast: text on its ground keeps 12:1 (tests/web/contrast.test.ts). */
const light = `--paper: #ffffff; --sheet: #ffffff; --ink: #000000; --soft: #1a1a1a; --line: #4d4d4d; --edge: #000000;
  --main: #00332f; --on-main: #ffffff; --main-tint: #ffffff; --alert: #660000; --on-alert: #ffffff; --alert-tint: #ffffff;
  --care-tint: #ffffff; --care-edge: #5c3d00; --focus: #ffc83d;`;
const dark = `--paper: #000000; --sheet: #000000; --ink: #ffffff; --soft: #e6e6e6; --line: #b3b3b3; --edge: #ffffff;
  --main: #b3fff0; --on-main: #000000; --main-tint: #000000; --alert: #ffd6cf; --on-alert: #000000; --alert-tint: #000000;
  --care-tint: #000000; --care-edge: #ffd25c; --focus: #ffc83d;`;

export const comfort = `
@media screen {
  [data-size="125"] { font-size: 125%; }
  [data-size="150"] { font-size: 150%; }
  [data-size="200"] { font-size: 200%; }
  [data-spacing] body { line-height: 1.9; letter-spacing: .06em; word-spacing: .16em; }
  [data-spacing] :is(p, li, dd) { margin-bottom: 1.25em; }
  [data-size="200"] .fallback a { white-space: normal; }
  :root[data-contrast] { ${light} }
  [data-contrast] a, [data-contrast] summary { text-decoration-thickness: .12em; }
}
@media screen and (prefers-contrast: more) { :root { ${light} } }
@media screen and (prefers-color-scheme: dark) { :root[data-contrast] { ${dark} } }
@media screen and (prefers-color-scheme: dark) and (prefers-contrast: more) { :root { ${dark} } }
`;

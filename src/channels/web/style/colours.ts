/**
 * Colours by what they are for. Text on its ground keeps 7:1 in both modes, borders of controls 3:1
 * (tests/web/contrast.test.ts reads this very text).
 */
export const colours = `
:root {
  color-scheme: light dark;
  --paper: #faf7f0;
  --sheet: #ffffff;
  --ink: #1c2324;
  --soft: #434c4e;
  --line: #d9d2c3;
  --edge: #667074;
  --main: #0e4a47;
  --on-main: #ffffff;
  --main-tint: #e3efec;
  --alert: #8c1818;
  --on-alert: #ffffff;
  --alert-tint: #fdeeea;
  --care-tint: #fdf1d3;
  --care-edge: #8f6300;
  --focus: #ffc83d;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #13191b;
    --sheet: #1c2427;
    --ink: #f1ede4;
    --soft: #c3cac9;
    --line: #38444a;
    --edge: #8f9b9f;
    --main: #8fd8c8;
    --on-main: #0b1d1b;
    --main-tint: #17302d;
    --alert: #ffb5a8;
    --on-alert: #2c0805;
    --alert-tint: #371a17;
    --care-tint: #332a13;
    --care-edge: #d9a832;
    --focus: #ffc83d;
  }
}
`;

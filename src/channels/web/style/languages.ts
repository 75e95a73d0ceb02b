/** The choice of a language: names side by side, each large enough for a thumb; and what turns round from right to left. */
export const languageStyle = `
.languages ul { display: flex; flex-wrap: wrap; gap: 0 .25rem; list-style: none; margin: 0 0 .5rem; margin-inline-start: -.625rem; padding: 0; max-width: none; }
.languages li { margin: 0; }
.languages a, .languages button, .languages span { display: inline-flex; align-items: center; min-height: 3rem; padding-inline: .625rem; border: 0; background: none; color: var(--main); font: inherit; font-size: 1.0625rem; cursor: pointer; text-decoration: underline; text-underline-offset: .2em; }
.languages [aria-current] { color: var(--ink); font-weight: 700; text-decoration: none; cursor: default; }
.languages-folded > summary { display: inline-flex; align-items: center; gap: .35rem; min-height: 3rem; color: var(--main); cursor: pointer; text-decoration: underline; text-underline-offset: .2em; }
.to-say .means { font-style: normal; color: var(--soft); }
[dir="rtl"] .way .second::before { transform: rotate(225deg); }
[dir="rtl"] .phone .number, [dir="rtl"] .numbers a { direction: ltr; unicode-bidi: isolate; }
`;

/**
 * The frame of the widget. `all: initial` twice: on the host element against what it would inherit, and inside, where no
 * rule of the host reaches. Sizes are in em of the person’s own letter size: rem is the host’s, and some hosts shrink it.
 */
export const frame = `
:host { all: initial; display: block; }
:host([hidden]), [hidden] { display: none !important; }
* { box-sizing: border-box; }
.frame { background: var(--paper); display: flex; flex-direction: column; overflow-wrap: anywhere; max-width: 42em; margin-inline: auto; padding: .5em 1.125em 1.25em; padding-inline: min(1.125em, 4.5vw); border: 1px solid var(--line); border-radius: calc(var(--r) * 1.6); -webkit-text-size-adjust: 100%; }
[data-size="125"] { font-size: 125%; }
[data-size="150"] { font-size: 150%; }
[data-size="200"] { font-size: 200%; }
[data-spacing] { line-height: 1.9; letter-spacing: .06em; word-spacing: .16em; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; font-size: 1.0625em; margin: 1.5em 0 .5em; }
.title { font-size: 1.375em; margin: .5em 0 .4em; letter-spacing: -.01em; }
.part { font-size: 1.25em; margin: 1.75em 0 .6em; }
p { margin: 0 0 .75em; }
p, ul, ol { max-width: 65ch; }
ul, ol { margin: 0 0 .875em; padding-inline-start: 1.4em; }
li { margin-block: .35em; }
.lines, .choices, .rows, .few, .ways ul, .emergency ul, .bring ul, .offers ul, .communes { list-style: none; padding: 0; margin: 0; max-width: none; }
a { color: var(--main); }
a, summary, .second { text-decoration: underline; text-underline-offset: .2em; }
a:hover, button:hover, summary:hover { text-decoration: underline .16em; }
.soft, .hint, .progress, .why-here, .fresh, .source, dt { color: var(--soft); }
.unseen, .letters + .words { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.top { order: -2; display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; }
.brand { display: flex; align-items: center; gap: .5em; margin: 0; min-height: 3em; font-weight: 700; font-size: 1.125em; }
.brand::before, .opener::before { content: ""; width: 1.5em; height: 1.5em; background: currentColor; clip-path: polygon(47% 6%, 53% 6%, 53% 16%, 72% 16%, 88% 28%, 72% 41%, 53% 41%, 53% 50%, 81% 50%, 81% 75%, 53% 75%, 53% 94%, 47% 94%, 47% 75%, 28% 75%, 12% 62%, 28% 50%, 47% 50%, 47% 41%, 19% 41%, 19% 16%, 47% 16%); }
.brand::before { color: var(--main); }
.tools { display: contents; }
.tools > select { margin-inline-start: auto; font: inherit; font-size: .9375em; color: inherit; background: var(--sheet); height: 3em; width: 5.6em; border: 1px solid var(--edge); border-radius: var(--r); }
.tool, .close { min-width: 2.7em; padding: 0 .25em; }
.comfort { flex-basis: 100%; background: var(--sheet); border: 1px solid var(--line); border-radius: var(--r); padding: .75em 1em; margin-block: .25em .75em; }
.comfort label { display: inline-flex; align-items: center; gap: .5em; min-height: 3em; margin-inline-end: 1.25em; cursor: pointer; }
.emergency { order: -1; margin: 0 0 .75em; padding-bottom: .25em; border-bottom: 1px solid var(--line); font-size: .9375em; }
.emergency > span { color: var(--soft); }
.emergency ul { display: flex; flex-wrap: wrap; margin-inline-start: max(-.75em, -4vw); }
.emergency a { display: block; min-width: 2.9em; padding: .75em .3em; text-align: center; font-weight: 700; color: var(--alert); }

:focus:not(:focus-visible), [tabindex="-1"] { outline: 0; }
:focus-visible, .choice :focus-visible + label { outline: .1875em solid var(--ink); outline-offset: .125em; box-shadow: 0 0 0 .1875em var(--focus); scroll-margin-block: 1em 6em; }
[tabindex="-1"]:focus-visible, .choice input:focus-visible { outline: 0; box-shadow: none; }

.quit { display: block; position: fixed; z-index: 2147483647; top: auto; left: 0; right: 0; bottom: 0; width: auto; margin: 0; border: 0; padding: .5em; background: var(--paper); border-top: 1px solid var(--line); }
.quit button { width: 100%; background: var(--alert); color: var(--on-alert); }
.discreet { padding-bottom: 5.5em; }

.opener { position: fixed; z-index: 2147483647; bottom: calc(1em + env(safe-area-inset-bottom, 0px)); right: 1em; gap: .5em; min-height: 3.25em; padding: 0 1.125em; border: 2px solid var(--on-main); border-radius: 2em; background: var(--main); color: var(--on-main); }
dialog { position: fixed; z-index: 2147483647; top: 0; left: 0; width: 100%; height: 100%; max-width: none; max-height: none; padding: 0; border: 0; background: none; }
dialog:not([open]) { display: none; }
dialog::backdrop { background: #0006; }
dialog .frame { position: absolute; top: 0; left: 0; right: 0; bottom: 0; max-width: none; border: 0; border-radius: 0; overflow-y: auto; overscroll-behavior: contain; padding-bottom: calc(1.25em + env(safe-area-inset-bottom, 0px)); }
@media (min-width: 48em) {
  .quit { left: auto; right: 1em; bottom: 1em; padding: 0; border: 0; }
  dialog .frame { top: 1em; left: auto; right: 1em; bottom: 1em; width: 30em; border-radius: calc(var(--r) * 1.6); }
}
@media (forced-colors: active) { :focus-visible { outline-color: Highlight; } .phone, .opener, button { border: 2px solid ButtonBorder; } }
.opener[dir=rtl] { right: auto; left: 1em; }
@media print { .opener, .quit, .top, .emergency, form, .ways, .take { display: none; } }
`;

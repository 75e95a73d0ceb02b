/** The sheet on which everything is laid: letters, header, footer, links, focus. */
export const page = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding: 1rem 0 6rem; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1.1875rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  overflow-wrap: anywhere; hyphens: manual;
}
.top, main, .bottom { max-width: 44rem; margin-inline: auto; padding-inline: min(1.125rem, 5vw); }
main { padding-block: 1.5rem 2.5rem; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; font-weight: 700; }
h1 { font-size: clamp(1.6rem, 1.3rem + 1.6vw, 2.125rem); margin: .25rem 0 .75rem; letter-spacing: -.01em; }
h2 { font-size: clamp(1.3rem, 1.15rem + .8vw, 1.5rem); margin: 2.25rem 0 .75rem; }
h3 { font-size: 1.1875rem; margin: 1.5rem 0 .5rem; }
p { margin: 0 0 .875rem; max-width: 65ch; }
ul, ol { margin: 0 0 1rem; padding-inline-start: 1.4rem; max-width: 65ch; }
li { margin-block: .35rem; }
a { color: var(--main); text-underline-offset: .2em; text-decoration-thickness: .08em; }
a:hover { text-decoration-thickness: .16em; }
.lead { font-size: 1.25rem; line-height: 1.5; }
.soft, .hint { color: var(--soft); }

.sign { fill: var(--main); flex: none; }
:focus { outline: none; }
:focus-visible { outline: .1875rem solid var(--ink); outline-offset: .1875rem; box-shadow: 0 0 0 .1875rem var(--focus); border-radius: .375rem; }
@media (forced-colors: active) { :focus-visible { outline-color: Highlight; } .sign { fill: CanvasText; } }

.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -6rem; padding: .75rem 1rem; background: var(--main); color: var(--on-main); border-radius: 0 0 .5rem .5rem; z-index: 3; }
.skip:focus { top: 0; }

.top { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .25rem 1.5rem; padding-block: .75rem; border-bottom: 1px solid var(--line); }
.brand { display: inline-flex; align-items: center; gap: .5rem; min-height: 3rem; color: var(--ink); font-size: 1.375rem; font-weight: 750; text-decoration: none; letter-spacing: -.01em; }
.brand:hover bdi { text-decoration: underline; }
.emergency { display: flex; flex-wrap: wrap; align-items: center; column-gap: .5rem; font-size: 1rem; }
.emergency p, .emergency li { margin: 0; }
.emergency .numbers { display: flex; flex-wrap: wrap; gap: .125rem; list-style: none; padding: 0; margin: 0; margin-inline-start: -.5rem; }
.emergency a { display: inline-grid; grid-auto-flow: column; gap: .3rem; align-items: baseline; align-content: center; justify-content: center; min-width: 3rem; min-height: 3rem; padding-inline: .5rem; font-weight: 700; color: var(--alert); }
.emergency small { font-size: .875rem; font-weight: 400; }

.bottom { margin-top: 2rem; padding-block: 1.25rem 2rem; border-top: 1px solid var(--line); font-size: 1rem; color: var(--soft); }
.bottom ul { display: flex; flex-wrap: wrap; column-gap: 1.5rem; list-style: none; padding: 0; margin: 0 0 .5rem; max-width: none; }
.bottom li { margin: 0; }
.bottom a { display: inline-flex; align-items: center; min-height: 3rem; min-width: 3rem; color: var(--soft); }

.quick-exit { position: fixed; z-index: 2; inset: auto 0 0; margin: 0; padding: .5rem; background: var(--paper); border-top: 1px solid var(--line); }
.quick-exit button { width: 100%; min-height: 3.25rem; border: 2px solid var(--alert); background: var(--alert); color: var(--on-alert); }
.with-exit { padding-bottom: 4.5rem; }
@media (min-width: 48rem) {
  .quick-exit { inset: 1rem 1rem auto auto; padding: 0; border: 0; background: none; }
  .quick-exit button { width: auto; padding-inline: 1.5rem; }
  .with-exit { padding-bottom: 0; }
}
@media (min-width: 48rem) and (max-width: 66rem) { .with-exit .top { padding-right: 12rem; } }
`;

/** The look of the readable page: sober, light or dark, wide or narrow. */
export const style = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #4d5661; --paper: #fff; --line: #d5dae0; --link: #0b4f8a; --code: #f1f3f5; }
@media (prefers-color-scheme: dark) { :root { --ink: #eceff2; --soft: #b3bcc6; --paper: #14181c; --line: #3a424b; --link: #8cc4ff; --code: #20262c; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 54rem; padding: 1.5rem 1rem 4rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 3px; }
h1 { font-size: 2rem; line-height: 1.2; }
h2 { margin-top: 3rem; border-bottom: 2px solid var(--line); padding-bottom: .3rem; }
h3 { margin-top: 2.5rem; font-size: 1.3rem; scroll-margin-top: 1rem; }
h4 { margin-bottom: .3rem; font-size: 1rem; }
code { background: var(--code); border-radius: .2rem; padding: .1rem .3rem; font: .95em/1.5 ui-monospace, monospace; }
.call code { display: block; padding: .6rem .8rem; border-left: 4px solid var(--link); }
nav ul { padding-left: 1.2rem; }
nav li { margin: .4rem 0; }
.fields { list-style: none; margin: .3rem 0 1rem; padding: 0; }
.fields li { margin-top: .6rem; }
.fields p, .fields .fields { margin: .1rem 0 0 1rem; padding-left: .8rem; border-left: 1px solid var(--line); color: var(--soft); }
small { font-size: .95rem; color: var(--soft); }
@media print { nav { display: none; } body { max-width: none; } }
`;

/** Questions: fields, choices, buttons, refusals. */
export const asking = `
button, .main, .second {
  font: inherit; font-weight: 650; line-height: 1.3; cursor: pointer; text-align: center; text-decoration: none;
  display: inline-flex; align-items: center; justify-content: center; gap: .35rem;
  min-height: 3.25rem; padding: .625rem 1.25rem; border-radius: .625rem; border: 2px solid var(--main);
}
.main { background: var(--main); color: var(--on-main); }
.second { background: transparent; color: var(--main); border-color: transparent; text-decoration: underline; text-underline-offset: .2em; }
.main:hover { text-decoration: underline; text-underline-offset: .2em; }
.second:hover { border-color: currentColor; }

.way { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .25rem 1rem; margin-bottom: .5rem; }
.way form, .ways form { margin: 0; }
.way .second { padding-inline: .5rem; margin-inline-start: -.625rem; font-weight: 500; }
.way .second::before { content: ""; width: .55em; height: .55em; border: solid currentColor; border-width: 0 0 .14em .14em; transform: rotate(45deg); margin-inline: .2em .1em; }
.progress { margin: 0; color: var(--soft); font-size: 1rem; }

.ask { margin: 0 0 2rem; }
.soft + .ask, .lead + .ask { margin-top: 1.75rem; }
.ask + .ask { padding-top: 1.75rem; border-top: 1px solid var(--line); }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
legend { padding: 0; width: 100%; }
.label { display: block; font-weight: 700; font-size: 1.25rem; line-height: 1.3; margin-bottom: .5rem; }
.field h1, .field h2 { margin-top: 0; margin-bottom: .5rem; }
.field .hint { margin-bottom: .75rem; }
input[type=text], textarea {
  font: inherit; color: var(--ink); background: var(--sheet); width: 100%; min-height: 3.5rem;
  padding: .75rem .875rem; border: 2px solid var(--edge); border-radius: .625rem;
}
textarea { resize: vertical; display: block; }
input.short { max-width: 9rem; }
[aria-invalid=true] { border-color: var(--alert); border-width: 3px; }

.choices { display: grid; gap: .625rem; margin-top: .75rem; }
.choice { position: relative; }
.choice input { position: absolute; inset-inline-start: 1rem; top: 1.05rem; width: 1.5rem; height: 1.5rem; margin: 0; accent-color: var(--main); cursor: pointer; }
.choice label { display: block; min-height: 3.5rem; padding-block: .8rem; padding-inline: 3.25rem 1rem; background: var(--sheet); border: 2px solid var(--line); border-radius: .625rem; cursor: pointer; line-height: 1.4; }
.choice label .hint { display: block; font-size: 1.0625rem; }
.choice label:hover { border-color: var(--edge); }
.choice input:checked + label { border-color: var(--main); background: var(--main-tint); }
.choice input:focus-visible { outline: none; box-shadow: none; }
.choice input:focus-visible + label { outline: .1875rem solid var(--ink); outline-offset: .1875rem; box-shadow: 0 0 0 .1875rem var(--focus); }

.send { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem .75rem; margin-top: 1.25rem; }
.send .main { min-width: min(10rem, 100%); }
.send .second { padding-inline: .5rem; margin-inline-start: -.5rem; font-weight: 500; }
.why { margin: 0 0 1.5rem; }
.why summary { display: list-item; min-height: 3rem; padding-block: .7rem; cursor: pointer; color: var(--main); text-decoration: underline; text-underline-offset: .2em; width: fit-content; }

.code { font-size: 1.75rem; line-height: 1.3; border: 3px solid var(--main); border-radius: .75rem; padding: .75rem 1.125rem; width: fit-content; }

.refusal { border: 3px solid var(--alert); border-radius: .75rem; background: var(--alert-tint); padding: 1rem 1.125rem; margin-bottom: 1.5rem; }
.refusal h2 { margin: 0 0 .375rem; font-size: 1.25rem; color: var(--alert); }
.refusal p { margin: 0; }
.refusal a { display: inline-block; padding-block: .5rem; color: var(--alert); }
.error { color: var(--alert); font-weight: 650; border-inline-start: 4px solid var(--alert); padding-inline-start: .75rem; margin-bottom: .75rem; }
.notice { border-inline-start: 5px solid var(--main); background: var(--main-tint); border-radius: .25rem .75rem .75rem .25rem; padding: 1rem 1.125rem .25rem; margin-bottom: 1.5rem; }

.known { border: 2px solid var(--main); border-radius: .75rem; padding: 1rem 1.125rem; margin-bottom: 2rem; background: var(--sheet); }
.known h2 { margin: 0 0 .375rem; }
.known form { margin-bottom: .875rem; }
.known > :last-child { margin-bottom: 0; }

.ways { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); }
.ways ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem .5rem; max-width: none; margin-inline-start: -.75rem; }
.ways li .main { margin-inline-start: .75rem; }
.ways li { margin: 0; }
.ways .second { padding-inline: .75rem; font-weight: 500; font-size: 1.0625rem; }
.answers > div { display: flex; flex-wrap: wrap; justify-content: space-between; column-gap: 1rem; align-items: center; padding-block: .875rem; border-bottom: 1px solid var(--line); }
.answers > div:last-child { border-bottom: 0; }
.answers dt { flex-basis: 100%; color: var(--soft); }
.answers dd { margin: 0; font-weight: 650; }
.answers .change { margin-inline-start: auto; }
.answers .change .second { font-weight: 500; padding-inline: .75rem; }
`;

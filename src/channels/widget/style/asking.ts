/** Questions: fields, choices, buttons, refusals. */
export const asking = `
button, .main-button, .second {
  font: inherit; font-weight: 650; line-height: 1.3; cursor: pointer; color: var(--main); background: transparent; display: inline-flex; align-items: center; justify-content: center;
  min-height: 3em; padding: .55em 1.125em; border-radius: var(--r); border: 2px solid transparent; margin: 0;
}
.main-button { background: var(--main); color: var(--on-main); min-width: min(9em, 100%); }
.second { padding-inline: .5em; font-weight: 500; text-align: start; }
.waiting .main-button { opacity: .6; }
.way { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; }
.back, .ways ul, .rows, .position .second, .offers .second, .send > .second { margin-inline-start: max(-.5em, -3vw); }
.progress { margin: 0; }
.ask { margin: 0 0 1.75em; }
.ask + .ask, .take, .need { padding-top: 1.5em; border-top: 1px solid var(--line); }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
.label, legend { font-weight: 700; font-size: 1.125em; line-height: 1.3; margin: 0 0 .5em; padding: 0; }
input, textarea { font: inherit; margin: 0; accent-color: var(--main); }
[type=text], textarea { display: block; color: inherit; background: var(--sheet); width: 100%; min-height: 3.25em; padding: .7em .8em; border: 2px solid var(--edge); border-radius: var(--r); resize: vertical; }
.short { max-width: 9em; }
[type=radio], [type=checkbox] { width: 1.4em; height: 1.4em; flex: none; }
[aria-invalid] { border: 3px solid var(--alert); }
.choices { display: grid; gap: .5em; }
.choice { position: relative; }
.choice input { position: absolute; inset-inline-start: 1em; top: .95em; }
.choice label { display: block; min-height: 3.3em; padding: .8em .9em; padding-inline-start: 3.1em; background: var(--sheet); border: 2px solid var(--line); border-radius: var(--r); cursor: pointer; line-height: 1.4; }
.choice .hint { display: block; margin: 0; }
.choice label:hover { border-color: var(--edge); }
:checked + label { border-color: var(--main); background: var(--main-tint); }
@media (forced-colors: active) { :checked + label { border-color: Highlight; } }
.communes { margin-top: .375em; max-height: 19em; overflow-y: auto; background: var(--sheet); border: 2px solid var(--edge); border-radius: var(--r); }
.communes li { min-height: 3em; margin: 0; padding: .7em .8em; cursor: pointer; }
.communes .name { font-weight: 650; }
.communes li:hover, .communes [aria-selected=true] { background: var(--main-tint); }
.communes [aria-selected=true] { outline: .1875em solid var(--main); outline-offset: -.1875em; }
::highlight(read-aloud) { background: var(--focus); color: #000; }
.read-aloud { background: var(--care-tint); }
.send, .few { display: flex; flex-wrap: wrap; align-items: center; gap: .25em .75em; margin-top: 1em; }
.few button { border-color: var(--edge); background: var(--sheet); }
summary { min-height: 3em; padding-block: .7em; cursor: pointer; color: var(--main); width: fit-content; }
.code { font-size: 1.6em; font-weight: 700; }
.error { color: var(--alert); font-weight: 650; }
.error, .warn, .notice, .trouble, .to-say p { border-inline-start: 4px solid; padding: .5em .75em; border-radius: .25em; }
.notice { border-color: var(--main); background: var(--main-tint); padding-bottom: .1em; margin-bottom: 1.25em; }
.warn, .trouble { border-color: var(--care-edge); background: var(--care-tint); }
.ways { margin-top: 1.75em; padding-top: .75em; border-top: 1px solid var(--line); }
.ways ul, .rows { display: flex; flex-wrap: wrap; }
.ways li, .rows li, .emergency li { margin: 0; }
.answers > div { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; padding-block: .75em; border-bottom: 1px solid var(--line); }
.answers dt { flex-basis: 100%; }
dd { margin: 0; }
.answers dd { font-weight: 650; }
`;

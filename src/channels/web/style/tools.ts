/** What a script adds: the buttons of the header, the communes under their field, the sentence being read. */
export const tools = `
.top { position: relative; }
.tools { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem; margin-inline: auto -.5rem; }
@media (scripting: enabled) { .top { column-gap: .5rem; } .brand { min-height: 3.25rem; } .emergency { flex-basis: 100%; } }
.tool { min-height: 3rem; min-width: 3rem; padding: .25rem .625rem; border-color: transparent; background: transparent; color: var(--main); font-size: 1.0625rem; font-weight: 600; white-space: nowrap; }
.tool:hover { border-color: currentColor; }
.tool .letters { font-size: 1.3125rem; font-weight: 750; letter-spacing: -.02em; }
.aloud { display: inline-flex; }
.aloud .stop::before { content: ""; width: .7em; height: .7em; background: currentColor; }
.aloud [data-state]::before { content: ""; border: solid transparent; border-width: .4em 0 .4em .65em; border-inline-start-color: currentColor; }
.aloud [data-state=playing]::before { width: .65em; height: .75em; border: solid currentColor; border-width: 0 .2em; }
[dir=rtl] .aloud [data-state]::before { border-width: .4em .65em .4em 0; }
[dir=rtl] .aloud [data-state=playing]::before { border-width: 0 .2em; }
[hidden] { display: none !important; }
.door, .call-first, .danger { --tool-pull: -.625rem; }
:is(.door, .call-first, .danger) > .aloud { float: right; margin: var(--tool-pull) var(--tool-pull) 0 .5rem; }
[dir=rtl] :is(.door, .call-first, .danger) > .aloud { float: left; margin: var(--tool-pull) .5rem 0 var(--tool-pull); }
[data-size="200"] :is(.door, .call-first, .danger) > .aloud { float: none; }
.danger > .aloud .tool { color: var(--alert); }
::highlight(read-aloud) { background-color: var(--focus); color: #1c2324; }
.read-aloud { background: var(--care-tint); box-shadow: 0 0 0 .25rem var(--care-tint); border-radius: .25rem; }
@media (max-width: 30rem) {
  .tool { padding-inline: .375rem; }
  .tool .words { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
}
@media (forced-colors: active) { .aloud .tool::before { display: none !important; } .tool .words { position: static; width: auto; height: auto; clip-path: none; } .tool { border-color: ButtonText; } .communes [aria-selected=true] { outline-color: Highlight; } }

.comfort { flex-basis: 100%; background: var(--sheet); border: 1px solid var(--line); border-radius: .75rem; padding: .875rem 1.125rem; margin-bottom: .5rem; }
.comfort legend { font-weight: 650; margin-bottom: .25rem; }
.comfort label { display: inline-flex; align-items: center; gap: .625rem; min-height: 3rem; margin-inline-end: 1.5rem; cursor: pointer; }
.comfort input { width: 1.5rem; height: 1.5rem; margin: 0; flex: none; accent-color: var(--main); }

.communes { list-style: none; margin: .375rem 0 0; padding: .25rem; max-width: none; max-height: 21rem; overflow-y: auto; background: var(--sheet); border: 2px solid var(--edge); border-radius: .625rem; }
.communes li { display: flex; flex-wrap: wrap; align-items: center; gap: 0 .625rem; min-height: 3rem; margin: 0; padding: .5rem .75rem; cursor: pointer; line-height: 1.3; }
.communes li + li { border-top: 1px solid var(--line); }
.communes .name { font-weight: 650; }
.communes .codes { color: var(--soft); font-size: 1.0625rem; }
.communes li:hover, .communes [aria-selected=true] { background: var(--main-tint); }
.communes [aria-selected=true] { outline: .1875rem solid var(--main); outline-offset: -.1875rem; border-radius: .375rem; }

.position { margin-top: 1rem; }
.position .second { padding-inline: .5rem; margin-inline-start: -.625rem; }
.position p { margin: .125rem 0 0; font-size: 1.0625rem; }
.position [role=status]:not(:empty), .told:not(:empty) { margin-top: .75rem; background: var(--care-tint); border-inline-start: 4px solid var(--care-edge); border-radius: .25rem; padding: .625rem .75rem; }
@media print { .tools, .comfort, .aloud, .position, .communes { display: none; } }
`;

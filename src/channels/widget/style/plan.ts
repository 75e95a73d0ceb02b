/** The danger, which comes before everything; the plan: lines to call, doors, what to say and bring. */
export const plan = `
.phone { display: inline-block; min-height: 3.25em; min-width: min(14em, 100%); max-width: 100%; padding: .5em .9em; padding-inline: min(.9em, 4vw); line-height: 1.3; border-radius: var(--r); background: var(--main); color: var(--on-main); text-decoration: none; }
.number { unicode-bidi: isolate; direction: ltr; }
.phone .number { font-size: min(1.3em, 9vw); font-weight: 700; }
.phone:hover { text-decoration: none; }
.phone:hover .number { text-decoration: underline; }
.of { display: block; }
.danger, .door, .call-first { border: 1px solid var(--line); border-radius: calc(var(--r) * 1.4); background: var(--sheet); padding: 1.125em 1em .375em; padding-inline: min(1em, 4vw); margin-block: 1.25em; }
.danger { border: 3px solid var(--alert); background: var(--alert-tint); }
.danger .title, .call-first > :first-child, .door > :first-child { margin-top: 0; }
.danger .phone, .trouble .phone { background: var(--alert); color: var(--on-alert); width: 100%; max-width: 26em; }
.danger li:first-child .number { font-size: min(2em, 14vw); }
.lines { display: grid; gap: 1em; margin-bottom: 1em; }
.danger .lines, .trouble .lines { gap: .5em; margin-block: 1em; }
.lines li { margin: 0; }
.lines p { margin: .4em 0 0; }
.call-first { background: var(--main-tint); border: 0; }
.state { display: inline-block; padding: .15em .6em; border-radius: .5em; font-weight: 650; border: 2px solid; background: var(--sheet); color: var(--ink); }
.open { color: var(--main); }
.closed { border-color: var(--edge); }
.unknown { border: 2px dashed var(--care-edge); background: var(--care-tint); }
.opening { display: flex; flex-wrap: wrap; align-items: center; gap: .375em .75em; }
.door > :first-child { font-size: 1.25em; }
.rank { display: block; font-size: .75em; font-weight: 650; color: var(--main); margin-bottom: .25em; }
.facts { margin: .875em 0; display: grid; gap: .5em; }
.facts > div { display: flex; flex-wrap: wrap; }
.facts dt { flex: 0 1 7em; }
.facts dd { flex: 1 1 12em; }
.facts a, .fallback a { display: inline-block; min-width: 2.75em; padding-block: .7em; margin-block: -.7em; }
.to-say p { border-color: var(--main); font-size: 1.125em; }
.bring li { display: flex; gap: .7em; }
.bring li::before { content: ""; flex: none; width: .95em; height: .95em; margin-top: .25em; border: 2px solid var(--edge); border-radius: .2em; }
.take, .need { margin-top: 1.75em; }
.take .part:first-child { margin-top: 0; }
.told:not(:empty) { font-weight: 650; }
.copying details { display: none; }
figure { margin: 0 0 1em; }
img { display: block; width: 11em; max-width: 100%; background: #fff; }
`;

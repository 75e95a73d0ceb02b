/** The plan: lines to call, doors, what to say and bring; and the danger, which comes before everything. */
export const plan = `
.phone {
  display: inline-block; min-height: 3.5rem; min-width: min(15rem, 100%); max-width: 100%; padding: .55rem .9375rem; line-height: 1.3;
  border: 2px solid transparent; border-radius: .75rem; background: var(--main); color: var(--on-main); text-decoration: none;
}
.phone .verb, .phone .of { font-size: 1.0625rem; }
.phone .number { font-size: 1.4375rem; font-weight: 750; font-variant-numeric: tabular-nums; }
.phone .of { display: block; }
.phone:hover .number { text-decoration: underline; text-decoration-thickness: .08em; text-underline-offset: .15em; }

.danger { border: 3px solid var(--alert); border-radius: 1rem; background: var(--alert-tint); padding: 1.25rem 1.125rem .5rem; margin-bottom: 2rem; }
.danger h2 { margin: 0 0 1rem; font-size: clamp(1.4rem, 1.2rem + 1.2vw, 1.75rem); }
.danger .numbers { list-style: none; margin: 0; padding: 0; display: grid; gap: .625rem; }
.danger .numbers li { margin: 0; }
.danger .phone { background: var(--alert); color: var(--on-alert); width: 100%; max-width: 26rem; }
.danger li:first-child .number { font-size: 2.25rem; line-height: 1.1; }
.danger > p:first-of-type { margin-top: 1.25rem; }

.lines { list-style: none; padding: 0; margin: 0; display: grid; gap: 1.25rem; max-width: none; }
.lines + p, .lines + .ways { margin-top: 1.75rem; }
.line { margin: 0; }
.line p { margin: .5rem 0 0; }
.when { font-size: 1.0625rem; color: var(--soft); }
.when > span { display: inline-block; }
.when > span::first-letter { text-transform: uppercase; }
.call-first { background: var(--main-tint); border-radius: 1rem; padding: 1.25rem 1.125rem; margin-block: 1.5rem 2rem; }
.call-first h2 { margin-top: 0; }

.state { display: inline-block; padding: .2rem .625rem; border-radius: .5rem; font-weight: 650; font-size: 1.0625rem; border: 2px solid; }
.state.open { background: var(--main-tint); border-color: var(--main); color: var(--main); }
.call-first .state.open, .notice .state.open { background: var(--sheet); }
.state.closed { background: var(--paper); border-color: var(--edge); color: var(--ink); }
.state.unknown { background: var(--care-tint); border-color: var(--care-edge); color: var(--ink); border-style: dashed; }
.opening { display: flex; flex-wrap: wrap; align-items: center; gap: .375rem .75rem; margin-block: .75rem; }

.door { background: var(--sheet); border: 1px solid var(--line); border-radius: 1rem; padding: 1.25rem 1.125rem .5rem; margin-block: 1.5rem; }
.door h2 { margin-top: 0; font-size: 1.4375rem; }
.rank { display: block; font-size: 1.0625rem; font-weight: 600; color: var(--main); margin-bottom: .25rem; }
.for { font-weight: 650; }
.door > p { margin-bottom: .625rem; }
.why-here { color: var(--soft); }
.call { margin-block: 1rem .5rem; }
.facts { margin: 1rem 0; display: grid; gap: .5rem; }
.facts > div { display: grid; grid-template-columns: minmax(6.5rem, auto) 1fr; gap: 0 1rem; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; overflow-wrap: anywhere; }
.facts a { display: inline-block; padding-block: .5rem; margin-block: -.5rem; }
@media (max-width: 26rem) { .facts > div { grid-template-columns: 1fr; } }
.fresh, .warn { font-size: 1.0625rem; }
.fresh { color: var(--soft); }
.warn { background: var(--care-tint); border-inline-start: 4px solid var(--care-edge); border-radius: .25rem; padding: .5rem .75rem; }
.fallback { font-size: 1.0625rem; }
.fallback > span { display: block; }
.fallback a { display: inline-block; padding-block: .5rem; margin-block: -.5rem; font-weight: 650; white-space: nowrap; }
.source { font-size: 1rem; line-height: 1.4; color: var(--soft); }
.door h3 { font-size: 1.1875rem; margin: 1.75rem 0 .5rem; }
.door .need { border-top: 1px solid var(--line); margin-top: 1.75rem; }
.door .need > h3:first-child { font-size: 1.375rem; }
.second-door > h3:first-child { margin-top: 0; font-size: 1.3125rem; }
.to-say p { border-inline-start: 4px solid var(--main); padding-block: .25rem; padding-inline: .875rem 0; font-size: 1.25rem; }
.bring ul { list-style: none; padding: 0; }
.bring li { display: flex; gap: .75rem; align-items: baseline; }
.bring li::before { content: ""; flex: none; width: 1.05rem; height: 1.05rem; border: 2px solid var(--edge); border-radius: .25rem; transform: translateY(.15rem); }
.part { margin-bottom: 0; }
.offers ul { list-style: none; padding: 0; display: grid; gap: 1.25rem; }
.offers p { margin: 0 0 .5rem; }
.wrong { font-size: 1rem; margin-block: .25rem .5rem; }
.wrong a { display: inline-block; padding-block: .75rem; color: var(--soft); }
.feedback { margin-block: 2rem; }
.feedback h2 { margin: 0 0 .75rem; font-size: 1.3125rem; }
.feedback ul { list-style: none; margin: 0; padding: 0; max-width: none; display: flex; flex-wrap: wrap; gap: .625rem; }
.feedback li { margin: 0; }
.feedback .helped { max-width: 26rem; }
.feedback .helped li { flex: 1 1 auto; }
.feedback .helped .second { width: 100%; padding-inline: .75rem; }
.ask > .field + .field { margin-top: 1.75rem; }
.feedback .second { min-width: 5rem; border-color: var(--edge); background: var(--sheet); text-decoration: none; }
.feedback .second:hover { border-color: var(--main); text-decoration: underline; }
.feedback [aria-pressed=true] { border-color: var(--main); border-width: 3px; background: var(--main-tint); }
.feedback .reason { display: grid; max-width: 32rem; }
.feedback .reason .second { width: 100%; justify-content: flex-start; text-align: start; }
.sources li { margin-block: .75rem; }
`;

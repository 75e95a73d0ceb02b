/** Giving a plan away: the ways to take it beside it, and the page of its link. */
export const share = `
.take { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem .75rem; margin-top: 2rem; }
.take form { margin: 0; }
.take .second { border-color: var(--main); text-decoration: none; }
.take .second:hover { text-decoration: underline; }
.where { background: var(--sheet); border: 1px solid var(--line); border-radius: 1rem; padding: .5rem 1.125rem; margin-block: 1.5rem; }
.where[open] { padding-bottom: 1rem; }
.where .map .here, .where .map .pin.next rect { fill: var(--sheet); }
.where .map .name, .where .map .far { stroke: var(--sheet); }
.warn > h2 { margin: .25rem 0 .5rem; font-size: 1.25rem; }
section.warn { border: 2px solid var(--care-edge); border-inline-start-width: 6px; border-radius: .75rem; padding: 1rem 1.125rem .25rem; margin-bottom: 1.5rem; font-size: 1.1875rem; }
.gives { list-style: none; padding: 0; margin: 1rem 0 0; display: flex; flex-wrap: wrap; gap: .5rem; max-width: none; }
.gives li { margin: 0; }
.gives .second { border-color: var(--main); text-decoration: none; padding-inline: 1rem; }
.gives .second:hover { text-decoration: underline; }
.by-qr > div { display: flex; flex-wrap: wrap; gap: 1rem 1.5rem; align-items: center; }
.by-qr p { flex: 1 1 14rem; margin: 0; }
`;

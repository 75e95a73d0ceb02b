import { createHash } from 'node:crypto';

/** What only the pages for staff need, apart from the sheet of residents so that they never fetch it. */
export const staffStylesheet = `
@media screen { .top, main, .bottom { max-width: 78rem; } }
.up { margin-bottom: .25rem; }
.up a, .versions a, .steps-of-flow > li > ul a, table a { display: inline-block; padding-block: .25rem; }
code, pre { font-family: ui-monospace, Consolas, "Liberation Mono", monospace; font-size: .9em; }
.scroll { position: relative; overflow-x: auto; max-width: 100%; border: 1px solid var(--line); border-radius: .5rem; background: var(--sheet); }
pre.scroll { padding: 1rem; white-space: pre; }
table { border-collapse: collapse; width: 100%; font-size: 1.0625rem; line-height: 1.4; overflow-wrap: normal; }
th, td { text-align: start; vertical-align: top; padding: .5rem .75rem; border-bottom: 1px solid var(--line); }
tbody th { font-weight: 600; min-width: 14rem; }
td:nth-child(2) { min-width: 18rem; }
td time { white-space: nowrap; }
.criteria { padding: 0 1rem 1rem; }
.criteria tbody th { min-width: 16rem; width: 40%; }
.criteria td:nth-child(2) { min-width: 9rem; }
.criteria td:nth-child(3) { min-width: 18rem; }
.criteria td p { margin: 0 0 .5rem; }
.criteria td ul { margin: 0; font-size: .9375rem; }
.level { display: block; font-weight: 400; color: var(--soft); }
td.number { text-align: end; font-variant-numeric: tabular-nums; }

.drawing { padding: 1rem; }
.flow { display: block; }
.flow rect { fill: var(--paper); stroke: var(--edge); }
.flow rect.end { fill: var(--main-tint); stroke: var(--main); }
.flow text { fill: var(--ink); }
.flow .danger-text { fill: var(--alert); }
.flow .way { stroke: var(--soft); }
.flow .way.danger { stroke: var(--alert); }
.flow .head { fill: var(--soft); }
.flow .rule { stroke: var(--line); }
@media (forced-colors: active) {
  .flow rect, .flow rect.end { fill: Canvas; stroke: CanvasText; }
  .flow text, .flow .danger-text, .flow .head { fill: CanvasText; }
  .flow .way, .flow .way.danger, .flow .rule { stroke: CanvasText; }
}

.steps-of-flow { list-style: none; padding: 0; max-width: 65ch; }
.steps-of-flow > li { border-top: 1px solid var(--line); padding-block: 1rem .25rem; margin: 0; }
.steps-of-flow h3 { margin-top: 0; }
.steps-of-flow .why, .sentences { margin-bottom: .5rem; }
.sentences > div { display: grid; grid-template-columns: 9rem 1fr; gap: 0 1rem; padding-block: .25rem; }
.sentences dd { margin: 0; }
@media (max-width: 36rem) { .sentences > div { grid-template-columns: 1fr; } }

.versions ul { list-style: none; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: 0 1.5rem; }
.versions [aria-current] { font-weight: 700; color: var(--ink); text-decoration: none; }
.step { background: var(--sheet); border: 1px solid var(--line); border-radius: .75rem; padding: 1rem 1.125rem .5rem; margin-block: 1rem; max-width: 64rem; }
.step.end { border-color: var(--main); border-width: 2px; }
.step h3 { margin: 0 0 .5rem; font-size: 1.25rem; }
.step h4 { margin: 1rem 0 .25rem; font-size: 1.0625rem; }
.step small { font-size: .9375rem; color: var(--soft); }
.keys { list-style: none; padding: 0; margin: .5rem 0; max-width: none; }
.keys li { display: grid; grid-template-columns: 2.25rem minmax(0, 1fr) auto; gap: 0 .75rem; align-items: baseline; border-top: 1px solid var(--line); padding-block: .5rem; margin: 0; }
.key { font-weight: 750; border: 2px solid var(--edge); border-radius: .375rem; text-align: center; min-width: 2rem; font-variant-numeric: tabular-nums; }
.keys .first { display: block; border-inline-start: 4px solid var(--alert); padding-inline-start: .625rem; margin-top: .25rem; }
.keys .first strong { display: block; color: var(--alert); }
.to > span { display: block; }
.to a { display: inline-block; padding-block: .125rem; }
@media (min-width: 36rem) { .to a { white-space: nowrap; } }
.danger .facts { display: block; }
.danger .facts > div { break-inside: avoid; grid-template-columns: 1fr; padding-block: .125rem; }
@media (min-width: 36rem) { .danger .facts > div { grid-template-columns: minmax(12rem, 1fr) minmax(0, 1.4fr); } }
.danger dd { font-weight: 700; }
@media (min-width: 60rem) { .danger .facts { columns: 2; column-gap: 2rem; } .parts { columns: 2; column-gap: 2.5rem; } }
.parts > * { break-inside: avoid; padding-top: .5rem; }
.parts h4 { margin-top: 0; }
.from { font-size: 1rem; color: var(--soft); }
@media (max-width: 36rem) { .keys li { grid-template-columns: 2.25rem minmax(0, 1fr); } .keys .to { grid-column: 2; } }

@media print {
  .scroll { overflow: visible; border: 0; }
  .step, .step.end { border: 1pt solid #000; border-radius: 0; padding: 3mm 4mm 1mm; margin-block: 3mm; max-width: none; }
  .step.end { border-width: 2pt; }
  .step h3 { font-size: 13pt; }
  .step h4 { font-size: 11.5pt; margin-top: 0; }
  .step small, .from { font-size: 10pt; }
  .parts { columns: 2; }
  .parts > * { padding-top: 1.5mm; }
  .step p, .step li, .danger p { orphans: 3; widows: 3; }
  .step, .keys li, .part-of, .danger { break-inside: avoid; }
  h3, h4 { break-after: avoid; }
  .keys .first { border-inline-start: 2pt solid #000; }
  .danger .facts { columns: 2; column-gap: 8mm; margin: 2mm 0; }
  .danger .facts > div { grid-template-columns: 1fr auto; gap: 0 2mm; padding-block: .5mm; font-size: 11pt; }
  .step p, .step li, .step ul, .step ol, .danger p, .made { max-width: none; margin-bottom: 1mm; }
  .step li { margin-block: .5mm; }
  .parts { column-gap: 8mm; }
  .to a { text-decoration: none; }
}
`;

/** Its address changes with its content, so it can be kept for ever. */
export const staffStylesheetPath = `/equipe.${createHash('sha256').update(staffStylesheet).digest('hex').slice(0, 12)}.css`;

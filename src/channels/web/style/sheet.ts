/** The sheet to print, on the screen and on A4: large figures, boxes to tick, lines to write on, nothing that needs colour. */
export const sheet = `
.sheet-help { border-bottom: 1px solid var(--line); margin-bottom: 1.5rem; }
.sheet-help p { margin-bottom: .5rem; }
.sheet h2 { margin: 1.75rem 0 .5rem; }
.sheet h3 { margin: 1rem 0 .25rem; }
.sheet p { margin-bottom: .375rem; }
.sheet-number { display: inline-grid; place-content: center; min-width: 1.75em; height: 1.75em; border-radius: 1em; background: var(--main); color: var(--on-main); font-size: .9em; }
.sheet-phone a { font-size: 1.625rem; font-weight: 750; line-height: 1.3; font-variant-numeric: tabular-nums; display: inline-block; padding-block: .5rem; min-width: 3rem; text-decoration: none; }
.sheet-phone a:hover { text-decoration: underline; }
.sheet-say { border-inline-start: 4px solid var(--main); padding-inline-start: .75rem; }
.sheet .boxes { list-style: none; padding: 0; }
.sheet .boxes li { display: flex; gap: .625rem; align-items: baseline; margin-block: .25rem; }
.sheet .boxes li::before { content: ""; flex: none; width: .9em; height: .9em; border: 2px solid var(--edge); border-radius: .15em; transform: translateY(.1em); }
.sheet-side { border-block: 1px solid var(--line); padding-block: 1rem; margin-block: 1.5rem; }
.sheet-qr { display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: center; }
.sheet-qr p { flex: 1 1 12rem; }
.sheet-qr .address { flex: 1 0 100%; overflow-wrap: anywhere; font-size: .9em; margin: 0; }
.sheet-meeting { margin-block: 1.5rem !important; }
.sheet-meeting span { display: inline-block; min-width: 7rem; border-bottom: 1.5px solid var(--edge); }
.sheet-meeting .short { min-width: 4rem; }
.sheet-foot { border-top: 2px solid var(--ink); padding-top: .75rem; margin-top: 1.5rem; }
.sheet-foot b { font-size: 1.25em; white-space: nowrap; }

@media print {
  body:has(.sheet) .top { display: none; }
  .sheet { font-size: 11.25pt; line-height: 1.25; min-height: 277mm; display: flex; flex-direction: column; }
  .sheet-body { display: flow-root; }
  .sheet h1 { font-size: 19pt; margin: 0; white-space: nowrap; }
  .sheet h2 { font-size: 14pt; margin: 2.5mm 0 .5mm; break-after: avoid; }
  .sheet h3 { font-size: 11.75pt; margin: 1.5mm 0 .3mm; }
  .sheet p { margin: 0 0 .6mm; max-width: none; }
  .sheet-head { display: flex; justify-content: space-between; align-items: baseline; gap: 6mm; }
  .sheet-head .made { font-size: 10pt; }
  .sheet-number { background: #000; color: #fff; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .sheet-phone { break-inside: avoid; }
  .sheet-phone a { font-size: 20pt; line-height: 1.15; padding: 0; text-decoration: none; white-space: nowrap; }
  .sheet-say { border-inline-start: 2pt solid #000; }
  .sheet-door { border-top: 1pt solid #000; }
  .sheet .boxes { max-width: none; margin: 0 0 .6mm; }
  .sheet .boxes li { margin-block: .4mm; break-inside: avoid; }
  .sheet .boxes li::before { border: 1.2pt solid #000; border-radius: 0; width: 3.4mm; height: 3.4mm; }
  .sheet .boxes.short { columns: 2; column-gap: 5mm; }
  .sheet-side { float: right; width: 60mm; margin: 0 0 2mm 4mm; padding: 0 0 0 4mm; border: 0; background: #fff; position: relative; }
  .sheet-side .map { display: block; margin: 0 0 2mm; }
  .sheet-side .map .in-words { font-size: 9.5pt; line-height: 1.25; }
  .sheet-side .map .in-words p { font-size: inherit; margin: 0; color: #000; }
  .sheet-side .map ol { padding-inline-start: 5mm; margin: 1mm 0 0; }
  .sheet-side .map li { margin-block: .3mm; }
  .sheet-qr { gap: 1mm 2.5mm; }
  .sheet-qr .qr { width: 27mm; flex: none; }
  .sheet-qr p { font-size: 9.5pt; line-height: 1.2; flex-basis: 24mm; }
  .sheet-two { display: grid; grid-template-columns: 1fr 1fr; gap: 2mm 6mm; }
  .sheet-two > * { break-inside: avoid; }
  .sheet-two h3 { margin-top: 0; }
  .sheet-next { border-top: 1pt solid #000; clear: both; }
  .sheet-meeting { clear: both; font-size: 12pt; padding-top: 3.5mm; margin: 0 0 1mm !important; break-inside: avoid; }
  .sheet-meeting span { min-width: 45mm; border-color: #000; }
  .sheet-meeting .short { min-width: 22mm; }
  .sheet-foot { border-top: 1.5pt solid #000; padding-top: 1.5mm; margin: auto 0 0 !important; break-inside: avoid; }
}
`;

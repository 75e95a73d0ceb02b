/** The page on A4, in black on white: what serves on the way to the door, and nothing else. */
export const paper = `
@media print {
  @page { size: A4; margin: 9mm 12mm; }
  :root { color-scheme: light; --paper: #fff; --sheet: #fff; --ink: #000; --soft: #000; --line: #666; --edge: #000; --main: #000; --main-tint: #fff; --alert: #000; --alert-tint: #fff; --care-tint: #fff; --care-edge: #000; }
  body { font-size: 12pt; line-height: 1.4; padding: 0; }
  .top, main, .bottom { max-width: none; padding-inline: 0; }
  main { padding-block: 0; }
  .top { border-bottom: 1pt solid; padding-block: 0 2mm; margin-bottom: 4mm; }
  .skip, .quick-exit, .emergency, .way, .ways, .bottom, .ask, .why, .take, .screen-only { display: none; }
  h1 { font-size: 20pt; }
  h2, .door h2 { font-size: 14pt; }
  .lead, .to-say p { font-size: 12.5pt; }
  .phone, .danger .phone { display: inline-block; min-height: 0; padding: 0; background: none; color: #000; width: auto; }
  .phone .number, .danger li:first-child .number { font-size: 20pt; }
  .phone .verb { font-size: 11pt; }
  .state { border-width: 1pt; padding: 0 2mm; }
  .door, .call-first, .danger, .notice { border: 1pt solid #000; border-radius: 0; padding: 4mm 4mm 1mm; margin-block: 4mm; }
  .line, .to-say, .bring, .steps, .refused, .facts, .opening, .call { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .bring li::before { border: 1.2pt solid #000; border-radius: 0; }
  .warn { border: 0; border-inline-start: 2pt solid #000; }
  a { color: #000; }
}
`;

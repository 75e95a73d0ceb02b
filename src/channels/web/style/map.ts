/** The map of the places and the square that a telephone reads. Without these rules both are black on white. */
export const map = `
.map { margin: 0 0 1rem; }
.map svg { display: block; width: 100%; max-width: 26rem; height: auto; fill: var(--ink); }
.map .ring { stroke: var(--edge); }
.map .stem, .map .north path, .map .scale path { stroke: var(--ink); }
.map .dot { fill: var(--ink); }
.map .here { fill: var(--paper); stroke: var(--ink); }
.map .name, .map .far { stroke: var(--paper); }
.map .far { fill: var(--soft); }
.map .pin rect { fill: var(--main); stroke: var(--main); }
.map .pin text { fill: var(--on-main); }
.map .pin.next rect { fill: var(--paper); }
.map .pin.next text { fill: var(--main); }
.map .in-words p { font-size: 1.0625rem; color: var(--soft); margin-block: .5rem; }
.map ol { margin-bottom: 0; }
@media (min-width: 48rem) {
  .map { display: grid; grid-template-columns: minmax(0, 21rem) minmax(0, 1fr); gap: 1.5rem; align-items: start; }
}
@media (forced-colors: active) {
  .map svg { forced-color-adjust: none; background: Canvas; fill: CanvasText; }
  .map .ring, .map .stem, .map .north path, .map .scale path, .map .here, .map .pin rect, .map .pin.next rect { stroke: CanvasText; }
  .map .dot, .map .pin rect, .map .far { fill: CanvasText; }
  .map .here, .map .pin.next rect, .map .pin text { fill: Canvas; }
  .map .pin.next text { fill: CanvasText; }
  .map .name, .map .far { stroke: Canvas; }
}

.qr { display: block; width: 11rem; max-width: 100%; height: auto; background: #fff; border-radius: .25rem; forced-color-adjust: none; }
`;

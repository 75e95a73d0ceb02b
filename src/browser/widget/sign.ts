const SVG = 'http://www.w3.org/2000/svg';
const PATH = 'M15 2h2v28h-2zM6 5h17l5 4-5 4H6zM26 16H9l-5 4 5 4h17z';

/** The finger post of the service: two arms, two ways. */
export function sign(): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 32 32');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATH);
  svg.append(path);
  return svg;
}

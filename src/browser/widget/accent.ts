import { warn } from './attributes.ts';

/** The accent colour that a host may ask for: taken only where it can be read. */

type Rgb = number[];

/** Text on its ground, by WCAG 2.2. */
const LEAST = 4.5;
/** Each scheme with the ground of ours on which an accent reads worst, and what is written on the accent: further from it than that ground. */
const SCHEMES = [
  ['light', '#faf7f0', '#fff'],
  ['dark', '#1c2427', '#000'],
] as const;

/** Applies the `accent` attribute to a root, in each scheme where it can be read; the other scheme keeps ours. */
export function applyAccent(element: HTMLElement, { style }: HTMLElement): void {
  const asked = element.getAttribute('accent')?.trim();
  const colour = asked ? rgbOf(asked) : null;
  const theme = element.getAttribute('theme');
  const readable = SCHEMES.filter(([scheme, ground, on]) => {
    const fits = colour && contrast(colour, rgbOf(ground)) >= LEAST;
    style.setProperty(`--${scheme}-main`, fits ? `rgb(${colour})` : '');
    style.setProperty(`--${scheme}-on-main`, fits ? on : '');
    style.setProperty(`--${scheme}-main-tint`, fits ? 'var(--sheet)' : '');
    return fits && theme !== (scheme === 'light' ? 'dark' : 'light');
  });
  if (asked && !readable[0]) {
    warn(`accent="${asked}" n’est pas une couleur, ou ne se lit pas assez (4,5:1) : la nôtre est gardée.`);
  }
}

/** Any CSS colour without transparency, as a canvas understands it; null for anything else. */
function rgbOf(colour: string): Rgb | null {
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) return null;
  const [hex = '', again] = ['#000', '#fff'].map((before) => {
    canvas.fillStyle = before;
    canvas.fillStyle = colour;
    return String(canvas.fillStyle);
  });
  return hex === again && /^#\w{6}$/.test(hex)
    ? [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
    : null;
}

const luminance = (rgb: Rgb): number => {
  const [r = 0, g = 0, b = 0] = rgb.map((part) => (part <= 10 ? part / 3294.6 : ((part + 14.025) / 269.025) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
};

const contrast = (one: Rgb, other: Rgb | null): number => {
  const ratio = luminance(one) / luminance(other ?? one);
  return Math.max(ratio, 1 / ratio);
};

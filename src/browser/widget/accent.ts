import { warn } from './attributes.ts';

/** The accent colour that a host may ask for: taken only where it can be read. */

type Rgb = number[];

/** Text on its ground, by WCAG 2.2. */
const LEAST = 4.5;
/** The sheet and the paper of each scheme, as in the shared colours. */
const GROUNDS: Record<string, string[]> = { light: ['#ffffff', '#faf7f0'], dark: ['#1c2427', '#13191b'] };
const WHITE = [255, 255, 255];
const BLACK = [0, 0, 0];

/** Applies the `accent` attribute to a frame, in each scheme where it can be read; the other scheme keeps ours. */
export function applyAccent(element: HTMLElement, { style }: HTMLElement): void {
  const asked = element.getAttribute('accent')?.trim();
  const colour = asked ? rgbOf(asked) : null;
  const theme = element.getAttribute('theme') ?? '';
  let readable = false;
  for (const scheme of Object.keys(GROUNDS)) {
    const grounds = (GROUNDS[scheme] ?? []).map((ground) => rgbOf(ground) ?? WHITE);
    const tint = colour?.map((part, at) => Math.round(part * 0.1 + (grounds[0]?.[at] ?? 0) * 0.9)) ?? WHITE;
    const fits = colour && [...grounds, tint].every((ground) => contrast(colour, ground) >= LEAST);
    if (fits && (!GROUNDS[theme] || theme === scheme)) readable = true;
    const on = colour && contrast(colour, WHITE) >= LEAST ? WHITE : BLACK;
    for (const [name, value] of Object.entries({ main: colour, 'on-main': on, 'main-tint': tint })) {
      style.setProperty(`--${scheme}-${name}`, fits && value ? `rgb(${value})` : '');
    }
  }
  if (asked && !readable) {
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

const contrast = (one: Rgb, other: Rgb): number => {
  const ratio = luminance(one) / luminance(other);
  return Math.max(ratio, 1 / ratio);
};

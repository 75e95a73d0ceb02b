import { describe, expect, it } from 'vitest';
import { colours } from '../../src/channels/web/style/colours.ts';
import { comfort } from '../../src/channels/web/style/comfort.ts';

type Palette = Record<string, string>;
const [light = '', dark = ''] = colours.split('@media');
const palette = (css: string): Palette =>
  Object.fromEntries([...css.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]));

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (high + 0.05) / (low + 0.05);
}

const text: [string, string][] = [
  ...['paper', 'sheet', 'main-tint', 'alert-tint', 'care-tint'].map((ground): [string, string] => ['ink', ground]),
  ...['paper', 'sheet', 'main-tint'].flatMap((ground): [string, string][] => [
    ['soft', ground],
    ['main', ground],
  ]),
  ['on-main', 'main'],
  ['on-alert', 'alert'],
  ['alert', 'paper'],
  ['alert', 'alert-tint'],
];
const edges: [string, string][] = [
  ['edge', 'sheet'],
  ['edge', 'paper'],
  ['main', 'main-tint'],
  ['alert', 'paper'],
  ['care-edge', 'care-tint'],
];

describe.each([
  ['light', palette(light)],
  ['dark', palette(dark)],
])('in the %s colours, someone who sees badly', (_, colour) => {
  it.each(text)('reads %s on %s at 7:1', (ink, ground) => {
    expect(contrast(colour[ink] ?? '', colour[ground] ?? '')).toBeGreaterThanOrEqual(7);
  });
  it.each(edges)('sees the edge %s on %s at 3:1', (edge, ground) => {
    expect(contrast(colour[edge] ?? '', colour[ground] ?? '')).toBeGreaterThanOrEqual(3);
  });
});

const [, strongLight = '', strongDark = ''] = comfort.split(/:root\[data-contrast\]/);

describe.each([
  ['light', palette(strongLight.split('}')[0] ?? '')],
  ['dark', palette(strongDark.split('}')[0] ?? '')],
])('in the %s colours of a stronger contrast, someone who sees very badly', (_, colour) => {
  it.each(text)('reads %s on %s at 12:1', (ink, ground) => {
    expect(contrast(colour[ink] ?? '', colour[ground] ?? '')).toBeGreaterThanOrEqual(12);
  });
  it.each(edges)('sees the edge %s on %s at 7:1', (edge, ground) => {
    expect(contrast(colour[edge] ?? '', colour[ground] ?? '')).toBeGreaterThanOrEqual(ground === edge ? 1 : 7);
  });
});

import { textOf } from '../format.ts';

/** A list of codes: an array in JSON; in CSV `["a","b"]`, `{a,b}`, `a|b` or `a,b`. */
export function codesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean);
  return textOf(value)
    .replace(/^[[{]|[\]}]$/g, '')
    .split(/[|,]/)
    .map((code) => code.trim().replace(/^["']|["']$/g, ''))
    .filter(Boolean);
}

/** A territory as `zone_eligibilite` writes it: commune, intercommunality, département, or the whole country. */
export const isZone = (code: string): boolean => /^(france|\w{5}|\d{9}|\d{2,3}|2[AB])$/.test(code);

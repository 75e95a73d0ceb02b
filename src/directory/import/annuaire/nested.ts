import { textOf } from '../format.ts';

/** An object held by a record. */
export type Held = Record<string, unknown>;

/**
 * The list in a field of the annuaire, which some copies write as JSON inside a string: an empty one when there is none.
 * Throws a French sentence when the string is not JSON.
 */
export function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  const text = textOf(value);
  if (text === '') return typeof value === 'object' && value !== null ? [value] : [];
  const parsed = parse(text);
  return Array.isArray(parsed) ? parsed : parsed === null ? [] : [parsed];
}

/** The objects in such a field. */
export function heldIn(value: unknown): Held[] {
  return listOf(value).filter((held): held is Held => typeof held === 'object' && held !== null);
}

function parse(text: string): unknown {
  // A single e-mail or a single code is not JSON.
  if (!/^[[{"]/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`JSON illisible dans une case (« ${text.slice(0, 40)}… »)`, { cause });
  }
}

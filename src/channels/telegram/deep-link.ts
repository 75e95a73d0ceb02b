import type { Told } from '../../session/begin-with.ts';

/**
 * Reads « rsa_41018 », « rsa » or « _41018 »: a need of the content, an INSEE code. Null for anything else: a link can
 * be old, or written by anyone.
 */
export function readLink(payload: string, needs: { code: string }[]): Told | null {
  const [, named = '', commune = null] = /^([a-z0-9-]*)(?:_(\d[\dAB]\d{3}))?$/.exec(payload) ?? [];
  const need = needs.find(({ code }) => code === named)?.code ?? null;
  if ((named && !need) || (!need && !commune)) return null;
  return { need, commune };
}

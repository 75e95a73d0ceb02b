import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Who sends a form: Twilio signs the address it calls and the fields it sends with the token of the account
 * (twilio.com/docs/usage/security, « Validating requests »).
 */

/** The address that was called, as the operator made it known: `PUBLIC_URL`, then path and query as they were received. */
export function calledAddress(publicUrl: string, received: string): string {
  const path = /^[a-z]+:\/\/[^/?#]*([^#]*)/i.exec(received)?.[1] ?? received;
  return `${publicUrl}${path}`;
}

/** The signature of a form: HMAC-SHA1 over the address and the fields in the order of their names, in base64. */
export function signatureOf(authToken: string, address: string, fields: URLSearchParams): string {
  const names = [...new Set(fields.keys())].sort();
  const signed = names.flatMap((name) => [...new Set(fields.getAll(name))].sort().map((value) => name + value));
  return createHmac('sha1', authToken)
    .update(address + signed.join(''), 'utf8')
    .digest('base64');
}

/** Whether a form bears its signature; compared in constant time. */
export function isSigned(
  authToken: string,
  address: string,
  fields: URLSearchParams,
  signature: string | undefined,
): boolean {
  const encoder = new TextEncoder();
  const expected = encoder.encode(signatureOf(authToken, address, fields));
  const given = encoder.encode(signature ?? '');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

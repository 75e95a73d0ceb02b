import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { calledAddress, isSigned } from './signature.ts';

/** What it takes to know that a form comes from the operator's own account. */
export type Account = { authToken: string; publicUrl: string };

/** Bytes; the longest message, of 1 600 letters, takes a tenth of it once encoded. */
const MOST = 100_000;

/** Refuses a form that is too large, announced or not, before it is kept in memory: 413. */
export const limitForm = bodyLimit({
  maxSize: MOST,
  onError: () => {
    throw new HTTPException(413);
  },
});

/**
 * Reads a form post that Twilio signed. Throws an HTTPException: 415 for what is no form, 403 for a signature that is
 * absent or wrong. Fields that are not known are kept: Twilio adds some at any time, and signs them.
 */
export async function readForm(c: Context, { authToken, publicUrl }: Account): Promise<URLSearchParams> {
  const type = c.req.header('content-type') ?? '';
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) throw new HTTPException(415);
  // workerd warns at each `text()` of a form.
  const fields = new URLSearchParams(new TextDecoder().decode(await c.req.arrayBuffer()));
  const address = calledAddress(publicUrl, c.req.url);
  if (!isSigned(authToken, address, fields, c.req.header('x-twilio-signature'))) throw new HTTPException(403);
  return fields;
}

import { bodyLimit } from 'hono/body-limit';
import { conversationOf, renderError } from './error.ts';

/** Bytes of a form: far more than anybody writes in one. */
const MOST = 100_000;

/** Refuses a form that is too large, with a calm page. */
export const limitForms = bodyLimit({
  maxSize: MOST,
  onError: (c) => c.html(renderError(413, [], conversationOf(c.req.path)), 413),
});

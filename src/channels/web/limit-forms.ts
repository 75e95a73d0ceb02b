import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';

/** Bytes of a form: far more than anybody writes in one. */
const MOST = 100_000;

/** Refuses a form that is too large: throws a 413, which is answered by a calm page. */
export const limitForms = bodyLimit({
  maxSize: MOST,
  onError: () => {
    throw new HTTPException(413);
  },
});

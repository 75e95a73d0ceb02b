import type { html } from 'hono/html';

/** A piece of page, escaped. */
export type Html = ReturnType<typeof html>;

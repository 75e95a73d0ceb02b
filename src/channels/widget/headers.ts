import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

const strict = { defaultSrc: ["'none'"], scriptSrc: ["'self'"], styleSrc: ["'self'"], connectSrc: ["'self'"] };

const rest = {
  xFrameOptions: false,
  referrerPolicy: 'no-referrer',
  strictTransportSecurity: 'max-age=15552000',
} as const;

/** What a careful town hall would send with its pages: nothing inline. The page that makes the snippet shows it in a frame. */
export const demoHeaders: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    ...strict,
    imgSrc: ["'self'", 'data:'],
    formAction: ["'none'"],
    baseUri: ["'none'"],
    frameAncestors: ["'self'"],
  },
  ...rest,
});

/** The page that makes the snippet: it shows itself what it makes. */
export const snippetHeaders: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    ...strict,
    imgSrc: ["'self'"],
    frameSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  ...rest,
});

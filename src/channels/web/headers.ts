import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/**
 * Security headers of a page: nothing from elsewhere, and no script but our files. Forms go to this site only, and to the
 * quick exit, because browsers hold the redirect of a form to the same rule. `framedBy` are the sites that may show the
 * page, as `frame-ancestors` writes them: none unless it is said.
 */
export function pageHeaders(quickExitUrl: string, framedBy = ["'none'"]): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      connectSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      formAction: ["'self'", new URL(quickExitUrl).origin],
      baseUri: ["'none'"],
      frameAncestors: framedBy,
    },
    // It knows no list of sites, and old browsers would hold it against the policy.
    xFrameOptions: false,
    referrerPolicy: 'no-referrer',
    // Not for subdomains, which belong to the publisher.
    strictTransportSecurity: 'max-age=15552000',
    permissionsPolicy: { camera: [], microphone: [], geolocation: ['self'], payment: [], usb: [], browsingTopics: [] },
  });
}

/** A conversation is kept by no cache, found by no search engine, and told to no other site. */
export const conversationHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('Cache-Control', 'no-store');
  c.header('X-Robots-Tag', 'noindex, nofollow');
};

/** What vitest.config.ts hands to the worker under test. */
declare namespace Cloudflare {
  interface Env {
    DB: D1Database;
    SECRET_KEY: string;
    MIGRATIONS: import('cloudflare:test').D1Migration[];
  }
}

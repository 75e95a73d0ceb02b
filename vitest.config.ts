import { fileURLToPath } from 'node:url';
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

// workerd runs offline: nothing is fetched or sent while testing.
process.env.WRANGLER_SEND_METRICS = 'false';
process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';
// The commands that tests run as processes of their own start in half the time once they are compiled.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('node_modules/.cache/par-ou-node', import.meta.url));

/**
 * Files of one worker share what they import, and the real directory once loaded: nothing of it changes. Each test
 * still has a service or a database of its own.
 */
const shared = { isolate: false, testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/closing-line.ts'],
    // Vitest would leave one core to itself, which is half of a small machine.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          ...shared,
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/worker/**', 'tests/web/browser/**'],
        },
      },
      {
        plugins: [
          cloudflareTest(async () => ({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: {
              cf: false,
              bindings: {
                MIGRATIONS: await readD1Migrations('drizzle'),
                LOG_LEVEL: 'silent',
                SECRET_KEY: 'une clé qui ne sert que pour les tests',
              },
            },
          })),
        ],
        test: {
          ...shared,
          name: 'worker',
          include: ['tests/worker/**/*.test.ts'],
          globalSetup: ['tests/support/real-data.ts'],
          // workerd starts once, when the other projects have ended.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
      { test: { ...shared, name: 'browser', include: ['tests/web/browser/**/*.test.ts'] } },
    ],
  },
});

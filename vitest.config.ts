import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

// workerd runs offline: nothing is fetched or sent while testing.
process.env.WRANGLER_SEND_METRICS = 'false';
process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/closing-line.ts'],
    projects: [
      {
        test: {
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
        test: { name: 'worker', include: ['tests/worker/**/*.test.ts'], globalSetup: ['tests/support/real-data.ts'] },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/web/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

/** `npm run check`: types on both runtimes, style, flows. Every check runs, and what fails is shown. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync } from 'node:fs';

const RUNTIME_TYPES = '.wrangler/runtime.d.ts';

type Check = { name: string; command: string[]; fix?: string };

// Not committed: made from the workerd that is installed.
mkdirSync('.wrangler', { recursive: true });

const checks: Check[] = [
  ...(isStale(RUNTIME_TYPES, ['wrangler.toml', 'package-lock.json'])
    ? [{ name: 'types de workerd', command: ['wrangler', 'types', RUNTIME_TYPES, '--include-env', 'false'] }]
    : []),
  { name: 'types (Node)', command: ['tsc', '--project', 'tsconfig.json'] },
  { name: 'types (Workers)', command: ['tsc', '--project', 'tsconfig.worker.json'] },
  { name: 'types (navigateur)', command: ['tsc', '--project', 'tsconfig.browser.json'] },
  {
    name: 'style',
    command: ['biome', 'check', '--error-on-warnings', '--max-diagnostics=50'],
    fix: 'npx biome check --write',
  },
  { name: 'parcours', command: ['node', 'src/start.js', 'flows', 'check'] },
  { name: 'navigateur', command: ['node', 'src/start.js', 'browser', 'check'], fix: 'npm run browser -- build' },
  { name: 'mots', command: ['node', 'src/start.js', 'words', 'check'], fix: 'npm run words -- build' },
];

const failed = checks.filter((check) => !passes(check));
if (failed.length > 0) {
  console.error(`\nÀ reprendre : ${failed.map(({ name }) => name).join(', ')}.`);
  process.exitCode = 1;
}

function passes({ name, command, fix }: Check): boolean {
  const [tool = '', ...args] = command;
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(tool === 'node' ? process.execPath : `node_modules/.bin/${tool}`, args, {
    encoding: 'utf8',
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false' },
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',');
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (status === 0) return true;
  console.log(`${stdout ?? ''}${stderr ?? ''}`.trim());
  if (fix) console.log(`Pour réparer ce qui peut l’être : ${fix}`);
  return false;
}

/** Whether a file made from others is absent or older than one of them. */
function isStale(made: string, from: string[]): boolean {
  if (!existsSync(made)) return true;
  const { mtimeMs } = statSync(made);
  return from.some((file) => statSync(file).mtimeMs > mtimeMs);
}

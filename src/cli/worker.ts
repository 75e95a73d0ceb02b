/**
 * `npm run dev:worker`: the service in workerd on this machine, with a local D1, offline.
 * `npm run deploy`: the same on Cloudflare: migrations, directory, then the code. It needs an account and, in
 * wrangler.toml, the id of its database.
 */
import { type StdioOptions, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const DATABASE = 'par-ou';
const NO_DATABASE = '00000000-0000-0000-0000-000000000000';

const settings = readFileSync('wrangler.toml', 'utf8');
const [what, ...rest] = process.argv.slice(2);
try {
  if (what === 'dev') dev();
  else if (what === 'deploy') deploy();
  else stop('Dites « npm run dev:worker » pour essayer ici, ou « npm run deploy » pour publier.');
} catch (error) {
  stop((error as Error).message);
}

function dev(): void {
  process.env.WRANGLER_SEND_METRICS = 'false';
  process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';
  prepare('--local');
  // A key for this run only: conversations on the local database end with it.
  const key = process.env.SECRET_KEY ?? randomBytes(32).toString('base64url');
  wrangler(['dev', '--var', `SECRET_KEY:${key}`, ...rest]);
}

function deploy(): void {
  if (settings.includes(NO_DATABASE)) {
    stop(
      [
        'wrangler.toml ne dit pas encore quelle base utiliser.',
        `1. npx wrangler d1 create ${DATABASE}, puis recopiez son identifiant dans wrangler.toml (database_id).`,
        '2. npx wrangler secret put SECRET_KEY, avec au moins 32 caractères tirés au hasard.',
        '3. npm run deploy.',
      ].join('\n'),
    );
  }
  prepare('--remote');
  wrangler(['deploy', ...rest]);
}

/** Brings D1 to the latest migration and loads data/ into it, for the départements that wrangler.toml serves. */
function prepare(place: '--local' | '--remote'): void {
  const [, territoires] = settings.match(/^TERRITOIRES\s*=\s*"([^"]*)"/m) ?? [];
  if (territoires) process.env.TERRITOIRES = territoires;
  wrangler(['d1', 'migrations', 'apply', DATABASE, place]);
  const folder = mkdtempSync(join(tmpdir(), 'par-ou-'));
  try {
    const file = join(folder, 'directory.sql');
    run(process.execPath, ['src/start.js', 'directory', 'sql', file]);
    // wrangler tells the result of each statement: only its errors are of use.
    wrangler(['d1', 'execute', DATABASE, place, '--yes', '--file', file], ['inherit', 'ignore', 'inherit']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function wrangler(args: string[], stdio: StdioOptions = 'inherit'): void {
  run('node_modules/.bin/wrangler', args, stdio);
}

/** Throws a French sentence when the command fails; it has said why itself. */
function run(command: string, args: string[], stdio: StdioOptions = 'inherit'): void {
  const { status, signal } = spawnSync(command, args, { stdio });
  if (status !== 0 && !signal) throw new Error(`Arrêt : « ${basename(command)} ${args[0]} » a échoué.`);
}

function stop(words: string): never {
  console.error(words);
  process.exit(1);
}

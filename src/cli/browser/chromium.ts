import { access, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { OperatorError } from '../../config.ts';

/** A real Chromium on any machine that has Node and npm: an installed one, or the one that npm brought. */

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** Playwright switches off what a person's browser has: pages kept in memory for the Back button. */
const asPeopleHaveIt = ['--disable-back-forward-cache'];

/**
 * Starts a browser, with flags of Chromium added to the usual ones; close it when done. Throws a sentence for the
 * operator where npm brings no browser for the machine and none is named in `CHROME_PATH`.
 */
export async function openBrowser(...flags: string[]): Promise<Browser> {
  const options: LaunchOptions = { args: [...args, ...flags], ignoreDefaultArgs: asPeopleHaveIt, headless: true };
  const installed = await firstOf([process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome']);
  if (installed) return chromium.launch({ ...options, executablePath: installed });
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new OperatorError('Indiquez un Chrome ou un Chromium dans CHROME_PATH.');
  const kept = await unpacked();
  return chromium.launch({
    ...options,
    executablePath: join(kept, 'chromium'),
    env: { ...process.env, ...libraries(kept) },
  });
}

/** A bare machine has neither these libraries nor letters. Its own libraries come first where it has them; letters are always the same. */
const libraries = (kept: string) => ({
  LD_LIBRARY_PATH: [process.env.LD_LIBRARY_PATH, '/usr/lib/x86_64-linux-gnu', '/usr/lib64', join(kept, 'al2023', 'lib')]
    .filter(Boolean)
    .join(':'),
  FONTCONFIG_FILE: join(kept, 'letters.conf'),
});

const letters = (kept: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${kept}/fonts</dir><cachedir>${kept}/letters</cachedir></fontconfig>
`;

/** The unpacked browser, beside the packages and as lasting as they are, so that the second run is quick. */
async function unpacked(): Promise<string> {
  const cache = fileURLToPath(new URL('../../../node_modules/.cache', import.meta.url));
  const kept = join(cache, 'par-ou-chromium');
  if (await exists(join(kept, 'chromium'))) return kept;
  await mkdir(cache, { recursive: true });
  const making = await mkdtemp(join(cache, 'making-'));
  await unpackInto(making);
  await writeFile(join(making, 'letters.conf'), letters(kept));
  // Two runs may unpack at once: the first to finish wins.
  await rename(making, kept).catch(() => rm(making, { recursive: true, force: true }));
  return kept;
}

/** The package unpacks into the temporary folder, with its libraries only where it believes to be on Lambda. */
async function unpackInto(folder: string): Promise<void> {
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' });
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    await packed.executablePath();
  } finally {
    for (const name of ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME']) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}

async function firstOf(paths: (string | undefined)[]): Promise<string | undefined> {
  for (const path of paths) if (path && (await exists(path))) return path;
  return undefined;
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { Browser, CDPSession } from 'playwright-core';
import { type Network, SLOWER } from './networks.ts';

/** One opening of a page: milliseconds to its first question, bytes of script and style that came before it, compressed as they were. */
export type Boot = { millis: number; bytes: number };

/** The screen of a small phone. */
const VIEWPORT = { width: 360, height: 740 };
/** Milliseconds after which a question that is not there will not come. */
const PATIENCE = 60_000;

/**
 * Opens a page as somebody who never came before, on a phone six times slower than this machine and over a line, and
 * times its first question. Null when it did not show it within a minute.
 */
export async function boot(browser: Browser, url: string, label: string, network: Network): Promise<Boot | null> {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });
  try {
    const page = await context.newPage();
    await page.addInitScript({ content: firstPainted(label) });
    const devtools = await context.newCDPSession(page);
    const bytes = await countTransfers(devtools);
    await slowDown(devtools, network);
    await page.goto(url, { waitUntil: 'commit' });
    const shown = page.evaluate<number>('firstPainted');
    const millis = await Promise.race([shown, after(PATIENCE)]);
    shown.catch(() => {});
    return millis === null ? null : { millis, bytes: bytes() };
  } finally {
    await context.close();
  }
}

async function slowDown(devtools: CDPSession, { bits, latency }: Network): Promise<void> {
  const throughput = bits / 8;
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

/** Counts from now on the bytes of scripts and styles that have arrived, headers included. */
async function countTransfers(devtools: CDPSession): Promise<() => number> {
  const counted = new Set<string>();
  let bytes = 0;
  devtools.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script' || type === 'Stylesheet') counted.add(requestId);
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (counted.has(requestId)) bytes += encodedDataLength;
  });
  await devtools.send('Network.enable');
  return () => bytes;
}

const after = (millis: number): Promise<null> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(null), millis).unref();
  });

/** The program that looks for the question in each page, with the words that it looks for. */
function firstPainted(label: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('in-page/first-painted.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    define: { QUESTION: JSON.stringify(label.replace(/\s+/g, ' ')) },
  });
  return outputFiles[0]?.text ?? '';
}

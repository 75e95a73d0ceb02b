import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { boot } from '../../../src/cli/bench/widget/boot.ts';
import { type Contender, hostPage, page } from '../../../src/cli/bench/widget/contender.ts';
import { measure } from '../../../src/cli/bench/widget/measure.ts';
import { deepChat } from '../../../src/cli/bench/widget/peers/deep-chat.ts';
import { tock } from '../../../src/cli/bench/widget/peers/tock.ts';
import { typebot } from '../../../src/cli/bench/widget/peers/typebot.ts';
import { startSite } from '../../../src/cli/bench/widget/site.ts';
import { openBrowser } from '../../support/browser.ts';

const question = { label: 'Que se passe-t-il\u00a0? Dites-le.', choices: [{ id: 'a', label: 'Un souci' }] };
const QUICK = { name: 'rapide', bits: 1e9, latency: 0 };
const LATE = 600;

/** Pages that show the question otherwise than by having it in their HTML. */
const pages = {
  '/closed': `<div id="here"></div><script>
    const closed = here.attachShadow({ mode: 'closed' });
    setTimeout(() => { closed.innerHTML = '<p>Que se\\npasse-t-il ? <b>Dites-le.</b></p>'; }, ${LATE});
  </script>`,
  '/faded': `<style>p { animation: fade 1ms ${LATE}ms both } @keyframes fade { from { opacity: 0 } }</style><p>${question.label}</p>`,
  '/below': `<p style="margin-top: 2000px">${question.label}</p><script>
    setTimeout(() => scrollTo(0, 2000), ${LATE});
  </script>`,
};

let browser: Browser;
let site: Awaited<ReturnType<typeof startSite>>;
const peers = [tock(question), deepChat(question), typebot(question)];
beforeAll(async () => {
  const served = Object.entries(pages).map(([path, body]) => page(path, hostPage('', body)));
  site = await startSite([...served, ...peers.flatMap((one: Contender) => one.served)]);
  browser = await openBrowser('--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1');
});
afterAll(async () => {
  await browser.close();
  site.stop();
});

describe('the moment a person can read the first question', () => {
  test.each([
    ['/closed', 'written late into a closed shadow tree'],
    ['/faded', 'there from the start, faded in later'],
    ['/below', 'there from the start, below the screen until it is scrolled'],
  ])('%s: %s', async (path) => {
    const shown = await boot(browser, site.url + path, question.label, QUICK);
    expect(shown?.millis).toBeGreaterThan(LATE);
    expect(shown?.bytes).toBe(0);
  });

  test('comes for each peer, with its script counted as it was sent', async () => {
    const contenders = peers.map((one) => ({ ...one, url: site.url + one.opens }));
    const told: number[] = [];
    const advance = (share: number) => told.push(share);
    const figures = await measure(browser, contenders, question.label, [QUICK], { runs: 1, advance });
    for (const { weight, received, paces } of figures) {
      expect(paces[0]?.median).toBeGreaterThan(0);
      expect(received).toBeGreaterThan(weight.brotli);
      expect(received).toBeLessThan(weight.brotli * 1.05);
    }
    expect([told[0], told.at(-1)]).toEqual([0, 1]);
  });

  test('waits for the line: a slow one delays the same page', async () => {
    const slow = { name: 'lente', bits: 1e6, latency: 500 };
    const [quickly, slowly] = [
      await boot(browser, `${site.url}/tock`, question.label, QUICK),
      await boot(browser, `${site.url}/tock`, question.label, slow),
    ];
    // The page, its script and the answer of the bot: three requests, each 500 ms later.
    expect((slowly?.millis ?? 0) - (quickly?.millis ?? 0)).toBeGreaterThan(1_200);
  });
});

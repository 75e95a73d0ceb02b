import { describe, expect, test } from 'vitest';
import { hostPage, page, script } from '../../src/cli/bench/widget/contender.ts';
import type { Figures } from '../../src/cli/bench/widget/measure.ts';
import { NETWORKS } from '../../src/cli/bench/widget/networks.ts';
import { deepChat } from '../../src/cli/bench/widget/peers/deep-chat.ts';
import { tock } from '../../src/cli/bench/widget/peers/tock.ts';
import { typebot } from '../../src/cli/bench/widget/peers/typebot.ts';
import { reportOf } from '../../src/cli/bench/widget/report.ts';
import { startSite } from '../../src/cli/bench/widget/site.ts';
import { tableOf } from '../../src/cli/bench/widget/table.ts';
import { weigh } from '../../src/cli/bench/widget/weigh.ts';

const figures = (more: Partial<Figures>): Figures => ({
  name: 'Par où',
  about: 'une ligne',
  weight: { raw: 45_000, gzip: 14_000, brotli: 12_500 },
  received: 14_300,
  paces: NETWORKS.map(({ name }) => ({ network: name, median: 900, worst: 1_100 })),
  ...more,
});
const setting = { runs: 5, browser: '147' };
const peer = figures({
  name: 'Pair 1.0',
  about: 'ainsi réglé',
  weight: { raw: 450_000, gzip: 140_000, brotli: 125_000 },
  paces: NETWORKS.map(({ name }) => ({ network: name, median: 3_600, worst: 4_400 })),
});
const rows = reportOf([figures({}), peer], setting);

describe('the rows of the widget', () => {
  test('tell each figure of ours beside each peer’s, with what the first is of the second', () => {
    const gzip = rows.find(({ name, against }) => name === 'poids : gzip' && against === 'Pair 1.0');
    expect(gzip).toMatchObject({ ours: 14, peer: 140, unit: 'ko', ratio: 0.1, note: 'ainsi réglé' });
    const slow = rows.filter(({ name }) => name === 'première question : 400 kbit/s, 400 ms');
    expect(slow.map(({ ours, peer, unit }) => [ours, peer, unit])).toEqual([[0.9, 3.6, 's']]);
    expect(rows.filter(({ against }) => against === 'Pair 1.0')).toHaveLength(4 + 2 * NETWORKS.length);
  });

  test('say of each aim whether it is reached', () => {
    const aims = (all: typeof rows) => all.flatMap(({ aim }) => aim ?? []);
    expect(aims(rows)).toEqual([
      { says: 'au plus 15 ko', reached: true },
      { says: 'au plus 1 s', reached: true },
    ]);
    const paces = NETWORKS.map(({ name }) => ({ network: name, median: 1_001, worst: 1_100 }));
    const heavy = figures({ weight: { raw: 1, gzip: 15_001, brotli: 1 }, paces });
    expect(aims(reportOf([heavy, peer], setting)).map(({ reached }) => reached)).toEqual([false, false]);
  });
});

test('the table has a block for the weight, one for the wait and one for the worst wait', () => {
  const table = tableOf(rows, 'Par où').replace(/[\u00a0\u202f]/g, ' ');
  expect(table).toMatch(/^poids +brut +gzip +brotli +reçu, script et style\n/);
  expect(table).toMatch(/\nPar où +45 ko +14 ko +12,5 ko +14,3 ko\n/);
  expect(table).toMatch(/\nPair 1\.0 +450 ko \(0,1\) +140 ko \(0,1\)/);
  expect(table).toMatch(/\npremière question, au pire +400 kbit\/s, 150 ms .*\nPar où +1,10 s +1,10 s +1,10 s\n/);
  expect(table).toMatch(/\nPair 1\.0 +3,60 s \(0,25\)/);
  expect(table).toContain('But, première question : 400 kbit/s, 150 ms : au plus 1 s — atteint.');
  expect(table).toContain('Pair 1.0 : ainsi réglé.');
  expect(table).toMatch(/Mesuré : Chromium 147, .*médiane de 5 ouvertures/);
});

test('files are compressed apart, and weigh together', () => {
  const [one, two] = ['a'.repeat(1000), 'b'.repeat(500)];
  expect(weigh([one, two]).raw).toBe(1500);
  expect(weigh([one, two]).gzip).toBe(weigh([one]).gzip + weigh([two]).gzip);
  expect(weigh([one]).gzip).toBeLessThan(50);
});

describe('the site of the bench', () => {
  test('serves its files compressed, whoever asks, and nothing else', async () => {
    const long = 'alert(1);'.repeat(1000);
    const site = await startSite([page('/', hostPage('', '<p>é</p>')), script('/a.js', long)]);
    const read = await fetch(`${site.url}/a.js?x=1`, { method: 'POST', body: '{}' });
    expect(read.headers.get('content-encoding')).toBe('gzip');
    expect(await read.text()).toBe(long);
    expect(await (await fetch(site.url)).text()).toContain('<p>é</p>');
    expect((await fetch(`${site.url}/b.js`)).status).toBe(404);
    site.stop();
  });

  test('has all that the peers ask for, each at a path of its own', () => {
    const question = { label: 'Que se passe-t-il ?', choices: [{ id: 'a', label: 'Un souci' }] };
    const peers = [tock(question), deepChat(question), typebot(question)];
    expect(peers.map(({ name }) => name.replace(/ [\d.]+$/, ''))).toEqual([
      'tock-react-kit',
      'deep-chat',
      '@typebot.io/js',
    ]);
    const paths = peers.flatMap(({ served }) => served.map(({ path }) => path));
    expect(new Set(paths).size).toBe(paths.length);
    for (const { opens, weighed } of peers) {
      expect(paths).toContain(opens);
      expect(weighed.join('').length).toBeGreaterThan(200_000);
    }
  });
});

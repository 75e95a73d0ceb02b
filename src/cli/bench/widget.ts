import { openBrowser } from '../browser/chromium.ts';
import { progress } from '../progress.ts';
import { startPeer } from './load.ts';
import type { Row } from './row.ts';
import type { Contender, Question } from './widget/contender.ts';
import { measure } from './widget/measure.ts';
import { NETWORKS } from './widget/networks.ts';
import { deepChat } from './widget/peers/deep-chat.ts';
import { pages, widget } from './widget/peers/ours.ts';
import { tock } from './widget/peers/tock.ts';
import { typebot } from './widget/peers/typebot.ts';
import { reportOf } from './widget/report.ts';
import { startSite } from './widget/site.ts';

const RUNS = 5;

/** Nothing is asked of another machine: what a peer wants from elsewhere is refused at once. */
const ALONE = '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1';

/**
 * The widget on somebody else’s page, beside the peers that npm brings whole: what each weighs, and how long a slow
 * phone waits for its first question. Throws an OperatorError when something cannot be opened.
 */
export async function benchWidget(): Promise<Row[]> {
  const opened: (() => unknown)[] = [];
  try {
    const service = await startPeer('service');
    opened.push(service.stop);
    const { prompt } = (await service.send({ path: '/api/v1/sessions', body: {} })) as {
      prompt: { question: Question };
    };
    const contenders = await contendersOf(service.url, prompt.question);
    const site = await startSite(contenders.flatMap(({ served }) => served));
    opened.push(site.stop);
    const browser = await openBrowser(ALONE);
    opened.push(() => browser.close());
    const figures = await measure(
      browser,
      contenders.map((one) => ({ ...one, url: new URL(one.opens, site.url).href })),
      prompt.question.label,
      NETWORKS,
      { runs: RUNS, advance: progress(process.stderr, 'Mesure') },
    );
    return reportOf(figures, { runs: RUNS, browser: browser.version() });
  } finally {
    for (const close of opened.reverse()) await close();
  }
}

/** Ours first, then our pages, then the peers: all ask the same question. */
async function contendersOf(service: string, question: Question): Promise<Contender[]> {
  return [await widget(service), await pages(service), tock(question), deepChat(question), typebot(question)];
}

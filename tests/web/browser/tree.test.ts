import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsing } from '../../support/browsing.ts';
import * as inTheWidget from '../../support/widget.ts';
import { press, toAmbiguous, toCommune, toDanger, toPlan, toRefusal } from './walk.ts';

/**
 * What a screen reader is given, state by state. Each file of trees/ begins with a comment that says what is heard and
 * why it is right; `UPDATE_TREES=1` rewrites the tree beneath and keeps the comment, which is then to be read again.
 */

const here = browsing();

const toAnswers = async (page: Page, url: string): Promise<void> => {
  await toPlan(page, url);
  await page.goto(`${page.url()}/reponses`);
};

const toPerson = async (page: Page, url: string): Promise<void> => {
  await toCommune(page, url);
  await page.goto(`${page.url()}/quelquun`);
};

const toWrongCode = async (page: Page, url: string): Promise<void> => {
  await page.goto(url);
  await page.getByText('Vous avez un code').click();
  await page.getByLabel('Votre code').fill('1234 nuage');
  await press(page, 'Reprendre');
};

const toSiteMap = async (page: Page, url: string): Promise<void> => {
  await page.goto(`${url}/plan-du-site`);
};

/** The page of another site that shows the service; its widget is listened to once the question is there. */
const toWidget = async (page: Page, url: string): Promise<void> => {
  await page.goto(`${url}/widget/demo`);
  await page.locator('par-ou').first().getByRole('button', { name: 'Envoyer' }).waitFor();
};

const toWidgetInDanger = async (page: Page, url: string): Promise<void> => {
  await toWidget(page, url);
  const widget = page.locator('par-ou').first();
  await widget.getByRole('textbox').fill('mon mari me frappe');
  await widget.getByRole('button', { name: 'Envoyer' }).click();
  await widget.getByRole('button', { name: 'Quitter vite' }).waitFor();
};

/** The same widget, walked through by somebody. */
const inWidget =
  (walk: (widget: Locator, page: Page) => Promise<void>) =>
  async (page: Page, url: string): Promise<void> => {
    await toWidget(page, url);
    await walk(page.locator('par-ou').first(), page);
  };

const toRefusalInWidget = inWidget(async (widget) => {
  await inTheWidget.toCommune(widget);
  await widget.getByLabel('Où habitez-vous').fill('Zzyzx');
  await inTheWidget.press(widget, 'Continuer');
  await widget.locator('.error').waitFor();
});

const toAnswersInWidget = inWidget(async (widget) => {
  await inTheWidget.toPlan(widget);
  await inTheWidget.press(widget, 'Revoir vos réponses');
});

const toSilence = inWidget(async (widget, page) => {
  await page.route(/\/(api|healthz)/, (route) => route.abort());
  await widget.getByLabel('Je suis parent').check();
  await inTheWidget.press(widget, 'Continuer');
  await widget.locator('.trouble').waitFor();
});

const toArabic = inWidget(async (widget) => {
  await widget.locator('select').selectOption('ar');
  await widget.locator('.frame[dir=rtl]').waitFor();
});

/** The name of the file, what is listened to, and the way there. */
const heard: [state: string, part: string, walk: (page: Page, url: string) => Promise<void>][] = [
  ['the whole first page', 'body', (page, url) => page.goto(url).then(() => {})],
  ['a question', 'main', toCommune],
  ['a refused answer', 'main', toRefusal],
  ['an ambiguous postcode', 'main', toAmbiguous],
  ['a wrong code', 'main', toWrongCode],
  ['a whole page of danger', 'body', toDanger],
  ['a plan', 'main', toPlan],
  ['the answers', 'main', toAnswers],
  ['a person to talk to', 'main', toPerson],
  ['the map of the site', 'main', toSiteMap],
  ['the widget', 'par-ou >> nth=0', toWidget],
  ['the widget in danger', 'par-ou >> nth=0', toWidgetInDanger],
  ['the widget refuses an answer', 'par-ou >> nth=0', toRefusalInWidget],
  ['the widget shows a plan', 'par-ou >> nth=0', inWidget(inTheWidget.toPlan)],
  ['the widget shows the answers', 'par-ou >> nth=0', toAnswersInWidget],
  ['the widget gets no answer', 'par-ou >> nth=0', toSilence],
  ['the widget in Arabic', 'par-ou >> nth=0', toArabic],
];

describe('someone who listens', () => {
  it.each(heard)('hears %s as it was read and found right', async (state, part, walk) => {
    const page = await here.browser.newPage();
    await walk(page, here.url);
    const tree = asHeard(await page.locator(part).ariaSnapshot());
    await page.close();

    const file = fileURLToPath(new URL(`trees/${state.replaceAll(' ', '-')}.yaml`, import.meta.url));
    const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const comment = /^(?:#.*\n)*/.exec(kept)?.[0] ?? '';
    if (process.env.UPDATE_TREES) writeFileSync(file, `${comment}${tree}\n`);
    expect(comment.length, `trees/ says nothing of ${state}`).toBeGreaterThan(100);
    if (!process.env.UPDATE_TREES) expect(tree).toBe(kept.slice(comment.length).trimEnd());
  });
});

/** The tree without what is not heard: addresses of links, choices of a closed list, and the words of a label, which are heard as the name of its field. */
function asHeard(snapshot: string): string {
  const lines = snapshot.split('\n').filter((line) => !/^\s*- (\/url:|option )/.test(line));
  const depth = (line: string | undefined) => line?.search(/\S/) ?? 0;
  const said = (line: string | undefined) =>
    line?.replace(/^\s*- '?(text|radio|checkbox):? ?/, '').replace(/["']|:$|\[.*\]$/g, '');
  return lines
    .filter((line, at) => !/^\s*- text: /.test(line) || said(line) !== said(lines[at - 1]))
    .map((line, at, left) => (line.endsWith(':') && depth(left[at + 1]) <= depth(line) ? line.replace(/:$/, '') : line))
    .join('\n');
}

import { expect, test } from 'vitest';
import type { Bot } from '../../support/telegram/bot.ts';
import { botOfFile } from '../../support/telegram/bot-of-file.ts';

/** Taking a plan out of Telegram on paper. */

const PAGES = 'https://parou.example.fr';
const here = botOfFile();

const linksOf = (person: ReturnType<Bot['person']>) =>
  person.last().buttons.flatMap((row) => row.flatMap((button) => ('url' in button ? [String(button.url)] : [])));

/** Somebody at the plan of a rent in Blois, who asks to take it along. */
async function takes(pages: string | undefined, need = 'impaye-loyer') {
  const session = { ...here.bot.session, ...(pages && { elsewhere: { web: pages } }) };
  const person = here.bot.person(here.bot.webhook({ session }));
  await person.says(`/start ${need}_41018`);
  for (let nth = 0; nth < 12 && !person.read().includes('Et maintenant'); nth++) {
    const { keyboard, buttons } = person.last();
    if (keyboard === 'position') await person.says('Blois');
    else await person.presses(buttons[0]?.[0]?.text ?? '');
  }
  await person.says('/continuer');
  expect(person.read()).toMatch(/\d{4} \p{L}+/u);
  return person;
}

test('somebody who asks to print is given a code, and the address of their plan on paper', async () => {
  const [paper, pages] = linksOf(await takes(PAGES));
  expect(pages).toBe(PAGES);
  expect(paper).toMatch(/^https:\/\/parou\.example\.fr\/p\/[\w-]+\/imprimer$/);
  const sheet = await here.bot.service.app.request((paper ?? '').slice(PAGES.length));
  expect(sheet.status).toBe(200);
  expect(await sheet.text()).toContain('Mon rendez-vous');
});

test('where the service has no address of its own, only the code is given', async () => {
  expect(linksOf(await takes(undefined))).toEqual([]);
});

test('no link is made unasked of somebody who may be watched', async () => {
  expect(linksOf(await takes(PAGES, 'violences-conjugales'))).toEqual([PAGES]);
});

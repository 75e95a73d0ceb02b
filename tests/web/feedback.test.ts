import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sessionOf } from '../../src/session/hash.ts';
import { open, type Page, post, send, words } from '../support/pages.ts';
import { openService, type Service } from '../support/service.ts';

/** « Cela vous a-t-il aidé ? » on the page of a plan, with forms alone. */

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

const ASKS = 'Cela vous a-t-il aidé ?';

async function planned(): Promise<Page> {
  let page = await open(service.app, '/');
  const answers: Record<string, string | string[]>[] = [
    { text: 'je n’arrive plus à payer mon loyer' },
    { choices: ['impaye-loyer'] },
    { text: 'Vendôme' },
  ];
  for (const fields of [...answers, { choice: 'non' }]) page = await send(service.app, page, fields);
  return page;
}
const sessionAt = ({ url }: Page) =>
  sessionOf(service.session.secret, { channel: 'web', contact: url.split('/')[2] ?? '' });
const kept = (page: Page) =>
  service.session.db.query.feedback.findFirst({ where: (row, { eq }) => eq(row.session, sessionAt(page)) });

describe('someone whose plan is on the page', () => {
  it('is asked under it, after every door, by three buttons that need no script', async () => {
    const page = await planned();
    const said = words(page);
    expect(said.indexOf(ASKS)).toBeGreaterThan(said.lastIndexOf('Si personne ne répond'));
    expect(page.text.match(/<button[^>]*value="helped-(?:yes|partly|no)"/g)?.length).toBe(3);
    const sheet = await open(service.app, `${page.url}/imprimer`);
    expect(words(sheet)).not.toContain(ASKS);
  });

  it('says yes, is led back to the plan with thanks, and can change their mind', async () => {
    const page = await planned();
    const thanked = await send(service.app, page, { choice: 'helped-yes' });
    expect([thanked.status, thanked.url]).toEqual([200, page.url]);
    expect(words(thanked)).toMatch(
      /Merci\. Votre réponse nous aide.*Votre réponse est notée\. Vous pouvez la changer\./,
    );
    expect(thanked.text).toMatch(/value="helped-yes" aria-pressed="true"/);
    expect(await kept(page)).toMatchObject({
      channel: 'web',
      helped: 'yes',
      departement: '41',
      needs: ['impaye-loyer'],
    });
    await send(service.app, thanked, { choice: 'helped-partly' });
    expect(await kept(page)).toMatchObject({ helped: 'partly' });
  });

  it('says no: a person and the reasons stand above the plan', async () => {
    const page = await planned();
    const no = await send(service.app, page, { choice: 'helped-no' });
    const said = words(no);
    expect(said).toMatch(
      /Merci de nous le dire.*02 54 58 41 41.*Qu’est-ce qui n’a pas marché.*C’était fermé.*Votre plan/,
    );
    const why = await send(service.app, no, { choice: 'why-closed' });
    expect(words(why)).toMatch(/Merci, c’est noté\..*Vous pouvez la changer/);
    expect(await kept(page)).toMatchObject({ helped: 'no', reason: 'closed' });
  });

  it('taps twice and is counted once; a choice that is none of these is refused and counted by nobody', async () => {
    const page = await planned();
    await Promise.all([0, 1].map(() => send(service.app, page, { choice: 'helped-no' })));
    expect(await kept(page)).toMatchObject({ helped: 'no' });
    const before = (await service.session.db.query.feedback.findMany()).length;
    const wrong = await post(service.app, page.url, new URLSearchParams({ choice: 'helped-maybe' }));
    expect(wrong.status).toBe(422);
    expect((await service.session.db.query.feedback.findMany()).length).toBe(before);
  });

  it('leaves it counted, and linked to nothing, when all is erased', async () => {
    const page = await planned();
    const before = (await service.session.db.query.feedback.findMany()).length;
    await send(service.app, page, { choice: 'helped-no' });
    await post(service.app, `${page.url}/effacer`);
    expect(await kept(page)).toBeUndefined();
    expect((await service.session.db.query.feedback.findMany()).length).toBe(before + 1);
  });
});

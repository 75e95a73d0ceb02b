import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { renderPlan } from '../../src/channels/web/plan.ts';
import { reports } from '../../src/store/tables.ts';
import { open, type Page, post, send, titleOf, words } from '../support/pages.ts';
import { card, plan } from '../support/plans.ts';
import { openService, type Service } from '../support/service.ts';

/** « Signaler une erreur » on the page of a place, with forms alone. */

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());
beforeEach(() => service.session.db.delete(reports));

async function planned(text = 'je n’arrive plus à payer mon loyer', need = 'impaye-loyer'): Promise<Page> {
  let page = await open(service.app, '/');
  page = await send(service.app, page, { text });
  page = await send(service.app, page, { choices: [need] });
  page = await send(service.app, page, { text: 'Vendôme' });
  for (let asked = 0; asked < 8 && !page.text.includes('/erreur/'); asked++) {
    const [, name = '', value = ''] =
      /type="(?:radio|checkbox)"[^>]*name="(choices?)" value="([^"]+)"/.exec(page.text) ?? [];
    page = await send(service.app, page, { [name]: value });
  }
  return page;
}
const linksIn = ({ text }: Page) =>
  [...text.matchAll(/href="(\/c\/[\w-]+\/erreur\/[^"]+)"/g)].map(([, url = '']) => url);
const kept = () => service.session.db.query.reports.findMany();

describe('someone who sees that a card is wrong', () => {
  it('has a link on each real place, none on a national line or where no place is known, none on paper', async () => {
    const page = await planned();
    expect(linksIn(page).length).toBeGreaterThan(0);
    const others = [card('ligne--3919'), card('generique--mds', { generic: true }), card('mds--blois')];
    const shown = String(await renderPlan(plan({ places: others }), '/c/x'));
    expect([...shown.matchAll(/\/c\/x\/erreur\/([^"]+)"/g)].map(([, id]) => id)).toEqual(['mds--blois']);
    expect(linksIn(await open(service.app, `${page.url}/imprimer`))).toEqual([]);
  });

  it('finds the form at an address that somebody made up, too', async () => {
    const [link = ''] = linksIn(await planned());
    for (const made of ['revoir=constructor', 'revoir=no_kind&revoir=x', 'dit=toString']) {
      const page = await open(service.app, `${link}?${made}`);
      expect([made, page.status]).toEqual([made, 200]);
      expect(page.text).toContain('name="kind"');
    }
  });

  it('says what, is thanked, and goes back to the plan', async () => {
    const page = await planned();
    const [link = ''] = linksIn(page);
    const form = await open(service.app, link);
    expect(words(form)).toMatch(/Signaler une erreur .* Qu’est-ce qui est faux \? .* N’écrivez ni nom ni situation/);
    const thanks = await send(service.app, form, { kind: 'hours', text: 'Fermé le lundi' });
    expect([thanks.status, thanks.url]).toEqual([200, `${link}?dit=kept`]);
    expect(words(thanks)).toContain('Merci. C’est transmis');
    expect(thanks.text).toContain(`href="${page.url}"`);
    expect(await kept()).toMatchObject([
      { kind: 'hours', text: 'Fermé le lundi', structure_id: decodeURIComponent(link.split('/')[4] ?? '') },
    ]);
  });

  it('forgets to choose, or writes too much: it is said by its field, and what was typed is kept', async () => {
    const [link = ''] = linksIn(await planned());
    const form = await open(service.app, link);
    const none = await send(service.app, form, { kind: '', text: 'Fermé le lundi' });
    expect(none.status).toBe(422);
    expect(none.text).toMatch(/<a href="#faux-1">Choisissez[\s\S]*id="faux-erreur"[\s\S]*Fermé le lundi<\/textarea>/);
    const long = await send(service.app, form, { kind: 'other', text: 'é'.repeat(301) });
    expect(long.text).toMatch(/value="other" checked[\s\S]*id="mots-erreur">[^<]*300[\s\S]*aria-invalid="true">éé/);
    expect((await send(service.app, form, { kind: 'other', text: '' })).text).toContain('Dites en quelques mots');
    expect(titleOf(long)).toMatch(/^Erreur/);
    expect(await kept()).toEqual([]);
  });

  it('follows an address of a place or a conversation that is no more', async () => {
    const page = await planned();
    expect((await open(service.app, `${page.url}/erreur/ligne--3919`)).status).toBe(404);
    expect(
      (await post(service.app, `${page.url}/erreur/nulle-part`, new URLSearchParams({ kind: 'phone' }))).url,
    ).toMatch(/dit=unknown$/);
    await post(service.app, `${page.url}/effacer`);
    const [link = ''] = linksIn(page);
    expect((await open(service.app, link)).status).toBe(410);
    expect((await post(service.app, link, new URLSearchParams({ kind: 'phone' }))).status).toBe(410);
    expect(await kept()).toEqual([]);
  });

  it('is told that it is enough for today after ten errors', async () => {
    const [link = ''] = linksIn(await planned());
    let last: Page | undefined;
    for (let nth = 0; nth <= 10; nth++)
      last = await post(service.app, link, new URLSearchParams({ kind: 'phone', text: `faux ${nth}` }));
    expect(last && words(last)).toContain('Vous pourrez en signaler d’autres demain.');
    expect((await kept()).length).toBe(10);
  });
});

describe('someone in danger who writes it there', () => {
  it('is led to the numbers by the conversation, and nothing of it is kept', async () => {
    const [link = ''] = linksIn(await planned());
    const page = await send(service.app, await open(service.app, link), { kind: 'other', text: 'mon mari me frappe' });
    expect(page.url).toMatch(/^\/c\/[\w-]+$/);
    expect(words(page)).toContain('3919');
    expect(titleOf(page)).toBe('Par où ? – informations');
    expect(await kept()).toEqual([]);
  });

  it('on the plan of somebody else is given the numbers at once, even when the link has ended or nothing can be read', async () => {
    const down = await openService({ loaded: false });
    down.close();
    for (const { app } of [service, down]) {
      const said = new URLSearchParams({ kind: 'other', text: 'mon mari me frappe' });
      const page = await post(app, '/p/un-lien-fini/erreur/mds--mds41-blois', said);
      expect(page.status).toBe(200);
      expect(words(page)).toContain('3919');
      expect(page.text).toContain('action="/p/un-lien-fini/quitter"');
      expect(titleOf(page)).toBe('Par où ? – informations');
    }
    const said = new URLSearchParams({ kind: 'other', text: 'my husband hits me help me' });
    const english = await post(service.app, '/p/un-lien-fini/erreur/mds--mds41-blois?langue=en', said);
    expect(words(english)).toContain('3919');
    expect(words(english)).not.toContain('appelez');
    expect(await kept()).toEqual([]);
  });

  it('has the quick exit on this page too, and no posted page behind it', async () => {
    const page = await planned('mon mari me frappe', 'violences-conjugales');
    const [link = ''] = linksIn(page);
    const form = await open(service.app, link);
    expect(titleOf(form)).toBe('Par où ? – informations');
    expect(form.text).toContain('Quitter vite');
    const refused = await send(service.app, form, { kind: '', text: 'Fermé le lundi' });
    expect([refused.status, refused.url]).toEqual([200, `${link}?revoir=no_kind`]);
    expect(refused.text).toContain('id="faux-erreur"');
    expect(refused.text).not.toContain('lundi');
  });
});

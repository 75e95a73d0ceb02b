import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forgetSession } from '../../src/session/forget.ts';
import { planLinks } from '../../src/store/tables.ts';
import { atPlan } from '../support/at-plan.ts';
import { open, type Page, post, titleOf, words } from '../support/pages.ts';
import { openService, type Service } from '../support/service.ts';

let service: Service;
beforeEach(async () => {
  service = await openService({ env: { PUBLIC_URL: 'https://parou.example.fr' } });
});
afterEach(() => service.close());

const rent = async () => (await atPlan(service.session, { needs: ['impaye-loyer'] })).contact;
const beaten = async () =>
  (await atPlan(service.session, { needs: ['violences-conjugales'], commune: 'Blois' })).contact;
const share = (contact: string): Promise<Page> => post(service.app, `/c/${contact}/partager`);
const linkOf = ({ text }: Page): string => /https:\/\/parou\.example\.fr(\/p\/[\w-]+)/.exec(text)?.[1] ?? '';
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('somebody who shares a plan', () => {
  it('presses one button, and gets the link, how long it lives, who can read it, and the ways to send it', async () => {
    const contact = await rent();
    expect((await open(service.app, `/c/${contact}`)).text).toContain(`action="/c/${contact}/partager"`);
    const page = await share(contact);
    expect(page.url).toBe(`/c/${contact}/partager`);
    const said = plain(words(page));
    expect(said).toContain('Ce lien marche jusqu’au jeudi 24 décembre 2026.');
    expect(said).toContain('Qui a ce lien peut lire votre plan, sans rien y changer.');
    expect(page.text).toContain(`value="https://parou.example.fr${linkOf(page)}" readonly`);
    expect(page.text).toContain('<svg xmlns="http://www.w3.org/2000/svg" class="qr"');
    const held = (scheme: string) => {
      const written = new RegExp(`href="${scheme}:\\?([^"]+)"`).exec(page.text)?.[1] ?? '';
      return new URLSearchParams(written.replaceAll('&#39;', "'").replaceAll('&amp;', '&'));
    };
    expect(held('sms').get('body')).toContain('0 805 160 075');
    const letter = held('mailto');
    expect(letter.get('subject')).toBe('Où trouver de l’aide\u00a0: un plan');
    expect(letter.get('body')).toContain('MDS de Vendôme');
    expect(letter.get('body')).toContain(linkOf(page));
  });

  it('finds the same link on a page that is loaded again, and makes no other', async () => {
    const page = await share(await rent());
    expect(linkOf(await open(service.app, page.url))).toBe(linkOf(page));
    expect(await service.session.db.select().from(planLinks)).toHaveLength(1);
  });

  it('has no link before asking for one', async () => {
    const contact = await rent();
    const page = await open(service.app, `/c/${contact}/partager`);
    expect(linkOf(page)).toBe('');
    expect(page.text).toContain('Créer le lien');
    expect(await service.session.db.select().from(planLinks)).toEqual([]);
  });

  it('is led back to the question where there is no plan, and to the first page where there is nothing', async () => {
    const begun = await post(service.app, '/', new URLSearchParams({ choice: 'themes' }));
    expect((await post(service.app, `${begun.url}/partager`)).url).toBe(begun.url);
    expect((await post(service.app, '/c/AAAAAAAAAAAAAAAAAAAAAA/partager')).status).toBe(404);
  });
});

describe('whoever is given the link', () => {
  it('reads the plan, and finds nothing that leads to the conversation or changes it', async () => {
    const contact = await rent();
    const address = linkOf(await share(contact));
    const page = await open(service.app, address);
    expect(page.status).toBe(200);
    expect(titleOf(page)).toBe('Un plan partagé – Par où ?');
    const said = plain(words(page));
    for (const one of ['MDS de Vendôme', '02 54 58 41 41', '0 805 160 075', 'dernières quittances', 'À dire'])
      expect(said).toContain(one);
    expect(page.text).not.toContain(contact);
    expect(page.text).not.toMatch(/\/c\/|name="choice"|Revoir vos réponses|Ajouter/);
    expect((await post(service.app, address, new URLSearchParams({ choice: 'oui' }))).status).toBe(404);
  });

  it('is kept by no cache, no search engine and no other site, and shown in no frame', async () => {
    const address = linkOf(await share(await rent()));
    for (const path of [address, `${address}/imprimer`, `${address}/qr.svg`, '/p/AAAA']) {
      const { headers } = await open(service.app, path);
      expect(headers.get('cache-control'), path).toBe('no-store');
      expect(headers.get('x-robots-tag'), path).toBe('noindex, nofollow');
      expect(headers.get('referrer-policy'), path).toBe('no-referrer');
      expect(headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'");
    }
    expect((await open(service.app, '/robots.txt')).text).toContain('Disallow: /p/');
  });

  it('prints it, with the square that opens it elsewhere', async () => {
    const address = linkOf(await share(await rent()));
    const sheet = await open(service.app, `${address}/imprimer`);
    expect(plain(words(sheet))).toContain('Mon rendez-vous : le');
    expect(sheet.text).toContain(`https://parou.example.fr${address}</p>`);
    const square = await open(service.app, `${address}/qr.svg`);
    expect(square.headers.get('content-type')).toBe('image/svg+xml');
    expect(square.text).toMatch(/^<svg /);
  });

  it('is told kindly when it shows nothing, in the same words whether it ended or never was', async () => {
    const contact = await rent();
    const address = linkOf(await share(contact));
    const never = await open(service.app, '/p/AAAAAAAAAAAAAAAAAAAAAAAAAAA');
    expect(never.status).toBe(404);
    service.waitDays(30);
    const ended = await open(service.app, address);
    expect(ended.status).toBe(410);
    expect(words(ended)).toBe(words(never));
    expect(ended.text).toContain('href="tel:17"');
    expect(ended.text).toContain('>Commencer</a>');
    for (const path of [`${address}/imprimer`, `${address}/qr.svg`])
      expect((await open(service.app, path)).status, path).toBe(410);
  });

  it('sees nothing any more once the person has erased everything', async () => {
    const contact = await rent();
    const address = linkOf(await share(contact));
    await forgetSession(service.session, { channel: 'web', contact });
    expect((await open(service.app, address)).status).toBe(404);
  });
});

describe('somebody who may be watched', () => {
  it('is warned before any link is made', async () => {
    const contact = await beaten();
    const plan = await open(service.app, `/c/${contact}`);
    expect(plan.text).toContain(`href="/c/${contact}/partager"`);
    const page = await open(service.app, `/c/${contact}/partager`);
    expect(titleOf(page)).toBe('Par où ? – informations');
    const said = words(page);
    expect(said.indexOf('ne partagez rien d’ici')).toBeGreaterThan(-1);
    expect(said.indexOf('ne partagez rien d’ici')).toBeLessThan(said.indexOf('Créer le lien'));
    const made = await share(contact);
    expect(made.text).toContain('subject=Informations');
    expect(words(made)).toContain('ne partagez rien d’ici');
  });

  it('gets no link by printing', async () => {
    const sheet = await open(service.app, `/c/${await beaten()}/imprimer`);
    expect(sheet.status).toBe(200);
    expect(sheet.text).not.toContain('class="qr"');
    expect(await service.session.db.select().from(planLinks)).toEqual([]);
  });

  it('leaves a shared plan in haste, and what they shared stays', async () => {
    const contact = await beaten();
    const address = linkOf(await share(contact));
    const page = await open(service.app, address);
    expect(titleOf(page)).toBe('Par où ? – informations');
    expect(page.text).not.toContain('Voir où sont ces lieux');
    expect(page.text).not.toContain('href="/"');
    const left = await post(service.app, `${address}/quitter`);
    expect(left.headers.get('location')).toBe('https://meteofrance.com/');
    expect(left.headers.get('clear-site-data')).toBe('"cache"');
    expect((await open(service.app, address)).status).toBe(200);
    expect((await open(service.app, `/c/${contact}`)).status).toBe(200);
  });
});

describe('the sheet of a plan', () => {
  it('says when it was made, who to call, what to say, what to bring with boxes, and leaves room to write', async () => {
    const contact = await rent();
    const sheet = await open(service.app, `/c/${contact}/imprimer`);
    const said = plain(words(sheet));
    expect(said).toContain('Fait le mardi 24 novembre 2026 à 15 h 10, avec les horaires connus ce jour-là.');
    for (const one of ['02 54 58 41 41', '0 805 160 075', 'À dire', 'Mon rendez-vous', 'Danger immédiat'])
      expect(said).toContain(one);
    expect(sheet.text).toMatch(/<ul class="boxes short">.*<li>bail<\/li>/);
    expect(sheet.text).toContain('class="qr"');
    expect(sheet.text).toContain('class="map"');
  });

  it('says each number of the plan', async () => {
    for (const [needs, commune] of [
      [['impaye-loyer', 'transport'], 'Mondoubleau'],
      [['aide-alimentaire', 'medecin', 'impaye-energie'], 'Loches'],
    ] as const) {
      const { contact, prompt } = await atPlan(service.session, { needs: [...needs], commune });
      const said = plain(words(await open(service.app, `/c/${contact}/imprimer`)));
      const { places = [], helplines = [] } = prompt.plan ?? {};
      const numbers = [...helplines.map(({ numero }) => numero), ...places.map(({ telephone }) => telephone)];
      for (const number of [...numbers, ...places.map(({ fallback }) => fallback?.telephone)])
        if (number) expect(said).toContain(plain(number));
    }
  });
});

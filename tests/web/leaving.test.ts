import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { open, type Page, post, send, titleOf, words } from '../support/pages.ts';
import { openService, type Service } from '../support/service.ts';

let service: Service;
beforeEach(async () => {
  service = await openService({ loaded: false });
});
afterEach(() => service.close());

const say = async (text: string): Promise<Page> => send(service.app, await open(service.app, '/'), { text });

describe('someone who is beaten at home', () => {
  it('sees the numbers before anything else, under a title that says nothing', async () => {
    const page = await say('mon mari me frappe');
    const said = words(page);
    expect(said.indexOf('3919')).toBeGreaterThan(-1);
    expect(said.indexOf('3919')).toBeLessThan(said.indexOf('Est-ce bien cela ?'));
    expect(page.text).toContain('href="tel:17"');
    expect(page.text).toContain('href="sms:114"');
    expect(titleOf(page)).toBe('Par où ? – informations');
  });

  it('meets « Quitter vite » before anything that the Tab key can reach, here and on every page that follows', async () => {
    const { url } = await say('mon mari me frappe');
    for (const path of [url, `${url}/reponses`, `${url}/quelquun`, `${url}/modifier/1`]) {
      const page = await open(service.app, path);
      const reachable = page.text.search(/<(?:a|button|input(?! type="hidden")|textarea|summary)\b/);
      expect(page.text.slice(reachable, reachable + 60), path).toContain('Quitter vite');
      expect(titleOf(page), path).toBe('Par où ? – informations');
    }
  });

  it('leaves for a harmless site; the conversation is forgotten and its address tells nothing of it', async () => {
    const { url } = await say('mon mari me frappe');
    const left = await post(service.app, `${url}/quitter`);
    expect(left.status).toBe(303);
    expect(left.headers.get('location')).toBe('https://meteofrance.com/');
    expect(left.headers.get('clear-site-data')).toBe('"cache"');
    const behind = await open(service.app, url);
    expect(behind.status).toBe(410);
    expect(words(behind)).toBe(words(await open(service.app, '/')));
  });

  it('never has a posted page behind the Back button, not even after a refused answer', async () => {
    const danger = await say('mon mari me frappe');
    const { url } = await send(service.app, danger, { choices: ['violences-conjugales'] });
    for (const fields of [{ text: 'Zzyzx' }, { text: '' }]) {
      const refused = await send(service.app, await open(service.app, url), fields);
      expect(refused.status).toBe(200);
      expect(refused.url).toMatch(new RegExp(`^${url}(?:\\?vide)?$`));
      expect(titleOf(refused)).toBe('Erreur : Par où ? – informations');
    }
  });

  it('can leave in haste from a page that could not be answered, too', async () => {
    const { url } = await say('mon mari me frappe');
    const lost = await open(service.app, `${url}/nulle-part`);
    expect(lost.status).toBe(404);
    const heavy = await post(service.app, url, new URLSearchParams({ text: 'a'.repeat(120_000) }));
    expect(heavy.status).toBe(413);
    for (const page of [lost, heavy]) {
      expect(page.text).toContain(`action="${url}/quitter"`);
      expect(titleOf(page)).toBe('Par où ? – informations');
    }
  });

  it('is heard when the words are followed by a press on another button', async () => {
    const front = await say('je ne peux plus payer mon loyer');
    const { url } = await send(service.app, front, { choices: ['impaye-loyer'] });
    const page = await post(service.app, url, new URLSearchParams({ text: 'il me frappe', command: 'skip' }));
    expect(words(page)).toContain('3919');
  });

  it('gets the numbers, and a way out, even when the database is down', async () => {
    const front = await open(service.app, '/');
    service.close();
    const page = await send(service.app, front, { text: 'mon mari me frappe' });
    expect(page.status).toBe(200);
    expect(words(page)).toContain('3919');
    const action = /action="([^"]+\/quitter)"/.exec(page.text)?.[1] ?? '';
    expect((await post(service.app, action)).status).toBe(303);
  });
});

describe('someone who is not in danger', () => {
  it('is not shown the quick exit', async () => {
    const page = await send(service.app, await open(service.app, '/'), { choice: 'adulte' });
    expect(page.text).not.toContain('Quitter vite');
  });

  it('erases everything, and is told so', async () => {
    const { url } = await send(service.app, await open(service.app, '/'), { choice: 'adulte' });
    const erased = await post(service.app, `${url}/effacer`);
    expect(words(erased)).toContain('C’est effacé');
    expect((await open(service.app, url)).status).toBe(410);
  });

  it('comes back after the conversation has expired, and is told kindly that it can begin again', async () => {
    const { url } = await send(service.app, await open(service.app, '/'), { choice: 'adulte' });
    service.waitDays(31);
    const page = await open(service.app, url);
    expect(page.status).toBe(410);
    expect(words(page)).toContain('Cette recherche est ancienne');
  });

  it('follows a wrong address to the first page', async () => {
    for (const path of [
      '/c/AAAAAAAAAAAAAAAAAAAAAA',
      '/c/AAAAAAAAAAAAAAAAAAAAAA/reponses',
      '/c/AAAAAAAAAAAAAAAAAAAAAA/quelquun',
    ]) {
      const page = await open(service.app, path);
      expect(page.status, path).toBe(404);
      expect(words(page), path).toContain('Cette adresse ne mène à aucune recherche');
    }
    const posted = await post(service.app, '/c/AAAAAAAAAAAAAAAAAAAAAA', new URLSearchParams({ choice: 'adulte' }));
    expect(posted.status).toBe(404);
  });
});

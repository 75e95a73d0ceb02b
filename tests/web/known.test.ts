import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { open, post, send, titleOf, words } from '../support/pages.ts';
import { openService, type Service } from '../support/service.ts';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

const hidden = (text: string, name: string) =>
  new RegExp(`type="hidden" name="${name}" value="([^"]*)"`).exec(text)?.[1];
const turns = async () => (await service.session.db.query.turns.findMany()).length;

describe('someone who comes by a link that knows their need and their commune', () => {
  it('reads what is known, presses one button, and is asked neither again', async () => {
    const page = await open(service.app, '/?besoin=rsa&commune=41018');
    expect(page.status).toBe(200);
    expect(words(page)).toContain('Votre recherche');
    expect(words(page)).toContain('Votre commune : Blois');
    const begun = await send(service.app, page, { besoin: 'rsa' });
    expect(begun.url).toMatch(/^\/c\/[\w-]{22}$/);
    expect(words(begun)).toContain('Touchez-vous déjà le RSA');
    expect(words(await open(service.app, `${begun.url}/reponses`))).toContain('Blois');
  });

  it('has no conversation before the button is pressed', async () => {
    const before = await turns();
    await open(service.app, '/?besoin=rsa&commune=41018&langue=ar');
    expect(await turns()).toBe(before);
  });

  it('who taps twice has one conversation', async () => {
    const page = await open(service.app, '/?besoin=rsa&commune=41018');
    const [first, second] = [
      await send(service.app, page, { besoin: 'rsa' }),
      await send(service.app, page, { besoin: 'rsa' }),
    ];
    expect(second.url).toBe(first.url);
    expect(words(second)).toBe(words(first));
    const other = await send(service.app, await open(service.app, '/?besoin=rsa&commune=41018'), { besoin: 'rsa' });
    expect(other.url).not.toBe(first.url);
  });

  it('who erased it and goes back to the page begins another one', async () => {
    const page = await open(service.app, '/?besoin=rsa&commune=41018');
    const first = await send(service.app, page, { besoin: 'rsa' });
    await post(service.app, `${first.url}/effacer`);
    const again = await send(service.app, page, { besoin: 'rsa' });
    expect(again.status).toBe(200);
    expect(again.url).not.toBe(first.url);
    expect((await open(service.app, first.url)).status).toBe(410);
  });

  it('never begins under a name that the maker of the link chose', async () => {
    const name = crypto.randomUUID();
    const page = await open(service.app, `/?besoin=rsa&message_id=${name}`);
    expect(page.text).not.toContain(name);
    expect(hidden(page.text, 'message_id')).toMatch(/^[\da-f-]{36}$/);
  });

  it('may answer something else in words: the commune is kept, the need of the link is not', async () => {
    const page = await open(service.app, '/?besoin=rsa&commune=41018');
    const begun = await send(service.app, page, { text: 'je ne peux plus payer mon loyer' });
    expect(begun.text).toContain('value="impaye-loyer"');
    expect(begun.text).not.toContain('value="rsa"');
    expect(words(await open(service.app, `${begun.url}/reponses`))).toContain('Blois');
  });

  it('keeps what is known when nothing was answered', async () => {
    const page = await open(service.app, '/?commune=41018');
    const refused = await send(service.app, page, { text: '' });
    expect(refused.status).toBe(422);
    expect(titleOf(refused)).toMatch(/^Erreur/);
    expect(words(refused)).toContain('Votre commune : Blois');
    expect(hidden(refused.text, 'commune')).toBe('41018');
  });
});

describe('someone whose link tells a danger', () => {
  it('sees its numbers before anything else, and again with the first question', async () => {
    const page = await open(service.app, '/?besoin=violences-conjugales');
    expect(words(page).indexOf('3919')).toBeLessThan(words(page).indexOf('Votre recherche'));
    expect(titleOf(page)).not.toMatch(/violence/i);
    const begun = await send(service.app, page, { besoin: 'violences-conjugales' });
    expect(words(begun)).toContain('3919');
    expect(begun.text).toContain('Quitter vite');
  });

  it('is answered when the database is down', async () => {
    const broken = await openService({ loaded: false });
    const page = await open(broken.app, '/?besoin=violences-conjugales');
    broken.close();
    const answered = await send(broken.app, page, { besoin: 'violences-conjugales' });
    expect(answered.status).toBe(200);
    expect(words(answered)).toContain('3919');
  });
});

describe('someone whose link is old or wrong', () => {
  it.each([
    ['/?besoin=rien-de-tel', 'Ce sujet n’existe pas, ou plus'],
    ['/?commune=99999', 'Cette commune n’existe pas, ou plus'],
    ['/?langue=klingon', 'Cette langue n’existe pas, ou plus'],
    ['/?besoin=%3Cscript%3E&commune=%22%3E%3Cb%3E', 'Ce sujet n’existe pas'],
  ])('« %s » is told so and begins on the ordinary first page', async (url, says) => {
    const page = await open(service.app, url);
    expect(page.status).toBe(200);
    expect(words(page)).toContain(says);
    expect(words(page)).toContain('Que se passe-t-il');
    expect(page.text).not.toMatch(/<script>|<b>/);
    expect(words(await send(service.app, page, { text: 'je ne peux plus payer mon loyer' }))).toContain('Est-ce bien');
  });
});

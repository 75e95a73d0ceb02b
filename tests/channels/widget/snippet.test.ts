import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openService, type Service } from '../../support/service.ts';

let service: Service;
beforeAll(async () => {
  service = await openService({ env: { PUBLIC_URL: 'https://parou.example' } });
});
afterAll(() => service.close());

/** The page for these choices. */
const page = async (choices: Record<string, string>): Promise<string> => {
  const response = await service.app.request(`/integrer?${new URLSearchParams(choices)}`);
  expect(response.status).toBe(200);
  return response.text();
};

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** What a webmaster copies. */
const snippet = async (choices: Record<string, string>): Promise<string> =>
  unescaped(/<code id="extrait">([\s\S]*?)<\/code>/.exec(await page(choices))?.[1] ?? '');

describe('a webmaster', () => {
  test('who chooses nothing copies one line of script, and a link for browsers without JavaScript', async () => {
    expect(await snippet({})).toBe(
      '<script src="https://parou.example/widget.js" defer></script>\n' +
        '<par-ou><a href="https://parou.example/">Trouver qui peut vous aider près de chez vous</a></par-ou>',
    );
  });

  test('copies every choice as an attribute, and the link knows the same', async () => {
    const chosen = {
      departement: '41',
      commune: 'Blois',
      besoin: 'rsa',
      langue: 'en',
      position: 'floating',
      theme: 'dark',
      accent: '#0e4a47',
      niveau: '3',
    };
    const code = await snippet(chosen);
    expect(code).toContain(
      '<par-ou departement="41" commune="41018" need="rsa" lang="en" position="floating" theme="dark" accent="#0e4a47" heading-level="3">',
    );
    expect(code).toContain(
      'href="https://parou.example/?besoin=rsa&amp;departement=41&amp;commune=41018&amp;langue=en"',
    );
  });

  test('copies a frame with a title, or a link with its bare address', async () => {
    const frame = await snippet({ forme: 'cadre', besoin: 'rsa' });
    expect(frame).toMatch(
      /^<iframe src="https:\/\/parou\.example\/\?cadre&amp;besoin=rsa" title="[^"]+" [^>]*><\/iframe>$/,
    );
    expect(frame).not.toContain('style=');
    const link = { forme: 'lien', commune: '41018' };
    expect(await snippet(link)).toMatch(/^<a href="https:\/\/parou\.example\/\?commune=41018">[^<]*Blois<\/a>$/);
    expect(await page(link)).toContain('<strong class="bare">https://parou.example/?commune=41018</strong>');
  });

  test.each([
    ['script', 'script-src https://parou.example'],
    ['script', 'connect-src https://parou.example'],
    ['cadre', 'frame-src https://parou.example'],
    ['lien', 'un lien n’est pas filtré'],
  ])('reads for « %s » what their policy must let in: %s', async (forme, line) => {
    expect(await page({ forme })).toContain(line);
  });

  test('finds the same choices again after the form is sent', async () => {
    const text = await page({
      forme: 'cadre',
      besoin: 'rsa',
      theme: 'dark',
      niveau: '4',
      commune: 'Blois',
      fixe: 'oui',
    });
    for (const value of ['cadre', 'rsa', 'dark', '4']) expect(text).toContain(`value="${value}" selected`);
    expect(text).toContain('name="commune" value="Blois (41018)"');
    expect(text).toContain('name="fixe" value="oui" checked');
  });

  test.each([
    [{ commune: 'Saint-Aignan' }, null],
    [{ commune: 'Nullepartville' }, 'Nous ne trouvons pas la commune « Nullepartville »'],
    [{ commune: 'Les Hayes (41100)' }, null],
    // The postcode of Vendôme, and the code of Les Hayes.
    [{ commune: '41100' }, 'Recopiez la vôtre avec son code : Les Hayes (41100)'],
    [{ commune: '41100' }, 'Vendôme (41269)'],
    [{ besoin: 'rien' }, 'Le besoin « rien » n’existe pas ici.'],
    [{ langue: 'xx' }, 'La langue « xx » n’existe pas ici.'],
    [{ departement: '75' }, 'Le département « 75 » n’est pas servi ici.'],
    [{ accent: 'red;}' }, '« red;} » n’est pas une couleur comme #0e4a47.'],
    [{ position: 'ailleurs' }, '« position » ne peut pas valoir « ailleurs »'],
  ])('who writes %o is told: %s', async (choices, says) => {
    const text = unescaped(await page(choices as unknown as Record<string, string>));
    if (says) expect(text).toContain(says);
    else expect(text).not.toContain('À revoir');
  });

  test('never copies what a link to this page smuggled in', async () => {
    const evil = '"><script>alert(1)</script>';
    for (const name of [
      'forme',
      'departement',
      'commune',
      'besoin',
      'langue',
      'position',
      'theme',
      'accent',
      'niveau',
    ]) {
      const text = await page({ [name]: evil });
      expect(text, name).not.toContain('<script>alert');
      expect(await snippet({ [name]: evil }), name).not.toContain('alert');
    }
  });

  test('is helped without an address given by the operator too', async () => {
    const unnamed = await openService({ loaded: false });
    const text = await (await unnamed.app.request('https://ici.example/integrer')).text();
    expect(text).toContain('https://ici.example/widget.js');
    unnamed.close();
  });
});

describe('the town hall that does not exist', () => {
  test('says that it is an example, and lets in nothing inline nor foreign', async () => {
    const response = await service.app.request('/widget/demo');
    const text = await response.text();
    expect(text).toContain('Cette mairie n’existe pas');
    expect(text.match(/<par-ou/g)).toHaveLength(2);
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'",
    );
    expect(text).not.toMatch(/<style|\sstyle=|\son\w+=|<script>|https?:\/\//);
  });

  test('shows the widget as it was chosen', async () => {
    const text = await (await service.app.request('/widget/demo?position=floating&besoin=rsa')).text();
    expect(text.match(/<par-ou/g)).toHaveLength(1);
    expect(text).toContain('<par-ou need="rsa" position="floating">');
  });
});

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsing } from '../../support/browsing.ts';

const here = browsing();

/** A town hall's own server, on another name than ours: it shows what it is given, under its policy. */
let town: Server;
let shown = { page: '', policy: '' };
beforeAll(async () => {
  town = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    if (shown.policy) response.setHeader('Content-Security-Policy', shown.policy);
    response.end(shown.page);
  });
  await new Promise<void>((resolve) => town.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  town.close();
});
const townUrl = () => `http://127.0.0.1:${(town.address() as AddressInfo).port}/`;
const host = (body: string) =>
  `<!doctype html><html lang="fr"><title>Une mairie</title><body><h1>Une mairie</h1>${body}</body></html>`;

/** Looks at a page; whatever its policy stopped is told. */
async function visit(url: string, look: (page: Page, stopped: string[]) => Promise<void>, javaScriptEnabled = true) {
  const context: BrowserContext = await here.browser.newContext({
    javaScriptEnabled,
    viewport: { width: 400, height: 800 },
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: here.url }).catch(() => {});
  const page = await context.newPage();
  const stopped: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) stopped.push(message.text());
  });
  try {
    await page.goto(url);
    await look(page, stopped);
  } finally {
    await context.close();
  }
}

/** The lines that a webmaster reads on our page for this form, and the text that they copy. */
async function copied(choices: string): Promise<{ page: string; policy: string }> {
  let found = { page: '', policy: '' };
  await visit(`${here.url}/integrer?${choices}`, async (page) => {
    const [text, lines] = await page.locator('pre code').allInnerTexts();
    found = { page: host(text ?? ''), policy: `default-src 'none'; ${(lines ?? '').trim().replaceAll('\n', '; ')}` };
  });
  return found;
}

describe('a town hall that pastes what our page gives, under the policy that our page gives', () => {
  it('has the widget, and nothing of it is stopped', async () => {
    shown = await copied('commune=Blois');
    await visit(townUrl(), async (page, stopped) => {
      await page.getByLabel('Que se passe-t-il').fill('je ne peux plus payer mon loyer');
      await page.getByRole('button', { name: 'Envoyer' }).click();
      await expect.poll(() => page.getByLabel('Je n’arrive plus à payer mon loyer').count()).toBe(1);
      expect(stopped).toEqual([]);
    });
  });

  it('has the very same from the address that never changes', async () => {
    shown = await copied('commune=Blois&fixe=oui');
    expect(shown.page).toContain('integrity="sha384-');
    await visit(townUrl(), async (page, stopped) => {
      await expect.poll(() => page.getByLabel('Que se passe-t-il').count()).toBe(1);
      expect(stopped).toEqual([]);
    });
    shown = { ...shown, page: shown.page.replace('sha384-', 'sha384-AAAA') };
    await visit(townUrl(), async (page) => {
      await page.waitForLoadState('networkidle');
      expect(await page.getByRole('link', { name: 'Trouver qui peut vous aider' }).isVisible()).toBe(true);
    });
  });

  it('has the link where no script runs', async () => {
    shown = await copied('besoin=rsa&commune=Blois');
    await visit(
      townUrl(),
      async (page) => {
        await page.getByRole('link', { name: 'Trouver qui peut vous aider' }).click();
        expect(await page.getByRole('heading', { name: 'Votre recherche' }).isVisible()).toBe(true);
      },
      false,
    );
  });

  it('has the pages in a frame, from the first question to a danger, and « Quitter vite » leaves the whole window', async () => {
    shown = await copied('forme=cadre&commune=Blois');
    await visit(townUrl(), async (page, stopped) => {
      const frame = page.frameLocator('iframe');
      await frame.getByLabel('Que se passe-t-il').fill('mon mari me frappe');
      await frame.getByRole('button', { name: 'Envoyer' }).click();
      expect(await frame.getByText('3919').first().innerText()).toContain('3919');
      expect(stopped).toEqual([]);
      await Promise.all([
        page.waitForURL(/127\.0\.0\.1:\d+\/$/),
        frame.getByRole('button', { name: 'Quitter vite' }).click(),
      ]);
      await expect.poll(() => page.title()).toBe('La météo');
    });
  });
});

describe('a webmaster on the page that makes the snippet', () => {
  it('sees the code change with each choice, without losing their place, and copies it', () =>
    visit(`${here.url}/integrer`, async (page, stopped) => {
      const code = page.locator('#extrait');
      const place = page.getByLabel('La place du module');
      await place.focus();
      await place.selectOption('floating');
      await expect.poll(() => code.innerText()).toContain('position="floating"');
      expect(await page.evaluate('document.activeElement.id')).toBe('position');
      await page.getByLabel('La commune de vos habitants').fill('Vendôme');
      await expect.poll(() => code.innerText()).toContain('commune="41269"');
      expect(await page.getByLabel('La commune de vos habitants').inputValue()).toBe('Vendôme');
      await expect.poll(() => page.locator('#etat').innerText()).toBe('Le code plus bas est à jour.');
      expect(page.url()).toContain('position=floating');
      await page.getByRole('button', { name: 'Copier' }).click();
      await expect.poll(() => page.locator('#copie').innerText()).toBe('C’est copié.');
      expect(await page.evaluate('navigator.clipboard.readText()')).toContain('commune="41269"');
      expect(stopped).toEqual([]);
    }));

  it('is told what cannot be used, there where the code is', () =>
    visit(`${here.url}/integrer`, async (page) => {
      await page.getByLabel('La commune de vos habitants').fill('41100');
      await expect.poll(() => page.locator('#etat').innerText()).toContain('Plusieurs communes correspondent');
    }));

  it('sees live what their residents will see', () =>
    visit(`${here.url}/integrer?theme=dark`, async (page) => {
      const frame = page.frameLocator('#apercu');
      await page.locator('#apercu').scrollIntoViewIfNeeded();
      await expect.poll(() => frame.getByLabel('Que se passe-t-il').count()).toBe(1);
    }));

  it('without JavaScript sends the form and reads the same', () =>
    visit(
      `${here.url}/integrer`,
      async (page) => {
        await page.getByLabel('Sous quelle forme ?').selectOption('lien');
        await page.getByLabel('Le besoin').selectOption('rsa');
        await page.getByRole('button', { name: 'Préparer le code' }).click();
        expect(await page.locator('#extrait').innerText()).toContain('?besoin=rsa');
        expect(await page.getByRole('button', { name: 'Copier' }).isVisible()).toBe(false);
      },
      false,
    ));

  it('reads it on the narrowest phone without scrolling sideways', () =>
    visit(`${here.url}/integrer?besoin=rsa`, async (page) => {
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    }));
});

describe('someone on the site of the invented town hall', () => {
  it('has the widget in the page and in its corner, under a policy that lets nothing inline in', () =>
    visit(`${here.url}/widget/demo`, async (page, stopped) => {
      await expect.poll(() => page.locator('section par-ou').getByLabel('Que se passe-t-il').isVisible()).toBe(true);
      await page.getByRole('button', { name: 'Trouver de l’aide' }).click();
      await expect.poll(() => page.getByRole('dialog').getByLabel('Que se passe-t-il').isVisible()).toBe(true);
      expect(stopped).toEqual([]);
    }));
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scriptWords } from '../../src/channels/script-words.ts';
import { outline } from '../../src/engine/diagram/outline.ts';
import { open, type Page, words } from '../support/pages.ts';
import { openService, type Service } from '../support/service.ts';
import { content } from '../support/shipped.ts';
import { isWellFormed } from '../support/well-formed.ts';

let service: Service;
beforeAll(async () => {
  service = await openService({ loaded: false });
});
afterAll(() => service.close());

const flows = Object.values(content.flows);

/** Addresses and anchors of a page that lead nowhere. */
async function lost(page: Page): Promise<string[]> {
  const ids = [...page.text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size, 'every id once').toBe(ids.length);
  const anchors = [...page.text.matchAll(/href="#([^"]+)"/g)].map(([, id]) => String(id));
  const inside = [...new Set([...page.text.matchAll(/href="(\/equipe[^"]*)"/g)].map(([, path]) => String(path)))];
  const broken: string[] = anchors.filter((id) => !ids.includes(id));
  for (const path of inside) {
    const { status } = await service.app.request(path.replaceAll('&amp;', '&'));
    if (status !== 200) broken.push(path);
  }
  return broken;
}

describe('the list of flows', () => {
  it('is found from the sources and the legal page, and names every flow', async () => {
    for (const path of ['/donnees', '/mentions-legales'])
      expect((await open(service.app, path)).text).toContain('href="/equipe/parcours"');
    const page = await open(service.app, '/equipe/parcours');
    for (const { flow } of flows) expect(page.text).toContain(`href="/equipe/parcours/${flow}"`);
    expect(await lost(page)).toEqual([]);
  });

  it('has the headers of every page, and stays out of search engines', async () => {
    for (const path of ['/equipe/parcours', '/equipe/parcours/accueil', '/equipe/parcours/accueil/fiche']) {
      const { headers, text } = await open(service.app, path);
      expect(headers.get('content-security-policy')).toContain(
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'",
      );
      expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
      expect(text).toContain('<meta name="robots" content="noindex, nofollow">');
      expect(text).not.toMatch(/<script(?! src="\/(?:page|confort)\.)|<style|\sstyle=|\son\w+=|(?:src|href)="https?:/);
    }
  });

  it('knows no flow by a name that every object has', async () => {
    for (const name of ['nulle-part', 'constructor', '__proto__'])
      for (const path of [`/equipe/parcours/${name}`, `/equipe/parcours/${name}/fiche`])
        expect((await open(service.app, path)).status, path).toBe(404);
  });

  it('costs a resident nothing: its style is a sheet of its own', async () => {
    expect((await open(service.app, '/')).text).not.toContain('/equipe.');
    const path = /href="(\/equipe\.[0-9a-f]{12}\.css)"/.exec((await open(service.app, '/equipe/parcours')).text)?.[1];
    expect((await open(service.app, path ?? '')).headers.get('content-type')).toBe('text/css; charset=utf-8');
  });
});

describe.each(flows.map((flow) => [flow.flow, flow] as const))('%s', (id, flow) => {
  const { questions, outcomes } = outline(flow, content);
  const steps = [...questions, ...outcomes];

  it('has a page with its drawing, its steps and its sources, and no link that leads nowhere', async () => {
    const page = await open(service.app, `/equipe/parcours/${id}`);
    expect(page.status).toBe(200);
    expect(await lost(page)).toEqual([]);
    const [picture = ''] = /<svg xmlns[\s\S]*<\/svg>/.exec(page.text) ?? [];
    expect(isWellFormed(picture)).toBe(true);
    for (const { number, id } of steps) {
      expect(page.text).toContain(`id="etape-${number}"`);
      expect(page.text).toContain(`de l’étape « ${id} »`);
    }
    expect(page.text.match(/<ul class="sources">[\s\S]*?<\/ul>/)?.[0].match(/<li>/g) ?? []).toHaveLength(
      flow.sources.length,
    );
    expect(/undefined|\[object/.exec(words(page))).toBeNull();
  });

  it.each(['', '?tiers=1', '?departement=37', '?tiers=1&departement=41'])(
    'has a sheet for the desk%s',
    async (query) => {
      const page = await open(service.app, `/equipe/parcours/${id}/fiche${query}`);
      expect(page.status).toBe(200);
      expect(await lost(page)).toEqual([]);
      for (const { number } of steps) expect(page.text).toContain(`id="etape-${number}"`);
      const read = words(page);
      expect(read.indexOf(scriptWords.dangerFirst)).toBeLessThan(read.indexOf(`${scriptWords.step} 1 `));
      expect(/\{\w+\}|undefined|\[object/.exec(read)).toBeNull();
    },
  );
});

describe('the sheet', () => {
  it('begins with a line for every danger, with its numbers', async () => {
    expect(Object.keys(scriptWords.dangers).sort()).toEqual(Object.keys(content.dangers).sort());
    const read = words(await open(service.app, '/equipe/parcours/rsa/fiche')).replaceAll('\u00a0', ' ');
    for (const [key, { helplines }] of Object.entries(content.dangers)) {
      const numbers = helplines.map((numero) => (numero === '114' ? '114 par SMS' : numero)).join(' · ');
      expect(read).toContain(`${scriptWords.dangers[key]} ${numbers}`);
    }
  });

  it('says the numbers of a danger before where the answer leads', async () => {
    const read = words(await open(service.app, '/equipe/parcours/hebergement/fiche')).replaceAll('\u00a0', ' ');
    expect(read).toMatch(
      /2 Non Danger. Dites d’abord : 115 Pour dormir à l’abri ce soir : appelez le 115[^→]*→ étape \d/,
    );
  });

  it('speaks of the person to whoever helps, and of the house by its name in the département', async () => {
    const sheet = async (query: string) =>
      words(await open(service.app, `/equipe/parcours/impaye-loyer/fiche${query}`));
    expect(await sheet('')).toContain('Avez-vous reçu une lettre d’huissier');
    expect(await sheet('?tiers=1')).toContain('La personne a-t-elle reçu une lettre d’huissier');
    expect(await sheet('?departement=41')).toContain('C’est la maison des solidarités (MDS, ex-MDCS)');
    expect(await sheet('?departement=37')).toContain('C’est la maison départementale de la solidarité (MDS)');
    expect(await sheet('?departement=99')).toContain('C’est la maison des solidarités du Département');
  });
});

describe('the page that says what is understood of a sentence', () => {
  const ask = (body: string) =>
    service.app.request('/equipe/comprendre', {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });

  it('tells the needs and the words that weighed, and never the sentence', async () => {
    const page = await ask('text=j%27ai+trois+loyers+de+retard+rue+Gontran');
    const text = await page.text();
    expect(page.status).toBe(200);
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(text).toMatch(/Ce qui a compté : [^.]*loyer/);
    expect(text).not.toMatch(/gontran/i);
  });

  it('tells a danger with its numbers', async () => {
    expect(await (await ask('text=mon+mari+me+frappe')).text()).toMatch(/Danger entendu.*3919/s);
  });

  it.each([
    ['nothing', 'text=', 422],
    ['too much', `text=${'a'.repeat(30_000)}`, 413],
  ])('of %s, asks again', async (_what, body, status) => {
    expect((await ask(body)).status).toBe(status);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { open } from '../support/pages.ts';
import { openService, type Service } from '../support/service.ts';

let service: Service;
beforeAll(async () => {
  service = await openService({ loaded: false });
});
afterAll(() => service.close());

const linksOf = (text: string): string[] => [
  ...new Set([...text.matchAll(/<a [^>]*href="(\/[^"#?]*)/g)].map(([, path]) => String(path))),
];

describe('the map of the site', () => {
  it('is at the same place in the menu of every page that has one', async () => {
    const menus = new Set<string>();
    for (const path of ['/', '/aide', '/donnees', '/equipe/parcours', '/nulle-part', '/plan-du-site']) {
      const { text } = await open(service.app, path);
      const menu = /<nav aria-label="À propos du service">([\s\S]*?)<\/nav>/.exec(text)?.[1] ?? '';
      expect(linksOf(menu), path).toContain('/plan-du-site');
      menus.add(linksOf(menu).join(' '));
    }
    expect(menus.size).toBe(1);
  });

  it('leads to pages that are there', async () => {
    const { text } = await open(service.app, '/plan-du-site');
    for (const path of linksOf(text)) expect((await open(service.app, path)).status, path).toBe(200);
  });

  it('forgets no page that a link of the site leads to', async () => {
    const { text } = await open(service.app, '/plan-du-site');
    const known = linksOf(text);
    const lost = new Set<string>();
    for (const path of known) {
      for (const link of linksOf((await open(service.app, path)).text)) {
        // The list of flows leads to each of them.
        if (!known.includes(link) && !link.startsWith('/equipe/parcours/')) lost.add(link);
      }
    }
    expect([...lost]).toEqual([]);
  });
});

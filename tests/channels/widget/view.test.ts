import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { programOf } from '../../../src/channels/widget/program.ts';
import { flat, h, markFrench, type Tree } from '../../../src/channels/widget/tree.ts';
import { VIEWS, type Viewed } from '../../../src/channels/widget/wire.ts';
import { parseConfig } from '../../../src/config.ts';
import { openService, type Service } from '../../support/service.ts';
import { content } from '../../support/shipped.ts';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

/** What a person reads in a view, and what can be pressed there. */
const textOf = (tree: Tree): string =>
  typeof tree === 'string'
    ? tree
    : tree
        .slice(2)
        .map((one) => textOf(one as Tree))
        .join('');
const textIn = (trees: Tree[] = []): string => trees.map(textOf).join(' ').replaceAll('\u00a0', ' ');
const all = (trees: Tree[]): Exclude<Tree, string>[] =>
  trees.flatMap((tree) => (typeof tree === 'string' ? [] : [tree, ...all(tree.slice(2) as Tree[])]));

async function ask(path: string, body?: object, accept = VIEWS): Promise<{ response: Response; body: Viewed }> {
  const response = await service.app.request(`/api/v1${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { Accept: accept, 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { response, body: (await response.clone().json()) as Viewed };
}

describe('the program that a town hall’s page loads', () => {
  it('is one file of 15 kB at most, words, style and first question included', () => {
    const { site } = parseConfig({ PUBLIC_URL: 'https://par-ou.departement-de-loir-et-cher.fr' });
    expect(gzipSync(programOf(content, site).text, { level: 9 }).length).toBeLessThanOrEqual(15_000);
  });
});

describe('an answer as the widget gets it', () => {
  it('is ready to be shown, and holds no prompt', async () => {
    const { response, body } = await ask('/sessions', { input: { choice: 'adulte' } });
    expect(response.status).toBe(201);
    expect(Object.keys(body).sort()).toEqual(['session', 'view']);
    expect(textIn(body.view?.shown)).toContain('Je n’arrive plus à payer mon loyer');
    expect(response.headers.get('vary')).toContain('Accept');
  });

  it('stays what it was for whoever accepts anything', async () => {
    const { body } = await ask('/sessions', { input: { choice: 'adulte' } }, '*/*');
    expect(body).toHaveProperty('prompt.question.label');
  });

  it('puts a danger first, whatever else there is to say', async () => {
    const { body } = await ask('/sessions', { input: { text: 'mon mari me frappe' } });
    expect(body.view?.discreet).toBe(true);
    const [first] = body.view?.shown ?? [];
    expect(all([first ?? ''])[0]?.[1]).toMatchObject({ class: 'danger' });
    expect(all([first ?? '']).flatMap(([, { href = '' }]) => (href ? [href] : []))).toEqual([
      'tel:3919',
      'tel:17',
      'sms:114',
    ]);
  });

  it('tells a refused answer by the field that was typed in', async () => {
    const begun = await ask('/sessions', { need: 'impaye-loyer' });
    const { body } = await ask(`/sessions/${begun.body.session}/turns`, { input: { text: 'Zzyzx' } });
    expect(body.rejected).toBe(true);
    const invalid = all(body.view?.shown ?? []).filter(([, given]) => given['aria-invalid']);
    expect(invalid.map(([tag, given]) => [tag, given.id, given['aria-describedby']])).toEqual([
      ['input', 'typed', 'typed-hint error'],
    ]);
  });

  it('is a problem as before when something is wrong', async () => {
    const { response } = await ask('/sessions/personne');
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
  });

  it('shows an earlier answer as a question again, with what was chosen', async () => {
    const begun = await ask('/sessions', { input: { choice: 'adulte' } });
    const { body } = await ask(`/sessions/${begun.body.session}?change=1`);
    const checked = all(body.view?.shown ?? []).filter(([, { checked }]) => checked);
    expect(checked.map(([, { value }]) => value)).toEqual(['adulte']);
    expect(body.view?.step).toBe('accueil/entree');
  });
});

describe('a piece of a view', () => {
  it('leaves out what is not there and lays lists flat', () => {
    expect(flat([null, ['a', [h('p', { class: '', hidden: true, id: null }, 'b', false)]]])).toEqual([
      'a',
      ['p', { hidden: true }, 'b'],
    ]);
  });

  it('is marked as French where it has no translation, and only there', () => {
    const tree = h('div', {}, h('p', {}, 'Bonjour'), h('p', {}, 'مرحبا'));
    expect(markFrench(tree, new Set(['Bonjour']))).toEqual([
      'div',
      {},
      ['p', { lang: 'fr', dir: 'ltr' }, 'Bonjour'],
      ['p', {}, 'مرحبا'],
    ]);
  });
});

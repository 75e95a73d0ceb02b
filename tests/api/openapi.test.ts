import { describe, expect, test } from 'vitest';
import { renderDocs } from '../../src/channels/api/docs.ts';
import { type Document, openapi } from '../../src/channels/api/openapi.ts';
import { operations } from '../../src/channels/api/routes.ts';
import { openService } from '../support/service.ts';
import { get } from './call.ts';

const document: Document = openapi(operations);

/** Every value found under a key, at any depth. */
const under = (key: string, value: unknown): unknown[] =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([name, inside]) => [...(name === key ? [inside] : []), ...under(key, inside)])
    : [];

describe('the OpenAPI document', () => {
  test('is of version 3.1 and says whose it is', () => {
    expect(document.openapi).toMatch(/^3\.1\.\d+$/);
    expect(document.info).toMatchObject({ title: expect.any(String), version: expect.any(String) });
  });

  test('every reference leads to a schema of the document', () => {
    const refs = under('$ref', document) as string[];
    expect(refs.length).toBeGreaterThan(20);
    const names = refs.map((ref) => /^#\/components\/schemas\/(\w+)$/.exec(ref)?.[1]);
    expect(names.filter((name) => !name || !(name in document.components.schemas))).toEqual([]);
  });

  test('holds every call that the service answers, and no other', async () => {
    const service = await openService({ loaded: false });
    service.close();
    const answered = service.app.routes
      .filter(({ path, method }) => path.startsWith('/api/v1/') && method !== 'ALL' && !path.endsWith('openapi.json'))
      .map(({ path, method }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
    const described = Object.entries(document.paths).flatMap(([path, calls]) =>
      Object.keys(calls).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(described.length).toBe(15);
    expect([...new Set(answered)].sort()).toEqual(described.sort());
  });

  test('every path parameter is described, and every call has an answer and a name of its own', () => {
    const calls = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.values(methods).map((call) => ({ path, call })),
    );
    for (const { path, call } of calls) {
      const named = call.parameters.filter((one) => one.in === 'path').map(({ name }) => name);
      expect(named).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
      expect(Object.keys(call.responses).some((status) => status.startsWith('2'))).toBe(true);
    }
    expect(new Set(calls.map(({ call }) => call.operationId)).size).toBe(calls.length);
  });

  test('says what is required and what is not', () => {
    const required = (path: string) =>
      document.paths[path]?.get?.parameters.filter((one) => one.required).map(({ name }) => name);
    expect(required('/api/v1/orientation')).toEqual(['need', 'commune']);
    expect(document.paths['/api/v1/sessions']?.post?.requestBody?.required).toBe(false);
    expect(document.paths['/api/v1/sessions/{session}/turns']?.post?.requestBody?.required).toBe(true);
  });

  test('is served as JSON to any site', async () => {
    const service = await openService({ loaded: false });
    const response = await get(service, '/openapi.json');
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(document)));
    service.close();
  });
});

describe('the readable page', () => {
  const page = String(renderDocs(document, 'abc'));

  test('shows every call and every object', () => {
    for (const path of Object.keys(document.paths)) expect(page).toContain(path);
    for (const name of Object.keys(document.components.schemas)) expect(page).toContain(`id="${name}"`);
  });

  test('every link inside the page leads somewhere in it', () => {
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, name]) => name);
    expect(links.filter((name) => !page.includes(`id="${name}"`))).toEqual([]);
  });

  test('loads nothing, from outside or from here', async () => {
    expect(page).not.toMatch(/<(script|img|link|iframe)\b|@import|url\(|https?:\/\//);
    const service = await openService({ loaded: false });
    const response = await service.app.request('/api/docs');
    const policy = response.headers.get('content-security-policy') ?? '';
    const nonce = /<style nonce="([^"]+)">/.exec(await response.text())?.[1];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`style-src 'nonce-${nonce}'`);
    expect(policy).not.toContain('unsafe');
    service.close();
  });
});

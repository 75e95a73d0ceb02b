import { expect } from 'vitest';
import { Problem } from '../../src/channels/api/problem.ts';
import type { Service } from '../support/service.ts';

/** Asks the API without a body. */
export const get = (service: Service, path: string, method = 'GET') =>
  service.app.request(`/api/v1${path}`, { method });

/** Sends JSON to the API. */
export const post = (service: Service, path: string, body: unknown, headers: Record<string, string> = {}) =>
  service.app.request(`/api/v1${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

/** Reads an answer that must be a problem of this status (RFC 9457), said in a French sentence. */
export async function problemOf(response: Response, status: number): Promise<Problem> {
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  const problem = Problem.strict().parse(await response.json());
  expect(problem.status).toBe(status);
  expect(problem.detail).toMatch(/^[A-ZÀÉ«].*[.]$/s);
  expect(problem.detail).not.toMatch(/^\s+at |Error|undefined/m);
  return problem;
}

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Prompt } from '../../src/engine/prompt.ts';
import { reports } from '../../src/store/tables.ts';
import { openService, type Service } from '../support/service.ts';
import { post } from './call.ts';

/** What software may tell of a plan, and of a card. */

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());
beforeEach(() => service.session.db.delete(reports));

async function planned() {
  const { session } = (await (await post(service, '/sessions', {})).json()) as { session: string };
  const turn = async (input: unknown) =>
    ((await (await post(service, `/sessions/${session}/turns`, { input })).json()) as { prompt: Prompt }).prompt;
  await turn({ text: 'je n’arrive plus à payer mon loyer' });
  await turn({ choices: ['impaye-loyer'] });
  await turn({ text: 'Vendôme' });
  return { turn, prompt: await turn({ choice: 'non' }) };
}

describe('software that speaks with somebody', () => {
  it('finds the question beside the plan, and answers it like a choice', async () => {
    const { turn, prompt } = await planned();
    expect(prompt.feedback).toEqual({
      about: 'helped',
      label: 'Cela vous a-t-il aidé ?',
      choices: [
        { id: 'helped-yes', label: 'Oui' },
        { id: 'helped-partly', label: 'En partie' },
        { id: 'helped-no', label: 'Non' },
      ],
    });
    const why = await turn({ choice: 'helped-partly' });
    expect(why.feedback).toMatchObject({ about: 'reason' });
    const done = await turn({ choice: why.feedback?.choices[0]?.id });
    expect(done.notice).toEqual({ code: 'rated', says: ['Merci, c’est noté.'] });
  });

  it('tells an error of a place by the id of its card', async () => {
    const { prompt } = await planned();
    const structure = prompt.plan?.places[0]?.id ?? '';
    const told = await post(service, '/reports', { structure, kind: 'phone', text: 'numéro non attribué' });
    expect([told.status, await told.json()]).toEqual([
      201,
      { says: 'Merci. C’est transmis aux personnes qui tiennent l’annuaire.' },
    ]);
    expect((await post(service, '/reports', { structure, kind: 'phone', text: 'numéro non attribué' })).status).toBe(
      201,
    );
    expect((await service.session.db.query.reports.findMany()).length).toBe(1);
  });

  it.each([
    [{ structure: 'nulle-part', kind: 'phone' }, 404],
    [{ structure: 'ligne--3919', kind: 'phone' }, 404],
    [{ structure: 'mds--mds41-blois', kind: 'faux' }, 422],
    [{ structure: 'mds--mds41-blois', kind: 'other' }, 422],
    [{ structure: 'mds--mds41-blois', kind: 'phone', text: 'é'.repeat(301) }, 422],
    [{ structure: 'mds--mds41-blois', kind: 'phone', nom: 'Camille' }, 422],
    ['[', 422],
  ])('is refused %j with %i, as a problem with a sentence', async (body, status) => {
    const refused = await post(service, '/reports', body);
    expect(refused.status).toBe(status);
    expect(refused.headers.get('content-type')).toContain('application/problem+json');
    expect(await service.session.db.query.reports.findMany()).toEqual([]);
  });

  it('is given the numbers of a danger that is written there, whatever else is wrong', async () => {
    for (const structure of ['mds--mds41-blois', 'nulle-part']) {
      const told = await post(service, '/reports', { structure, kind: 'hours', text: 'mon mari me frappe' });
      expect(told.status).toBe(201);
      expect(await told.json()).toMatchObject({
        danger: { kind: 'violence', helplines: [{ numero: '3919' }, {}, {}] },
      });
    }
    expect(await service.session.db.query.reports.findMany()).toMatchObject([{ text: null }]);
  });

  it('must wait until tomorrow after ten errors', async () => {
    const own = await openService();
    const tell = (nth: number) =>
      post(own, '/reports', { structure: 'mds--mds41-blois', kind: 'phone', text: `${nth} faux` });
    for (let nth = 0; nth < 10; nth++) expect((await tell(nth)).status).toBe(201);
    const refused = await tell(10);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '86400']);
    own.close();
  });
});

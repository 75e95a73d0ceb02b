import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderText } from '../../src/channels/text.ts';
import { renderPrompt } from '../../src/channels/web/render.ts';
import { renderSheet } from '../../src/channels/web/sheet.ts';
import type { Plan } from '../../src/engine/plan.ts';
import type { Prompt } from '../../src/engine/prompt.ts';
import { post as call } from '../api/call.ts';
import { open, send, titleOf, words } from '../support/pages.ts';
import { need, plan } from '../support/plans.ts';
import { openService, type Service } from '../support/service.ts';

/** What a plan offers beside it can be seen and taken on each channel that has one. */

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

const offered: Prompt = {
  step: null,
  says: [],
  plan: plan({
    needs: [need('apl', { says: ['La CAF décide.'], delay: 'La réponse vient en deux mois.' })],
    also: [
      { need: 'transport', label: 'Me déplacer', says: 'Vous n’avez pas de voiture.' },
      { need: 'rsa', label: 'Le RSA', says: 'Un revenu aussi ?' },
    ],
  }),
  exits: [],
  given: [],
  progress: { done: 3, left: 0 },
  discreet: false,
};
const sending = { action: '/c/x', nonce: 'n' };

describe('a plan with other needs to offer', () => {
  it('has one button for each on the page, and none on the sheet to print', async () => {
    const page = String(await renderPrompt(offered, sending))
      .replaceAll('&nbsp;', ' ')
      .replaceAll('\u00a0', ' ');
    expect(page).toMatch(/<button[^>]*name="choice" value="transport">Ajouter : Me déplacer<\/button>/);
    expect(page).toMatch(/<button[^>]*name="choice" value="rsa">Ajouter : Le RSA<\/button>/);
    expect(page).toContain('Vous n’avez pas de voiture.');
    const sheet = await renderSheet(offered.plan as Plan, { back: sending.action, discreet: false, link: null });
    expect(String(sheet)).not.toContain('Ajouter');
  });

  it('says which number to answer, in text', () => {
    const text = renderText(offered, 100).replaceAll('\u00a0', ' ');
    expect(text).toContain('Vous n’avez pas de voiture.');
    expect(text).toContain('répondez 1 (Me déplacer)');
    expect(text).toContain('répondez 2 (Le RSA)');
  });

  it('says how long it takes, where it is known', async () => {
    expect(renderText(offered, 100)).toContain('La réponse vient en deux mois.');
    expect(String(await renderPrompt(offered, sending))).toContain('La réponse vient en deux mois.');
    const none = { ...offered, plan: plan({ needs: [need('apl')] }) };
    expect(renderText(none, 100)).not.toMatch(/Combien de temps|Aussi/);
    expect(String(await renderPrompt(none, sending))).not.toMatch(/Combien de temps|Ajouter/);
  });
});

describe('someone whose rent is not the only debt', () => {
  const inputs: Record<string, string | string[]>[] = [
    { choice: 'adulte' },
    { choices: ['impaye-loyer'] },
    { text: 'Vendôme' },
    { choice: 'non' },
  ];

  it('adds the other need from the page, and goes on without typing', async () => {
    let page = await open(service.app, '/');
    for (const fields of inputs) page = await send(service.app, page, fields);
    expect(titleOf(page)).toBe('Votre plan – Par où ?');
    expect(words(page)).toContain('Ajouter : J’ai des dettes');
    const next = await send(service.app, page, { choice: 'dettes-budget' });
    expect(next.status).toBe(200);
    expect(titleOf(next)).toMatch(/pèse le plus/);
    const back = await send(service.app, next, { command: 'back' });
    expect(words(back)).toContain('Ajouter : J’ai des dettes');
  });

  it('adds it by the API, with the code that the plan gives', async () => {
    const begun = (await (await call(service, '/sessions', {})).json()) as { session: string };
    const turn = async (input: unknown) =>
      (await (await call(service, `/sessions/${begun.session}/turns`, { input })).json()) as { prompt: Prompt };
    let answered: { prompt: Prompt } | undefined;
    for (const input of inputs) answered = await turn(input);
    const also = answered?.prompt.plan?.also ?? [];
    expect(also.map(({ need }) => need)).toContain('dettes-budget');
    const { prompt } = await turn({ choice: 'dettes-budget' });
    expect(prompt.question?.label).toMatch(/pèse le plus/);
  });
});

import { describe, expect, test } from 'vitest';
import type { Input } from '../../src/channels/channel.ts';
import type { Content } from '../../src/engine/content.ts';
import { showSession } from '../../src/session/show-session.ts';
import { takeTurn } from '../../src/session/take-turn.ts';
import { eachService, toRent } from '../support/conversation.ts';
import { askingForWhom, littleContent, rentFlow } from '../support/little-content.ts';
import { message } from '../support/little-service.ts';

/** Second needs and third person, message by message, as they are kept and taken back. */

const service = eachService(telling);
const { say } = service;

/** Rent ends with the offer of an income; a first choice tells for whom one speaks. */
function telling(offered = 'rsa'): Content {
  const calme = {
    outcome: {
      says: ['Prenez rendez-vous.'],
      also: [{ need: offered, says: 'Un revenu aussi ?' }],
      tiers: { says: ['Prenez rendez-vous avec elle.'] },
    },
  };
  const locataire = { ...rentFlow.steps.locataire, tiers: { question: 'La personne est-elle locataire ?' } };
  const steps = { ...rentFlow.steps, locataire, calme };
  const content = askingForWhom(littleContent({ 'impaye-loyer': { ...rentFlow, steps } }));
  content.needs = content.needs.map((need) =>
    need.code === 'impaye-loyer' ? { ...need, libelle_tiers: 'Elle ne paie plus son loyer' } : need,
  );
  const first = content.flows.accueil?.steps.entree;
  if (first && 'choices' in first)
    first.choices?.push({ id: 'autrui', label: 'J’aide quelqu’un', facts: { pour_qui: 'other' }, next: 'themes' });
  return content;
}

const toPlan: Input[] = [...toRent(), { choice: 'non' }, { choice: 'non' }];

describe('a second need offered beside the plan', () => {
  test('is shown, and nothing is asked for it', async () => {
    const { plan, question } = await say(...toPlan);
    expect(plan?.also).toEqual([{ need: 'rsa', label: 'Besoin rsa', says: 'Un revenu aussi ?' }]);
    expect(plan?.needs.map(({ code }) => code)).toEqual(['impaye-loyer']);
    expect(question).toBeUndefined();
  });

  test.each<[string, Input]>([
    ['its id', { choice: 'rsa' }],
    ['its id among boxes', { choices: ['rsa'] }],
    ['its number', { text: '1' }],
    ['its number in words', { text: 'le un' }],
    ['its label', { text: 'besoin RSA' }],
    ['« oui »', { text: 'oui' }],
  ])('is taken by %s: its questions come, then one plan for both', async (_, input) => {
    const prompt = await say(...toPlan, input);
    expect(prompt.question?.label).toBe('Êtes-vous agriculteur ?');
    const both = await say({ choice: 'oui' });
    expect(both.plan?.needs.map(({ code }) => code)).toEqual(['impaye-loyer', 'rsa']);
    expect(both.plan?.also).toEqual([]);
    expect(both.given.map(({ answer }) => answer)).toContain('Besoin rsa');
  });

  test('is confirmed when it is said in other words', async () => {
    const prompt = await say(...toPlan, { text: 'je voudrais le RSA aussi' });
    expect(prompt.question?.choices?.map(({ id }) => id)).toEqual(['rsa', 'impaye-loyer', 'none']);
  });

  test('is taken back by « revenir en arrière », and the first plan is as it was', async () => {
    const before = await say(...toPlan);
    const after = await say({ choice: 'rsa' }, { command: 'back' });
    expect(after.plan).toEqual(before.plan);
    expect(after.given).toEqual(before.given);
    const again = await say({ choice: 'rsa' }, { choice: 'oui' }, { command: 'back' }, { command: 'back' });
    expect(again.plan).toEqual(before.plan);
  });

  test('is taken back from the answers too', async () => {
    await say(...toPlan, { choice: 'rsa' }, { choice: 'oui' });
    const shown = await showSession(service.deps, { channel: 'web', contact: 'quelqu’un' }, { change: 7 });
    const asked = shown.status === 'ok' ? shown.prompt : undefined;
    expect(asked?.question?.choices).toMatchObject([{ id: 'rsa', chosen: true }, { id: 'none' }]);
    const taken = await takeTurn(service.deps, message({ choices: ['none'] }, { step: String(asked?.step) }));
    expect(taken).toMatchObject({ prompt: { plan: { needs: [{ code: 'impaye-loyer' }] } } });
  });

  test('that was not offered is refused, and the plan stays', async () => {
    const prompt = await say(...toPlan, { choice: 'orientation-droits' });
    expect(prompt).toMatchObject({ notice: { code: 'not_offered' }, plan: { needs: [{ code: 'impaye-loyer' }] } });
    expect((await say({ text: '2' })).notice?.code).toBe('out_of_scope');
  });

  test('that is a danger says its numbers in the same reply', async () => {
    await service.replace(telling('violences-conjugales'));
    const prompt = await say(...toPlan, { choice: 'violences-conjugales' });
    expect(prompt).toMatchObject({ danger: { kind: 'violence' }, discreet: true });
    expect(prompt.plan?.also).toEqual([]);
  });
});

describe('whoever speaks for somebody', () => {
  test('by a choice is asked and answered in the third person, to the plan', async () => {
    const prompt = await say(...toRent('autrui'));
    expect(prompt.question?.label).toBe('La personne est-elle locataire ?');
    const { plan } = await say({ choice: 'non' }, { choice: 'non' });
    expect(plan?.needs[0]).toMatchObject({
      label: 'Elle ne paie plus son loyer',
      says: ['Prenez rendez-vous avec elle.'],
    });
  });

  test('comes back to the first person with another first choice', async () => {
    await say(...toRent('autrui'));
    const taken = await takeTurn(service.deps, message({ choice: 'themes' }, { step: 'accueil/entree' }));
    expect(taken).toMatchObject({ prompt: { question: { label: 'Êtes-vous locataire ?' } } });
  });

  test('is never held back by « revenir en arrière » for what a choice told', async () => {
    await say(...toRent('autrui'));
    const steps: (string | null)[] = [];
    for (let count = 0; count < 4; count++) steps.push((await say({ command: 'back' })).step);
    expect(steps).toEqual(['commune', 'accueil/besoins', 'accueil/themes', 'accueil/entree']);
  });

  test('in words is heard: « ma mère » is not « mon » loyer', async () => {
    const prompt = await say(
      { text: 'ma mère n’arrive plus à payer son loyer' },
      { choices: ['impaye-loyer'] },
      { text: 'Vendôme' },
    );
    expect(prompt.question?.label).toBe('La personne est-elle locataire ?');
  });

  test('and was heard wrongly puts it right among the answers', async () => {
    await say({ text: 'ma mère n’arrive plus à payer son loyer' }, { choices: ['impaye-loyer'] }, { text: 'Vendôme' });
    const { given } = await say({ command: 'help' });
    expect(given.at(-1)).toEqual({ step: 'pour_qui', question: 'C’est pour qui ?', answer: 'Pour parent' });
    const taken = await takeTurn(service.deps, message({ choice: 'self' }, { step: 'pour_qui' }));
    expect(taken).toMatchObject({ prompt: { question: { label: 'Êtes-vous locataire ?' } } });
  });
});

import { expect, test } from 'vitest';
import { renderText } from '../../src/channels/text.ts';
import type { Plan } from '../../src/engine/plan.ts';
import type { Prompt } from '../../src/engine/prompt.ts';
import { card } from '../support/plans.ts';

const asking: Prompt = {
  step: 'commune',
  says: ['Quand vous voulez, nous continuons ici.'],
  question: { kind: 'place', label: 'Où habitez-vous ?', skippable: true, skip: 'Je préfère ne pas le dire' },
  exits: [{ command: 'human', label: 'Parler à quelqu’un' }],
  given: [],
  progress: { done: 1, left: 3 },
  discreet: false,
};

const line = (numero: string, nom: string, open: boolean | null = true) => ({ numero, nom, horaires: null, open });

const desk = card('mds', {
  nom: 'MDS de Vendôme',
  adresse: null,
  telephone: '02 54 58 41 41',
  telephone_of: 'Standard du Département',
  distance_km: 0.4,
  open: { state: 'closed', now: 'Fermé', next: 'Rouvre demain à 9 h' },
  verified_on: '2026-08-01',
  to_verify: true,
  serves: ['impaye-loyer', 'aide-financiere'],
});
const need = (code: string, label: string, documents: string[]) => ({
  ...{ code, label, first_door: 'mds', says: [], documents, steps: [] },
});
const plan: Plan = {
  needs: [need('impaye-loyer', 'Mon loyer', ['bail', 'RIB']), need('aide-financiere', 'Mon budget', ['RIB'])],
  places: [desk],
  helplines: [line('0 805 160 075', 'SOS loyers impayés', null)],
  lead: 'mds',
  also: [],
  says: [],
  at: '2026-11-24T14:10:00Z',
};
const planned: Prompt = { ...asking, step: null, question: undefined, says: [], plan };

/** As it is read: a no-break space looks like a space. */
const read = (prompt: Prompt, width?: number) => renderText(prompt, width).replaceAll('\u00a0', ' ');

test('says the numbers of a danger before any sentence, and the question after', () => {
  const helplines = [line('3919', 'Violences Femmes Info'), line('114', 'Urgences')];
  const text = read({ ...asking, danger: { kind: 'violence', says: ['Rien n’excuse la violence.'], helplines } });
  const order = ['☎ 3919', '✉ 114 : Urgences (par SMS)', 'Rien n’excuse', 'Quand vous voulez', 'Où habitez-vous ?'];
  const places = order.map((words) => text.indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('never cuts a phone number, nor a question mark from its word, however narrow the screen', () => {
  for (const width of [32, 33, 34, 37, 41, 50]) {
    const lines = read(
      { ...planned, says: ['Appelez le 0 805 160 075 pour un loyer impayé.', 'Où habitez-vous ?'] },
      width,
    ).split('\n');
    expect(lines.filter((text) => text.length > width)).toEqual([]);
    expect(lines.filter((text) => text.includes('0 805 160 075')).length).toBe(2);
    expect(lines.filter((text) => text.includes('02 54 58 41 41')).length).toBe(1);
    expect(lines.filter((text) => text.startsWith('?'))).toEqual([]);
  }
});

test('tells whose number it is when it is not the place’s own, and how sure the whole is', () => {
  expect(read(planned)).toContain('C’est le numéro de : Standard du Département.');
  expect(read(planned)).toContain('Information sans date : appelez avant.');
});

test('tells a place in the order in which it helps, and what to try if its old number does not answer', () => {
  const told = read(
    {
      ...planned,
      plan: {
        ...plan,
        places: [
          card('cmp', {
            telephone: '02 54 11 11 11',
            open: { state: 'open', now: 'Ouvert jusqu’à 17 h', next: null },
            fallback: {
              telephone: '02 54 44 50 50',
              nom: 'Mairie de Blois',
              why: 'Si ce numéro ne répond pas, appelez.',
            },
            horaires: 'Accueil : lundi',
            closures: ['Fermé le 24 décembre.'],
            reasons: ['C’est le plus proche.', 'Vous pouvez appeler.'],
            source: 'DILA',
            sources: ['ANCT', 'Hub-Lo'],
          }),
        ],
      },
    },
    100,
  );
  const order = [
    'C’est la maison du Département',
    '☎ 02 54 11 11 11',
    'Ouvert jusqu’à 17 h.',
    '1 rue du Change, Vendôme — à 3 km à vol d’oiseau',
    'Information sans date : appelez avant.',
    'Si ce numéro ne répond pas, appelez. Mairie de Blois : 02 54 44 50 50',
    'Accueil : lundi',
    'Fermé le 24 décembre.',
    'Pourquoi ce lieu ? C’est le plus proche. Vous pouvez appeler.',
    'Source : DILA',
    'Aussi dans : ANCT ; Hub-Lo',
  ].map((words) => told.indexOf(words));
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test('tells a place that meets two needs once, with one list of papers', () => {
  const text = read(planned);
  expect(text.match(/1\. MDS de Vendôme/g)).toHaveLength(1);
  expect(text).toContain('Pour : Mon loyer');
  expect(text).toContain('Pour : Mon budget');
  expect(text.match(/☐ RIB/g)).toHaveLength(1);
});

test('shows what was chosen when an answer is changed', () => {
  const choices = [
    { id: 'oui', label: 'Oui', chosen: true },
    { id: 'non', label: 'Non', chosen: false },
  ];
  const text = read({ ...asking, question: { kind: 'choice', label: 'Une lettre ?', choices, skippable: false } });
  expect(text).toContain('✓ 1  Oui');
  expect(text).toContain('  2  Non');
});

test('always tells how to reach a person', () => {
  expect(read(asking)).toContain('Parler à quelqu’un');
  expect(read(planned)).toContain('Parler à quelqu’un');
});

import { describe, expect, test } from 'vitest';
import { limits } from '../../src/channels/channel.ts';
import { check } from '../../src/engine/check.ts';
import { reportOn } from '../../src/engine/issue.ts';
import { parseFlow } from '../../src/engine/parse-flow.ts';
import type { Lexicon } from '../../src/engine/reading/trouble.ts';
import { littleContent, rentFlow } from '../support/little-content.ts';

const lexicon: Lexicon = { plainer: [], acronyms: [] };

type Draft = { steps: Record<string, Record<string, unknown>> } & Record<string, unknown>;

/** The rent flow with one thing changed, as an author might break it. */
function broken(change: (flow: Draft) => void): Draft {
  const flow = structuredClone(rentFlow) as Draft;
  change(flow);
  return flow;
}

/** What the author is told: « step: sentence ». */
const told = (flow: Draft) =>
  check(littleContent({ 'impaye-loyer': flow }), limits, lexicon)
    .filter(({ level }) => level === 'error')
    .map(({ file, step, says }) => `${file} › ${step ?? ''} › ${says}`);

const step = (flow: Draft, id: string) => flow.steps[id] as Record<string, unknown>;

describe('an author is told what is wrong, where, in a sentence', () => {
  test('a sound content has nothing to mend', () => {
    expect(check(littleContent(), limits, lexicon).filter(({ level }) => level === 'error')).toEqual([]);
  });

  test.each<[string, (flow: Draft) => void, string]>([
    ['a dead end', (flow) => delete step(flow, 'lettre').next, 'lettre › Impasse'],
    [
      'a choice that leads nowhere',
      (flow) => {
        step(flow, 'locataire').choices = [
          { id: 'oui', label: 'Oui', next: 'lettre' },
          { id: 'non', label: 'Non' },
        ];
      },
      'locataire › Impasse pour « non »',
    ],
    [
      'a step that nothing reaches',
      (flow) => {
        flow.steps.perdue = { outcome: { says: ['Perdue.'] } };
      },
      'perdue › Aucun chemin',
    ],
    [
      'a target that does not exist',
      (flow) => {
        step(flow, 'lettre').next = 'ailleurs';
      },
      'lettre › Mène à « ailleurs »',
    ],
    [
      'a round trip',
      (flow) => {
        step(flow, 'enfants').next = 'locataire';
      },
      'Tourne en rond : locataire → lettre → enfants → locataire',
    ],
    [
      'a last line with a condition',
      (flow) => {
        step(flow, 'enfants').next = [
          { if: { lettre: 'oui' }, go: 'vite' },
          { if: { lettre: 'non' }, go: 'calme' },
        ];
      },
      'enfants › La dernière ligne',
    ],
    [
      'a condition on a step that does not exist',
      (flow) => {
        step(flow, 'enfants').next = [{ if: { courrier: 'oui' }, go: 'vite' }, { go: 'calme' }];
      },
      'enfants › La condition parle de « courrier »',
    ],
    [
      'a condition on an answer that nobody can give',
      (flow) => {
        step(flow, 'enfants').next = [{ if: { lettre: 'peut-etre' }, go: 'vite' }, { go: 'calme' }];
      },
      'enfants › « lettre » ne peut pas valoir « peut-etre »',
    ],
    [
      'an unknown rule',
      (flow) => {
        step(flow, 'enfants').next = [{ rule: 'pleine_lune', go: 'vite' }, { go: 'calme' }];
      },
      'enfants › Règle inconnue',
    ],
    [
      'an unknown fact',
      (flow) => {
        flow.steps.lettre = { fact: 'signe_astrologique', next: 'enfants' };
        step(flow, 'enfants').next = [{ if: { locataire: 'oui' }, go: 'vite' }, { go: 'calme' }];
      },
      'lettre › Fait inconnu',
    ],
    [
      'six choices for someone on the phone',
      (flow) => {
        step(flow, 'lettre').choices = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, label: id }));
        step(flow, 'enfants').next = [{ if: { lettre: 'a' }, go: 'vite' }, { go: 'calme' }];
      },
      'lettre › 6 choix : au téléphone, 5 au plus',
    ],
    [
      'a question too long for one SMS',
      (flow) => {
        step(flow, 'lettre').question = 'mot '.repeat(50);
      },
      'lettre › Par SMS, la question et ses choix font',
    ],
    [
      'the same choice twice',
      (flow) => {
        step(flow, 'lettre').choices = [
          { id: 'oui', label: 'Oui' },
          { id: 'oui', label: 'Ouais' },
        ];
      },
      'lettre › Le choix « oui » est là deux fois',
    ],
    [
      'a number that no one sourced',
      (flow) => {
        flow.steps.vite = { outcome: { says: ['Appelez.'], helplines: [{ numero: '36 36', why: 'Écoute' }] } };
      },
      'vite › Numéro absent de data/helplines.csv : « 36 36 »',
    ],
    [
      'an unknown place type',
      (flow) => {
        flow.steps.vite = { outcome: { says: ['Allez-y.'], first_door: 'chateau' } };
      },
      'vite › Type de lieu inconnu : « chateau »',
    ],
    [
      'a word to fill that does not exist',
      (flow) => {
        flow.steps.vite = { outcome: { says: ['Bonjour {prenom}.'] } };
      },
      'vite › « {prenom} » n’est pas un mot à remplir',
    ],
    [
      'an end without words',
      (flow) => {
        flow.steps.vite = { outcome: { says: [] } };
      },
      'vite › Dites qui s’occupe de la personne',
    ],
  ])('%s', (_, change, expected) => {
    expect(told(broken(change)).join('\n')).toContain(
      `flows/impaye-loyer.yaml › ${expected.includes(' › ') ? expected : ''}`,
    );
    expect(told(broken(change)).join('\n')).toContain(expected);
  });
});

describe('the fence around the YAML', () => {
  const refused = (change: (flow: Draft) => void) => {
    const report = reportOn('flows/impaye-loyer.yaml');
    expect(parseFlow(broken(change), report)).toBeNull();
    return report.issues;
  };

  test('an unknown key is refused, with its step', () => {
    expect(refused((flow) => (step(flow, 'lettre').expression = 'loyer > 300'))).toMatchObject([{ step: 'lettre' }]);
  });
  test('a variable or a comparison in a condition is refused', () => {
    expect(
      refused((flow) => (step(flow, 'enfants').next = [{ if: { loyer: { gt: 300 } }, go: 'vite' }, { go: 'calme' }])),
    ).toMatchObject([{ step: 'enfants' }]);
  });
  test('a number where words are expected is refused: 01004 is a number in YAML', () => {
    expect(
      refused((flow) => (step(flow, 'enfants').next = [{ if: { lettre: 1004 }, go: 'vite' }, { go: 'calme' }])),
    ).toMatchObject([{ step: 'enfants' }]);
  });
  test('a dot in a step id is refused: it would break the machine', () => {
    expect(refused((flow) => (flow.steps['a.b'] = { outcome: { says: ['x'] } }))).toMatchObject([{ step: 'a.b' }]);
  });
  test('an unknown key of the flow itself is refused', () => {
    expect(refused((flow) => (flow.include = 'autre.yaml'))).toHaveLength(1);
  });
});

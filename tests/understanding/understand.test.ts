import { describe, expect, it, test } from 'vitest';
import { understand } from '../../src/understanding/understand.ts';
import { requests } from './requests.ts';

const codes = [
  ...[
    'impaye-loyer',
    'apa-domicile',
    'aidant-repit',
    'rsa',
    'demarche-en-ligne',
    'hebergement',
    'violences-conjugales',
  ],
  ...['recours-reclamation', 'orientation-droits', 'urgence-secours', 'crise-suicidaire', 'enfant-danger', 'transport'],
  ...['victime-infraction', 'maltraitance-vulnerable', 'jeune-sans-soutien', 'aide-alimentaire', 'impaye-energie'],
  ...['recherche-emploi', 'dettes-budget', 'deces-obseques'],
];
const known = {
  needs: [
    ...codes.map((code) => ({ code, label_fr: '', libelle: '' })),
    {
      code: 'brocante',
      label_fr: 'Brocante du dimanche',
      libelle: 'Vendre un gramophone',
    },
  ],
  communes: new Map([
    ['blois', '41018'],
    ['vendome', '41269'],
    ['onzain', '41167'],
    ['mer', '41136'],
    ['tours', '37261'],
    ['charge', '37060'],
    ['saint aignan', '41198'],
    ['saint georges sur cher', '41211'],
    ['amboise', '37003'],
    ['salbris', '41232'],
  ]),
};
const needsOf = (text: string) => understand(text, known).needs.map(({ code }) => code);
const factsOf = (text: string) => understand(text, known).facts;

describe.each(Object.entries(requests))('a resident who means « %s »', (code, sentences) => {
  it.each(sentences)('is understood first so: %s', (sentence) => {
    expect(needsOf(sentence)[0] ?? '').toBe(code);
  });
});

describe('a resident with several needs', () => {
  it('is offered both, the one said first before', () => {
    expect(needsOf('pas de logement et plus de voiture')).toEqual(['hebergement', 'transport']);
  });

  it.each([
    ['je peux plus payer mon loyer et ma mère de 82 ans ne peut plus rester seule', 'impaye-loyer', 'apa-domicile'],
    ['du retard de loyer, et je suis à bout de m’occuper de mon mari', 'impaye-loyer', 'aidant-repit'],
  ])('has the rent and a relative both heard: « %s »', (said, first, second) => {
    expect(needsOf(said)).toEqual(expect.arrayContaining([first, second]));
  });

  it('is never offered more than three, each with a score between 0 and 1', () => {
    const { needs } = understand(
      'loyer impayé, plus d’électricité, rien dans le frigo, plus de voiture, RSA coupé',
      known,
    );
    expect(needs).toHaveLength(3);
    for (const { score } of needs) expect(score > 0 && score <= 1).toBe(true);
  });

  it('has the need of their danger put first', () => {
    expect(needsOf('mon mari me frappe et j’ai un loyer de retard')).toEqual(['violences-conjugales', 'impaye-loyer']);
    expect(needsOf('mon ex est derrière la porte avec un couteau').slice(0, 2)).toEqual([
      'violences-conjugales',
      'urgence-secours',
    ]);
    expect(needsOf('mes parents m’ont mis dehors, j’ai 16 ans').slice(0, 2)).toEqual([
      'jeune-sans-soutien',
      'hebergement',
    ]);
  });

  it('who must renew their registration as a job seeker is offered both the help to do it and the office', () => {
    expect(needsOf('mon ordinateur est en panne et je dois m’actualiser')).toEqual(
      expect.arrayContaining(['demarche-en-ligne', 'recherche-emploi']),
    );
  });

  it('is guessed modestly from the words of a label, for a need that the bank has no sentence for', () => {
    expect(understand('gramophone', known).needs).toEqual([{ code: 'brocante', score: 0.3 }]);
  });
});

test('someone who no longer knows how to write a CV is looking for work, not for a home', () => {
  expect(needsOf('je saurais plus faire un CV, je reste à la maison')[0]).toBe('recherche-emploi');
});

describe('help to eat', () => {
  it('is food for who asks it, and a hand for who can no longer eat alone', () => {
    expect(needsOf('besoin d’aide pour manger ce mois-ci')).toEqual(['aide-alimentaire']);
    expect(needsOf('ma mère ne peut plus, il faut l’aider à manger')[0]).toBe('apa-domicile');
  });
});

describe('the facts heard in passing', () => {
  it.each([
    ['je suis à Onzain et je ne paye plus mon loyer', '41167'],
    ['jhabite a vendome', '41269'],
    ['Blois', '41018'],
    ['je vis à St Aignan', '41198'],
    ['une aide à Saint-Georges-sur-Cher', '41211'],
    ['je loge à Mer', '41136'],
    ['je suis à Tours, je vais à Amboise pour tout', '37261'],
  ])('hold the commune: %s', (sentence, code) => {
    expect(factsOf(sentence).commune).toBe(code);
  });

  it.each([
    'je voudrais voir la mer',
    'j’ai deux enfants à charge',
    'je fais des tours en ville',
    'un travail m’attend à Salbris',
  ])('hold no commune: %s', (sentence) => {
    expect(factsOf(sentence).commune).toBeUndefined();
  });

  it('hold that the person would rather not say where', () => {
    expect(factsOf('jveu pas dire ma ville').commune).toBe('unknown');
    expect(factsOf('je préfère ne pas dire où j’habite').commune).toBe('unknown');
  });

  it.each(['plus de voiture', 'ma voiture est morte', 'j’ai pas le permis', 'je ne conduis plus'])(
    'hold that they do not drive: %s',
    (sentence) => {
      expect(factsOf(sentence).mobilite).toBe('sans_voiture');
    },
  );

  it('hold the agricultural regime and the body that was named', () => {
    expect(factsOf('j’ai plus rien pour mon exploitation').regime_agricole).toBe('oui');
    expect(factsOf('la MSA ne répond pas')).toMatchObject({ regime_agricole: 'oui', organisme: 'msa' });
    expect(factsOf('France Travail m’a radié').organisme).toBe('france-travail');
    expect(factsOf('je paye mon loyer en retard').organisme).toBeUndefined();
  });

  it('hold the age of whom it is about, and of no one else', () => {
    expect(factsOf('j’ai 72 ans et je ne peux plus faire le ménage').tranche_age).toBe('60_plus');
    expect(factsOf('ma mère a 81 ans, il lui faut une aide à domicile').tranche_age).toBe('60_plus');
    expect(factsOf('j’ai 41 ans, je voudrais le RSA').tranche_age).toBeUndefined();
    expect(factsOf('mon propriétaire de 80 ans réclame le loyer que je dois').tranche_age).toBeUndefined();
  });
});

describe('whom the need comes from', () => {
  it.each([
    ['mon père il a 79 ans il peut plus se laver', 'parent'],
    ['mon mari a besoin d’une aide à domicile', 'spouse'],
    ['la voisine du dessous ne peut plus faire ses courses, une aide à domicile ?', 'other'],
    ['je ne peux plus payer mon loyer', 'self'],
    ['mon mari me frappe', 'self'],
    ['mes parents m’ont mis dehors', 'self'],
    ['je m’occupe de ma mère et je craque', 'self'],
    ['mon père a trop de crédits, il ne peut plus rembourser', 'parent'],
    ['ma mère n’arrive plus à payer son loyer', 'parent'],
    ['j’appelle pour ma mère, elle a des dettes', 'parent'],
    ['mon père ne paie plus mon loyer', 'self'],
    ['je vis chez ma mère et j’ai des dettes', 'self'],
    ['mon mari a perdu son travail, on ne peut plus payer le loyer', 'self'],
    ['mon père est mort, il avait des dettes', 'self'],
    ['une aide alimentaire sans que mes parents le sachent ? J’ai 16 ans', 'self'],
    ['je vis chez mes parents et je ne peux plus me laver', 'self'],
    ['Qu’est-ce que le RSA ?', 'unknown'],
  ])('%s → %s', (sentence, who) => {
    expect(understand(sentence, known).who).toBe(who);
  });

  it('is also a fact, unless no one was named', () => {
    expect(factsOf('mon père ne peut plus se laver').pour_qui).toBe('parent');
    expect(factsOf('Qu’est-ce que le RSA ?').pour_qui).toBeUndefined();
  });
});

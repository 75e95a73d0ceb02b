import { describe, expect, test } from 'vitest';
import { readLexicon } from '../../src/directory/rows/lexicon.ts';
import { unexplained } from '../../src/engine/reading/acronyms.ts';
import { heavyWordsIn } from '../../src/engine/reading/heavy.ts';
import { hardest, readingOf } from '../../src/engine/reading/score.ts';
import { shownBy } from '../../src/engine/reading/shown.ts';
import { type Kind, troublesIn } from '../../src/engine/reading/trouble.ts';
import { sentencesIn, syllablesIn, wordsIn } from '../../src/engine/reading/words.ts';
import { littleContent } from '../support/little-content.ts';

/** The linter on sentences as authors write them: what it must say, and above all what it must leave alone. */

const lexicon = readLexicon('data');
const kinds = (text: string): Kind[] => troublesIn(text, lexicon).map(({ kind }) => kind);

describe('a text as it is read aloud', () => {
  test.each([
    ['Appelez. Elle répond.', 2],
    ['Appelez le 0 805 160 075. C’est gratuit.', 2],
    ['Voyez M. Martin à la mairie.', 1],
    ['Appelez la M S A. Elle répond.', 2],
    ['Vous êtes seul ? Appelez ! On vous écoute…', 3],
    ['Dites : « J’ai peur. » Puis attendez.', 2],
    ['Ouvert de 9 h à 12 h. 115 la nuit.', 2],
    ['C’est à Blois, Vendôme, etc. et ailleurs.', 1],
    ['C’est votre mairie. {maison} peut aider.', 2],
    ['', 0],
  ])('« %s » has %i sentences', (text, count) => {
    expect(sentencesIn(text)).toHaveLength(count);
  });

  test.each([
    ['Appelez le 0 805 160 075.', 3],
    ['L’aide d’aujourd’hui, c’est quelqu’un.', 4],
    ['Jusqu’au rendez-vous', 2],
    ['Du 1er novembre au 31 mars', 6],
    ['', 0],
  ])('« %s » has %i words', (text, count) => {
    expect(wordsIn(text)).toHaveLength(count);
  });

  test.each([
    ['aide', 1],
    ['mairie', 2],
    ['appelle', 2],
    ['payent', 1],
    ['document', 3],
    ['académique', 4],
    ['téléphonique', 4],
    ['guide', 1],
    ['domiciliation', 5],
    ['0805', 4],
  ])('« %s » has %i syllables', (word, count) => {
    expect(syllablesIn(word)).toBe(count);
  });
});

describe('length', () => {
  const words = (count: number) => `${Array(count).fill('mot').join(' ')}.`;

  test.each([
    [15, []],
    [20, []],
    [21, ['warn']],
    [28, ['warn']],
    [29, ['refuse']],
  ])('%i words → %s', (count, levels) => {
    expect(troublesIn(words(count), lexicon).map(({ level }) => level)).toEqual(levels);
  });

  test('a breath at « : » makes two parts, but the whole has its limit', () => {
    expect(kinds(`${words(12).slice(0, -1)} : ${words(12)}`)).toEqual([]);
    expect(kinds(`${words(15).slice(0, -1)} : ${words(15)}`)).toEqual(['length']);
  });

  test('each sentence is measured alone', () => {
    expect(kinds(`M${words(18).slice(1)} M${words(18).slice(1)}`)).toEqual([]);
  });
});

describe('the passive', () => {
  test.each([
    'Une décision sera prise.',
    'Votre dossier est étudié en deux mois.',
    'La demande doit être signée.',
    'Votre dossier a été transmis.',
    'Les papiers sont demandés au guichet.',
    'L’aide est versée chaque mois.',
    'L’aide peut être supprimée.',
    'La lettre n’a pas été envoyée.',
    'Le loyer est payé par la CAF.',
    'Il est conseillé d’appeler.',
    'Le rendez-vous sera donné plus tard.',
  ])('is told: %s', (sentence) => {
    expect(kinds(sentence)).toContain('passive');
  });

  test.each([
    'Il est parti hier.',
    'Elle est passée à la mairie.',
    'Vous êtes bloqué ?',
    'Mon compte est bloqué.',
    'C’est gratuit, même le samedi.',
    'La mairie est fermée le lundi.',
    'C’est écrit dans la lettre.',
    'L’aide s’est arrêtée.',
    'J’ai été agressée.',
    'Vous avez été marié ?',
    'Je voudrais être reçue.',
    'Il faut quelqu’un pour être écouté.',
    'Elle peut être accompagnée.',
    'Le bureau est petit.',
    'Ce mot est inconnu de tous.',
    'Les appels sont gratuits.',
    'Vous êtes handicapé par votre dos.',
    'Si un geste est fait, appelez le 15.',
    'La CAF décide. Elle paie ensuite.',
    'La ligne est ouverte jour et nuit.',
  ])('is not: %s', (sentence) => {
    expect(kinds(sentence)).not.toContain('passive');
  });
});

describe('two denials in one breath', () => {
  test.each([
    'Ne venez pas sans rendez-vous.',
    'Vous n’êtes pas incapable de travailler.',
    'Il n’est pas impossible d’attendre.',
    'On ne peut pas dire que vous n’avez rien fait.',
  ])('are told: %s', (sentence) => {
    expect(kinds(sentence)).toContain('negation');
  });

  test.each([
    'Vous n’avez qu’à appeler.',
    'Il ne reste que le loyer à payer.',
    'Je ne peux plus rien payer.',
    'Il n’y a plus personne le soir.',
    'Si vous ne pouvez pas venir, appelez sans attendre.',
    'Vous n’avez ni CAF ni MSA.',
    'Non, je n’ai pas reçu de lettre.',
    'Un loyer impayé n’est pas une faute.',
    'N’hésitez pas à rappeler.',
    'Les personnes sans-abri ne paient rien.',
    'Il annonce que rien n’est perdu.',
  ])('are not: %s', (sentence) => {
    expect(kinds(sentence)).not.toContain('negation');
  });
});

describe('administrative words', () => {
  const plainer = [
    { mot: 'solliciter', dire: 'demander' },
    { mot: 'bénéficiaire', dire: 'personne aidée' },
    { mot: 'dans le cadre de', dire: 'pour' },
    { mot: 'usager', dire: 'personne' },
    { mot: 'quotient familial', dire: 'quotient de la CAF' },
    { mot: 'conjoint', dire: 'mari ou femme' },
    { mot: 'domicile conjugal', dire: 'logement du couple' },
    { mot: 'conjugal', dire: 'du couple' },
    { mot: 's’acquitter de', dire: 'payer' },
  ];
  const said = (sentence: string) => heavyWordsIn(sentence, plainer).map(({ said, dire }) => `${said} → ${dire}`);

  test.each([
    ['Sollicitez une aide.', ['Sollicitez → demander']],
    ['Vous sollicitiez une aide.', ['sollicitiez → demander']],
    ['L’aide sollicitée arrive.', ['sollicitée → demander']],
    ['Les bénéficiaires viennent.', ['bénéficiaires → personne aidée']],
    ['Dans le cadre du RSA', ['Dans le cadre du → pour']],
    ['dans le cadre d’un divorce', ['dans le cadre d → pour']],
    ['Les usagères attendent.', ['usagères → personne']],
    ['Un usager attend, deux usagers aussi.', ['usager → personne']],
    ['L’usage du téléphone', []],
    ['Les conjointes', ['conjointes → mari ou femme']],
    ['Quittez le domicile conjugal.', ['domicile conjugal → logement du couple']],
    ['les violences conjugales', ['conjugales → du couple']],
    ['Vous vous acquittez du loyer.', []],
    ['Il s’acquitte du loyer.', ['s acquitte du → payer']],
    ['Une aide à domicile', []],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });

  test('the words of the list are all found as they are written there', () => {
    for (const { mot, dire } of lexicon.plainer) expect(heavyWordsIn(mot, [{ mot, dire }]), mot).toHaveLength(1);
  });

  test('no replacement is itself on the list', () => {
    const heavy = lexicon.plainer.filter(({ dire }) => heavyWordsIn(dire, lexicon.plainer).length > 0);
    expect(heavy).toEqual([]);
  });

  test('ordinary sentences ring no bell', () => {
    for (const sentence of [
      'Appelez la mairie le matin.',
      'Une aide à domicile peut venir chez vous.',
      'Elle vous aide à remplir le dossier.',
      'Le service social vous reçoit sur rendez-vous.',
      'Vous cherchez du travail comme demandeur d’emploi.',
      'À la fin du mois, il ne reste rien.',
      'Je vis dans une résidence pour jeunes.',
      'Il faut faire vite : gardez la lettre.',
    ])
      expect(kinds(sentence), sentence).toEqual([]);
  });
});

describe('long words', () => {
  test.each(['Demandez la domiciliation.', 'L’immatriculation du véhicule'])('are told: %s', (sentence) => {
    expect(kinds(sentence)).toContain('long_word');
  });
  test.each([
    'Le Département paie.',
    'Prenez un rendez-vous.',
    'Appelez le 0 805 160 075.',
    'C’est gratuit aujourd’hui.',
  ])('are not: %s', (sentence) => {
    expect(kinds(sentence)).not.toContain('long_word');
  });
});

describe('acronyms', () => {
  test.each([
    ['Allez à la MDPH, la maison du handicap.'],
    ['La maison du handicap (MDPH) répond.'],
    ['La MDPH (maison du handicap) répond.'],
    ['Demandez une aide pour payer le loyer : le FSL.'],
    ['Le FSL, fonds de solidarité pour le logement, peut aider.'],
    ['Le CCAS, c’est le service social de la mairie.'],
    ['La sécurité sociale agricole, ou MSA, répond.'],
    ['La CAF paie le RSA.'],
    ['L’Adil vous conseille.'],
  ])('explained, or known by everybody: %s', (text) => {
    expect(unexplained([text], lexicon)).toEqual([]);
  });

  test('explained once, it may be used after, not before', () => {
    expect(unexplained(['La MDPH, la maison du handicap.', 'Écrivez à la MDPH.'], lexicon)).toEqual([]);
    expect(unexplained(['Écrivez à la MDPH.', 'La MDPH, la maison du handicap.'], lexicon)).toEqual(['MDPH']);
  });

  test('one that nobody wrote down is told too, each once', () => {
    expect(unexplained(['Le XYZ répond.', 'Le XYZ, encore, et la PMI.'], lexicon)).toEqual(['XYZ', 'PMI']);
  });
});

describe('the score', () => {
  const shown = (...texts: string[]) => texts.map((text) => ({ step: 'a', field: 'says', text }));

  test('short words in short sentences are easier', () => {
    const easy = readingOf(shown('Appelez la mairie. Elle vous aide.'));
    const hard = readingOf(
      shown('La régularisation administrative de votre situation nécessite une domiciliation préalable.'),
    );
    expect(easy.ease).toBeGreaterThan(80);
    expect(hard.ease).toBeLessThan(30);
    expect(easy).toMatchObject({ sentences: 2, mean: 3, longest: 3 });
  });

  test('a phone number makes nothing harder', () => {
    expect(readingOf(shown('Appelez le 0 805 160 075.')).ease).toBe(readingOf(shown('Appelez le 3039.')).ease);
  });

  test('nothing to read is easy', () => {
    expect(readingOf([])).toEqual({ ease: 100, sentences: 0, mean: 0, longest: 0 });
  });

  test('the hardest sentences come with their place', () => {
    const found = hardest(shown('Venez.', 'Prenez votre lettre et venez. Appelez.'), 2);
    expect(found.map(({ sentence, words }) => [sentence, words])).toEqual([
      ['Prenez votre lettre et venez.', 5],
      ['Appelez.', 1],
    ]);
    expect(found[0]).toMatchObject({ step: 'a', field: 'says' });
  });
});

test('every text of a flow is read, in the order of its steps', () => {
  const flow = littleContent().flows['impaye-loyer'];
  const texts = flow ? shownBy(flow).map(({ step, field }) => `${step}.${field}`) : [];
  expect(texts.slice(0, 4)).toEqual(['locataire.question', 'locataire.why', 'locataire.oui', 'locataire.non']);
  expect(texts.at(-1)).toBe('calme.says.1');
});

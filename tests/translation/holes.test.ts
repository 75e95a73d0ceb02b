import { describe, expect, test } from 'vitest';
import type { Foreign } from '../../src/texts/languages.ts';
import { dictionaryOf } from '../../src/translation/dictionary.ts';
import { hoursIn } from '../../src/translation/forms.ts';
import { sayIn, sayListIn } from '../../src/translation/say-in.ts';

/** What fills the holes of sentences, as people of each language read it. */

const pairs = {
  en: [
    ['Ouvert jusqu’à {heure}', 'Open until {heure}'],
    ['Rouvre {moment}', 'Opens again {moment}'],
    ['à {heure}', 'at {heure}'],
    ['demain à {heure}', 'tomorrow at {heure}'],
    ['{jour} à {heure}', '{jour} at {heure}'],
    ['{date} à {heure}', '{date} at {heure}'],
    ['tous les jours', 'every day'],
    ['jour et nuit', 'day and night'],
    ['Accueil : {horaires}', 'Reception: {horaires}'],
    ['Téléphone : {horaires}', 'Phone: {horaires}'],
    ['Information de {mois} : appelez avant.', 'From {mois}: call first.'],
    ['Le téléphone date de {mois}.', 'The number is from {mois}.'],
    ['Fermé {quand}.', 'Closed {quand}.'],
    ['Fermé {quand} : {motif}.', 'Closed {quand}: {motif}.'],
    ['{quand} : ouvert {horaires} seulement.', '{quand}: open {horaires} only.'],
    ['du {date} au {date2}', 'from {date} to {date2}'],
    ['jusqu’au {date}', 'until {date}'],
    ['C’est le plus proche : {distance}.', 'It is the nearest: {distance}.'],
    ['{nombre} km à vol d’oiseau', '{nombre} km in a straight line'],
    ['la maison des solidarités', 'the Maison des solidarités'],
    ['Allez à {maison}.', 'Go to {maison}.'],
    ['{maison} vous aide.', '{maison} helps you.'],
    ['Le standard du Département {du_departement}. Numéro à vérifier.', 'Switchboard of {du_departement}.'],
    ['où vous habitez', 'where you live'],
    ['Demandez-la : {nom}.', 'Ask for it: {nom}.'],
    ['Argent, logement', 'Money, housing'],
    ['Pour moi', 'For me'],
    ['Oui', 'Yes'],
    ['Pour {besoins}', 'For {besoins}'],
  ],
  ar: [
    ['Appelez le 0 805 160 075.', 'اتصل بالرقم 0 805 160 075.'],
    ['Demandez-la : {nom}.', 'اطلبوه: {nom}.'],
    ['Rouvre {moment}', 'يفتح {moment}'],
    ['{jour} à {heure}', '{jour} على الساعة {heure}'],
    ['Oui', 'نعم'],
    ['Pour moi', 'لي'],
  ],
  uk: [['Information de {mois} : appelez avant.', 'Інформація: {mois}. Спочатку зателефонуйте.']],
} satisfies Partial<Record<Foreign, [string, string][]>>;

const say = (lang: keyof typeof pairs, text: string) => sayIn(dictionaryOf(lang, pairs[lang]), text);

describe('what a person reads in English', () => {
  test.each([
    ['Ouvert jusqu’à 12\u00a0h', 'Open until 12:00'],
    ['Ouvert jusqu’à 9\u00a0h\u00a030', 'Open until 9:30'],
    ['Ouvert jusqu’à vendredi à\u00a017\u00a0h', 'Open until Friday at 17:00'],
    ['Ouvert jusqu’à minuit', 'Open until 24:00'],
    ['Rouvre à\u00a014\u00a0h', 'Opens again at 14:00'],
    ['Rouvre demain à\u00a09\u00a0h', 'Opens again tomorrow at 9:00'],
    ['Rouvre mardi à\u00a09\u00a0h', 'Opens again Tuesday at 9:00'],
    ['Rouvre lundi 4 janvier à\u00a09\u00a0h', 'Opens again Monday, 4 January at 9:00'],
    [
      'Accueil : lundi, mercredi à vendredi\u00a0: 9\u00a0h\u00a0–\u00a012\u00a0h et 14\u00a0h\u00a0–\u00a017\u00a0h',
      'Reception: Monday, Wednesday – Friday: 9:00 – 12:00, 14:00 – 17:00',
    ],
    ['Téléphone : 9h-20h, 7j/7', 'Phone: 9:00 – 20:00, every day'],
    ['24h/24, 7j/7', 'day and night, every day'],
    ['du lundi au vendredi', 'Monday – Friday'],
    [
      'Accueil : lundi\u00a0: 9\u00a0h\u00a0–\u00a012\u00a0h. Téléphone : 9h-20h, 7j/7',
      'Reception: Monday: 9:00 – 12:00. Phone: 9:00 – 20:00, every day',
    ],
    ['Information d’août 2024 : appelez avant.', 'From August 2024: call first.'],
    [
      'Information de 2015\u00a0: appelez avant. Le téléphone date de mars 2026.',
      'From 2015: call first. The number is from March 2026.',
    ],
    ['Fermé du 24 décembre au 2 janvier : congés.', 'Closed from 24 December to 2 January: congés.'],
    ['Fermé jusqu’au 1er août.', 'Closed until 1 August.'],
    ['Fermé mardi 24 novembre.', 'Closed Tuesday, 24 November.'],
    ['Du 6 au 10 juillet : ouvert de 9 h à 11 h seulement.', 'From 6 to 10 July: open 9:00 – 11:00 only.'],
    ['C’est le plus proche : 12\u00a0km à vol d’oiseau.', 'It is the nearest: 12 km in a straight line.'],
    ['Allez à la maison des solidarités.', 'Go to the Maison des solidarités.'],
    ['La maison des solidarités vous aide.', 'The Maison des solidarités helps you.'],
    ['Le standard du Département d’Indre-et-Loire. Numéro à vérifier.', 'Switchboard of Indre-et-Loire.'],
    ['Le standard du Département où vous habitez. Numéro à vérifier.', 'Switchboard of where you live.'],
    ['Demandez-la : Mairie de Vendôme.', 'Ask for it: Mairie de Vendôme.'],
    ['Pour « I cannot pay »', 'For « I cannot pay »'],
    ['Oui ', 'Yes '],
  ])('« %s » → « %s »', (french, english) => {
    expect(say('en', french)).toBe(english);
  });

  test.each([
    'Une phrase que personne n’a traduite.',
    'Ouvert jusqu’à plus tard',
    'Pour l’arrêter avant, effacez tout.',
    'Accueil : le matin, sauf le lundi',
    'Information de 2015 : appelez avant. Une phrase que personne n’a traduite.',
  ])('nothing half in each language: « %s »', (french) => {
    expect(say('en', french)).toBeNull();
  });

  test('several answers on one line, one of them with a comma of its own', () => {
    const list = (text: string) => sayListIn(dictionaryOf('en', pairs.en), text);
    expect(list('Argent, logement, Pour moi')).toBe('Money, housing, For me');
    expect(list('Argent, logement, autre chose')).toBeNull();
  });
});

describe('what a person reads from right to left', () => {
  test('a phone number keeps its order: its spaces belong to it', () => {
    expect(say('ar', 'Appelez le 0 805 160 075.')).toBe('اتصل بالرقم 0\u00a0805\u00a0160\u00a0075.');
  });
  test('a French name keeps its own direction', () => {
    expect(say('ar', 'Demandez-la : Mairie de Vendôme.')).toBe('اطلبوه: \u2068Mairie de Vendôme\u2069.');
  });
  test('days are named, hours are written in the digits that one dials', () => {
    expect(say('ar', 'Rouvre mardi à 9 h')).toBe('يفتح الثلاثاء على الساعة 9:00');
  });
  test('days follow each other with the comma of Arabic', () => {
    expect(hoursIn('lundi, mardi et jeudi : 9 h – 12 h', 'ar', () => null)).toBe(
      'الاثنين، الثلاثاء، الخميس: 9:00 – 12:00',
    );
  });
});

test('a month is named in Ukrainian', () => {
  expect(say('uk', 'Information de mars 2026 : appelez avant.')).toMatch(/^Інформація: березень 2026/);
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkLanguages } from '../../src/cli/languages/check-languages.ts';
import { complete } from '../../src/cli/languages/complete.ts';
import { faultsOf } from '../../src/cli/languages/faults.ts';
import { pathOf } from '../../src/cli/languages/file.ts';
import type { SourceFile } from '../../src/cli/languages/sentence.ts';

/** The files that translators fill, and what they are told of them. */

const source: SourceFile[] = [
  {
    name: 'accueil',
    from: 'flows/accueil.yaml',
    sentences: [
      { fr: 'Que se passe-t-il ? Dites-le avec vos mots.', where: 'entree › question' },
      { fr: 'Appelez le 0 805 160 075, gratuit.', where: 'entree › hint' },
    ],
  },
  {
    name: 'plan',
    from: 'le plan',
    sentences: [
      { fr: 'Ouvert jusqu’à {heure}', where: 'atTheDoor.until' },
      { fr: 'À dire : « bonjour »', where: 'planWords.toSay' },
    ],
  },
];

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'langues-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const put = (name: string, text: string, lang: 'en' | 'uk' = 'en') => {
  const path = pathOf(lang, name, root);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};
const file = (phrases: string, traduit = "'2026-11-25'") =>
  `langue: en\ntraduit: ${traduit}\nrelu: null\nphrases:\n${phrases}`;
const told = () => checkLanguages(source, root).map(({ level, step, says }) => `${level} ${step ?? ''} — ${says}`);

describe('a translator who asks for a file', () => {
  test('gets every sentence in the order of the source, with where it is read', () => {
    const [accueil] = complete('uk', source, root);
    expect(accueil).toMatchObject({ left: 2, total: 2 });
    expect(accueil?.text).toContain(
      '  # entree › question\n  - fr: Que se passe-t-il ? Dites-le avec vos mots.\n    uk: null\n  # entree › hint',
    );
  });

  test('keeps what was written, and where it was written, when sentences are added', () => {
    put(
      'accueil',
      file(
        '  - fr: Que se passe-t-il ? Dites-le avec vos mots.\n    en: What is happening?\n    note: à relire\n  - fr: Ouvert jusqu’à {heure}\n    en: Open until {heure}\n',
        'null',
      ),
    );
    const [accueil, plan] = complete('en', source, root);
    expect(accueil).toMatchObject({ left: 1, total: 3 });
    expect(accueil?.text).toContain('    en: What is happening?\n    note: à relire\n');
    expect(accueil?.text).toContain('    en: Open until {heure}\n');
    expect(plan).toMatchObject({ total: 1 });
    for (const { name, text } of [accueil, plan].flatMap((one) => one ?? [])) put(name, text);
    expect(complete('en', source, root).map(({ text }) => text)).toEqual([accueil?.text, plan?.text]);
  });

  test('finds what the source says no more at the end, and loses nothing', () => {
    put('accueil', file('  - fr: Que se passe-t-il ?\n    en: What is happening?\n', 'null'));
    expect(complete('en', source, root)[0]?.text).toMatch(
      /n’est plus dans la source\n {2}- fr: Que se passe-t-il \?\n {4}en: What/,
    );
  });

  test('reads back a sentence with a colon, quotation marks and a hole as it is', () => {
    put('plan', complete('en', source, root)[1]?.text ?? '');
    expect(told()).toEqual([]);
    expect(readFileSync(pathOf('en', 'plan', root), 'utf8')).toContain('- fr: "À dire : « bonjour »"');
  });
});

describe('a file that says to be complete', () => {
  const whole = '  - fr: Que se passe-t-il ? Dites-le avec vos mots.\n    en: What is happening? Use your own words.\n';
  test('is refused as long as a sentence has no translation', () => {
    put('accueil', file(`${whole}  - fr: Appelez le 0 805 160 075, gratuit.\n    en: null\n`));
    expect(told()).toEqual([
      'error  — Le fichier se dit complet (« traduit »), et il manque 1 phrases : « Appelez le 0 805 160 075, gratuit. ».',
    ]);
  });
  test('is refused when the French changed, and is told what it may have become', () => {
    put(
      'accueil',
      file(`${whole}  - fr: Appelez le 0 805 160 075, c’est gratuit.\n    en: Call 0 805 160 075, free.\n`),
    );
    expect(told()[0]).toContain(
      'n’est plus dans la source. Elle est peut-être devenue : « Appelez le 0 805 160 075, gratuit. »',
    );
  });
  test('is refused when a sentence is said otherwise in another file', () => {
    put('accueil', file(`${whole}  - fr: Appelez le 0 805 160 075, gratuit.\n    en: Call 0 805 160 075, free.\n`));
    put('plan', file(`  - fr: Que se passe-t-il ? Dites-le avec vos mots.\n    en: What goes on?\n`, 'null'));
    expect(told().filter((one) => one.includes('autrement'))).toHaveLength(1);
  });
  test('is refused in the folder of another language', () => {
    put('accueil', file(whole, 'null'), 'uk');
    expect(told()).toEqual(['warning  — « langue: en » dans le dossier « uk ».']);
  });
});

test('what is wrong in a file at work is advice: a translator stops nobody', () => {
  put('accueil', file('  - fr: Appelez le 0 805 160 075, gratuit.\n    en: Call 0 805 160 076, free.\n', 'null'));
  expect(told()).toEqual([
    'warning Appelez le 0 805 160 075, gratuit. — Les chiffres ne sont pas les mêmes : il manque 75 ; 76 en trop.',
  ]);
});

test('a file that cannot be read is named', () => {
  put('accueil', 'phrases: [');
  expect(() => told()).toThrow(/accueil\.yaml ne se lit pas/);
});

describe('one translation', () => {
  test.each([
    ['en', 'Appelez le 17 maintenant.', 'Call 17 now.', []],
    ['en', 'Ouvert de 9 h à 12 h', 'Open 9:00 to 12:00', []],
    ['en', 'Jour et nuit : 24h/24, 7j/7', 'Day and night, 24/7', []],
    ['en', 'CIDFF', 'CIDFF', []],
    ['uk', 'Appelez le 115.', 'Телефонуйте 115.', []],
    ['en', 'Appelez le 17 maintenant.', 'Call 18 now.', ['il manque 17 ; 18 en trop']],
    ['en', 'Allez à {maison}.', 'Go to {house}.', ['il manque {maison} ; {house} en trop']],
    ['en', 'Allez à {maison}.', 'Go.', ['il manque {maison}']],
    ['en', 'Allez à {maison}.', '  ', ['vide']],
    ['en', 'Savez-vous où dormir ?', 'Savez-vous où dormir ?', ['restée en français']],
    ['ar', 'Savez-vous où dormir ?', 'Do you know where to sleep?', ['arabes']],
    ['uk', 'Savez-vous où dormir ?', 'Do you know where to sleep?', ['cyrilliques']],
    ['uk', 'Savez-vous où dormir ?', 'Вы знаете, где спать?', ['lettres russes']],
    ['ar', 'Appelez le 115 ce soir.', 'اتصل بالرقم ١١٥.', ['chiffres 0-9', 'il manque 115']],
    ['ar', 'Savez-vous où dormir ?', 'هل تعرف أين\u200f تنام؟', ['signe invisible']],
    ['en', 'Oui', 'Yes, this is right, and it could not be any more right than this', ['plus court']],
  ] as const)('%s, « %s » → « %s »', (lang, french, to, expected) => {
    const says = faultsOf(lang, french, to).map((fault) => fault.says);
    expect(says).toHaveLength(expected.length);
    for (const [at, part] of expected.entries()) expect(says[at]).toContain(part);
  });
});

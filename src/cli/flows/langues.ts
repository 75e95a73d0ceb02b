import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { foreignCodes, isLanguage, languages } from '../../texts/languages.ts';
import { readAuthored } from '../authored.ts';
import { complete } from '../languages/complete.ts';
import { pathOf } from '../languages/file.ts';
import { sourceOf } from '../languages/source.ts';
import { report } from './report.ts';

/** Writes or completes translators’ files, for one language and one file or for all, and says what is missing. */
export function completeLanguages(lang: string | undefined, name: string | undefined): void {
  const { content, issues } = readAuthored();
  if (!content) return report(issues);
  const source = sourceOf(content);
  const codes = foreignCodes.filter((code) => lang === undefined || code === lang);
  if (codes.length === 0 || !isLanguage(codes[0]))
    return stop(`Langue inconnue : « ${lang} ». Il y a : ${foreignCodes.join(', ')}.`);
  if (name !== undefined && !source.some((file) => file.name === name))
    return stop(`Fichier inconnu : « ${name} ». Il y a : ${source.map((file) => file.name).join(', ')}.`);

  let missing = 0;
  for (const code of codes) {
    for (const { name: file, text, left, total } of complete(code, source)) {
      if (name !== undefined && file !== name) continue;
      const path = pathOf(code, file);
      if (!existsSync(path)) mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      missing += left;
      console.log(`  ${left === 0 ? '✓' : ' '} ${path.padEnd(48)} ${total - left} sur ${total}`);
    }
  }
  console.log(`Il manque ${missing} traductions${lang ? ` (${languages[codes[0]].name})` : ''}.`);
}

function stop(why: string): void {
  console.error(why);
  process.exitCode = 1;
}

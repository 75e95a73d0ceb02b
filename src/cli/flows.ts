import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { styleText } from 'node:util';
import * as z from 'zod';
import { diagram } from '../engine/diagram.ts';
import { Dangers, Facts, Flow, Seconds } from '../engine/flow.ts';
import type { Issue } from '../engine/issue.ts';
import { readAuthored } from './authored.ts';

/** `npm run flows -- check | build | diagram [flow]` */

const MODULE = 'src/content.generated.ts';
/** What an editor needs to help the author while writing. */
const SCHEMAS = {
  'flows/flow.schema.json': Flow,
  'flows/faits.schema.json': Facts,
  'flows/dangers.schema.json': Dangers,
  'flows/aussi.schema.json': Seconds,
};

const [command = 'check', name] = process.argv.slice(2);
switch (command) {
  case 'check':
    checkFlows();
    break;
  case 'build':
    build();
    break;
  case 'diagram':
    draw(name);
    break;
  default:
    console.error(`Commande inconnue : « ${command} ». Essayez : check, build, diagram [parcours].`);
    process.exitCode = 1;
}

function checkFlows(): void {
  const { content, issues } = readAuthored();
  const stale = content ? Object.entries(generated(content)).filter(([path, text]) => read(path) !== text) : [];
  for (const [path] of stale) {
    issues.push({
      level: 'error',
      file: path,
      says: 'Ce fichier n’est plus à jour : lancez « npm run flows -- build ».',
    });
  }
  report(issues);
}

function build(): void {
  const { content, issues } = readAuthored();
  report(issues);
  if (!content || process.exitCode) return;
  for (const [path, text] of Object.entries(generated(content))) writeFileSync(path, text);
  console.log(`Écrit : ${[MODULE, ...Object.keys(SCHEMAS)].join(', ')}.`);
}

function draw(flow: string | undefined): void {
  const { content, issues } = readAuthored();
  if (!content) return report(issues);
  const known = Object.keys(content.flows);
  for (const id of flow ? [flow] : known) {
    const found = content.flows[id];
    if (!found) {
      console.error(`Parcours inconnu : « ${id} ». Il y a : ${known.join(', ')}.`);
      process.exitCode = 1;
      return;
    }
    console.log(diagram(found, content));
  }
}

/** The files made from what authors wrote, by path. */
function generated(content: object): Record<string, string> {
  const json = (value: unknown) => JSON.stringify(value, null, 2);
  return {
    [MODULE]: `// Made from flows/ and data/ by « npm run flows -- build ». Do not edit.\nimport type { Content } from './engine/content.ts';\n\nexport const content: Content = ${json(content)};\n`,
    ...Object.fromEntries(
      Object.entries(SCHEMAS).map(([path, schema]) => [
        path,
        `${json(z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }))}\n`,
      ]),
    ),
  };
}

function read(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function report(issues: Issue[]): void {
  for (const { level, file, step, says } of issues) {
    const colour = level === 'error' ? 'red' : 'yellow';
    const label = level === 'error' ? 'À corriger' : 'Conseil';
    console.log(`${styleText(colour, label)}  ${styleText('bold', file)}${step ? ` › ${step}` : ''}\n    ${says}`);
  }
  const errors = issues.filter(({ level }) => level === 'error').length;
  console.log(`${errors} à corriger, ${issues.length - errors} conseil(s).`);
  if (errors > 0) process.exitCode = 1;
}

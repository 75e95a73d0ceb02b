import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { styleText } from 'node:util';
import * as z from 'zod';
import type { Content } from '../engine/content.ts';
import { diagram } from '../engine/diagram.ts';
import { Dangers, Facts, Flow, Seconds } from '../engine/flow.ts';
import type { Issue } from '../engine/issue.ts';
import { hardest, readingOf } from '../engine/reading/score.ts';
import { shownBy } from '../engine/reading/shown.ts';
import { readAuthored } from './authored.ts';

/** `npm run flows -- check | build | diagram [flow] | facts | hardest [count]` */

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
  case 'facts':
    listFacts();
    break;
  case 'hardest':
    showHardest(Number(name ?? 10));
    break;
  default:
    console.error(
      `Commande inconnue : « ${command} ». Essayez : check, build, diagram [parcours], facts, hardest [nombre].`,
    );
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
  if (content) scores(content);
}

/** How easily each flow is read, the hardest first. */
function scores(content: Content): void {
  const flows = Object.values(content.flows).map((flow) => ({ flow: flow.flow, ...readingOf(shownBy(flow)) }));
  console.log('\nFacilité de lecture (Kandel et Moles : 100 facile, 60 un journal)');
  for (const { flow, ease, sentences, mean, longest } of flows.sort((a, b) => a.ease - b.ease)) {
    console.log(
      `  ${String(ease).padStart(4)}  ${flow.padEnd(24)} ${sentences} phrases, ${String(mean).replace('.', ',')} mots en moyenne, ${longest} au plus`,
    );
  }
  const all = readingOf(Object.values(content.flows).flatMap(shownBy));
  console.log(`  ${String(all.ease).padStart(4)}  ${'ensemble'.padEnd(24)} ${all.sentences} phrases`);
}

/** Every fact that an outside source warrants, the oldest source first, for the yearly review. */
function listFacts(): void {
  const { content, issues } = readAuthored();
  if (!content) return report(issues);
  const facts = Object.values(content.flows).flatMap(({ flow, reviewed, sources }) =>
    sources.map((one) => ({ flow, reviewed, ...one })),
  );
  for (const { flow, reviewed, fact, source, date } of facts.sort(
    (a, b) => yearOf(a.date) - yearOf(b.date) || (a.flow < b.flow ? -1 : 1),
  )) {
    console.log(`${styleText('bold', flow)} (relu le ${reviewed})\n    ${fact}\n    ${source} — ${date}`);
  }
  console.log(`${facts.length} faits dans ${Object.keys(content.flows).length} parcours.`);
}

/** The year of a source as its author wrote it; an undated source comes first: it needs the eye most. */
function yearOf(date: string): number {
  return Number(/^\d{4}/.exec(date)?.[0] ?? 0);
}

function showHardest(count: number): void {
  const { content, issues } = readAuthored();
  if (!content) return report(issues);
  const shown = Object.values(content.flows).flatMap((flow) =>
    shownBy(flow).map((one) => ({ ...one, step: `${flow.flow} › ${one.step}` })),
  );
  for (const { words, step, field, sentence } of hardest(shown, count))
    console.log(`${words} mots  ${step} › ${field}\n    ${sentence}`);
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

import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { OperatorError } from '../config.ts';
import { createLog } from '../log.ts';
import { run } from '../node/run.ts';
import { readOptions, USAGE } from './talk/options.ts';
import { play, type Screen } from './talk/play.ts';
import { presetOf } from './talk/preset.ts';
import { PROMPT, showHeader, showPrompt, showSummary, showTyped, tell } from './talk/show.ts';
import { setStage } from './talk/stage.ts';
import type { StoryTurn } from './talk/story.ts';
import { inParis, writeStory } from './talk/story-file.ts';

/** `npm run talk -- [options]`: plays a conversation in the terminal, on real flows and places, and keeps nothing of it. */

await run(createLog('error', console.error), async () => {
  const args = process.argv.slice(2);
  if (args.includes('--help')) return console.log(USAGE);
  const options = readOptions(args);
  const file = options.story === null ? null : fileOf(options.story);
  const when = options.when ?? new Date();
  const { deps, close } = await setStage(options.when);
  const { isTTY } = process.stdin;
  const input = createInterface({ input: process.stdin, ...(isTTY ? { output: process.stdout, prompt: PROMPT } : {}) });
  // Listening begins here: a line that comes while the first answer is made must not be lost.
  const lines = echoed(input[Symbol.asyncIterator]());
  try {
    showHeader(when);
    const screen: Screen = {
      prompt: (prompt) => showPrompt(prompt, options),
      summary: showSummary,
      tell,
      typed: showTyped,
      // Only the line editor of a terminal shows where to type. It is closed, and would throw, once piped lines have all come.
      ask: () => {
        if (!isTTY) return;
        process.stdout.write('\n');
        input.prompt();
      },
    };
    const played = await play(deps, lines, screen, presetOf(options, deps.content));
    if (isTTY) process.stdout.write('\n');
    if (file && played.length > 0) keep(file, played, when);
  } finally {
    input.close();
    close();
  }
});

/** Where a story goes. A story that is already there is not lost. */
function fileOf(name: string): string {
  const file = name.includes('/') ? name : join('tests', 'stories', name.endsWith('.yaml') ? name : `${name}.yaml`);
  if (existsSync(file)) throw new OperatorError(`Le fichier « ${file} » existe déjà. Choisissez un autre nom.`);
  return file;
}

/** A terminal shows what is typed by itself; lines from a file or another program must be shown. */
async function* echoed(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) {
    if (!process.stdin.isTTY) showTyped(line);
    yield line;
  }
}

function keep(file: string, turns: StoryTurn[], when: Date): void {
  const needs = turns.at(-1)?.then?.plan?.needs.join(', ');
  const story = needs ? `Une personne demande de l’aide (${needs})` : 'Une personne cherche de l’aide';
  const comment = 'Jouée dans le terminal. Donnez-lui un titre : une phrase sur la personne. Relisez chaque « then ».';
  writeFileSync(file, writeStory({ story, when: inParis(when), turns }, comment));
  tell(`L’histoire est écrite dans ${file}. Relisez-la : elle dit ce qui a été répondu, pas ce qui aurait dû l’être.`);
}

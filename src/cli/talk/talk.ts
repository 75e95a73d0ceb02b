import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { OperatorError } from '../../config.ts';
import type { Terminal } from '../terminal.ts';
import { readOptions, USAGE } from './options.ts';
import { play } from './play.ts';
import { presetOf } from './preset.ts';
import { screenOn } from './show.ts';
import { setStage } from './stage.ts';
import type { StoryTurn } from './story.ts';
import { inParis, writeStory } from './story-file.ts';

/** Plays a conversation in the terminal, on real flows and places, and keeps nothing of it but the story that is asked for. */
export async function talk(args: string[], { stdin, stdout }: Terminal, stage = setStage): Promise<number> {
  if (args.includes('--help')) {
    stdout.write(`${USAGE}\n`);
    return 0;
  }
  const options = readOptions(args);
  const file = options.story === null ? null : fileOf(options.story);
  const when = options.when ?? new Date();
  const screen = screenOn(stdout, options.channel);
  const { deps, close } = await stage(options.when);
  const { isTTY } = stdin;
  const input = createInterface({ input: stdin, ...(isTTY ? { output: stdout, prompt: screen.invitation } : {}) });
  // Listening begins here: a line that comes while the first answer is made must not be lost.
  const typed = input[Symbol.asyncIterator]();
  // A terminal shows what is typed by itself; lines from a file or another program must be shown.
  const lines = isTTY ? typed : shown(typed, screen.typed);
  try {
    screen.header(when);
    // Only the line editor of a terminal shows where to type. It is closed, and would throw, once piped lines have all come.
    const ask = (): void => {
      if (!isTTY) return;
      stdout.write('\n');
      input.prompt();
    };
    const played = await play(deps, lines, { ...screen, ask }, presetOf(options, deps.content));
    if (isTTY) stdout.write('\n');
    if (file && played.length > 0) {
      keep(file, played, when);
      screen.tell(`L’histoire est écrite dans ${file}. ${TO_READ_AGAIN}`);
    }
  } finally {
    input.close();
    close();
  }
  return 0;
}

const TO_READ_AGAIN = 'Relisez-la : elle dit ce qui a été répondu, pas ce qui aurait dû l’être.';

/** Where a story goes. A story that is already there is not lost. */
function fileOf(name: string): string {
  const file = name.includes('/') ? name : join('tests', 'stories', name.endsWith('.yaml') ? name : `${name}.yaml`);
  if (existsSync(file)) throw new OperatorError(`Le fichier « ${file} » existe déjà. Choisissez un autre nom.`);
  return file;
}

async function* shown(lines: AsyncIterable<string>, show: (line: string) => void): AsyncGenerator<string> {
  for await (const line of lines) {
    show(line);
    yield line;
  }
}

function keep(file: string, turns: StoryTurn[], when: Date): void {
  const needs = turns.at(-1)?.then?.plan?.needs.join(', ');
  const story = needs ? `Une personne demande de l’aide (${needs})` : 'Une personne cherche de l’aide';
  const comment = 'Jouée dans le terminal. Donnez-lui un titre : une phrase sur la personne. Relisez chaque « then ».';
  writeFileSync(file, writeStory({ story, when: inParis(when), turns }, comment));
}

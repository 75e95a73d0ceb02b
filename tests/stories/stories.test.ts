import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderText } from '../../src/channels/text.ts';
import { renderPerson, renderPrompt } from '../../src/channels/web/render.ts';
import { parseStory, rewriteThen } from '../../src/cli/talk/story-file.ts';
import { observe } from '../../src/cli/talk/then.ts';
import type { Prompt } from '../../src/engine/prompt.ts';
import { plain } from '../../src/letters.ts';
import { openSqlite } from '../../src/store/open.ts';
import { idsOf, openDirectory, playStory } from '../support/play-story.ts';

/** Every story of this folder: played, saved and reloaded between turns, shown on each channel. UPDATE_STORIES=1 rewrites what is answered. */

const here = 'tests/stories';
const stories = readdirSync(here)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, text: readFileSync(join(here, name), 'utf8') }));

let folder: string;
/** Words of the tables themselves: « adresse ». */
let inEmpty: Set<string>;
let shared: Awaited<ReturnType<typeof openDirectory>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'par-ou-stories-'));
  shared = await openDirectory();
  openSqlite(join(folder, 'empty.sqlite'), 'drizzle').close();
  inEmpty = wordsIn(join(folder, 'empty.sqlite'));
}, 60_000);
afterAll(() => {
  shared.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(stories)('$name', ({ name, text }) => {
  const story = parseStory(text, name);
  let played: Awaited<ReturnType<typeof playStory>>;
  let file: string;

  beforeAll(async () => {
    file = join(folder, name);
    played = await playStory(story, file, shared.directory);
  }, 60_000);

  test(story.story, () => {
    const observed = played.map(({ prompt }) => observe(prompt));
    if (process.env.UPDATE_STORIES) writeFileSync(join(here, name), rewriteThen(text, observed));
    else expect(observed).toEqual(story.turns.map(({ then }) => then));
  });

  test('every number is in the text, whatever its width, and on the page', async () => {
    for (const { prompt } of played) {
      const shown = [renderText(prompt, 32), renderText(prompt, 100), await page(prompt)].map(digits);
      for (const number of numbersOf(prompt).map(digits)) for (const reply of shown) expect(reply).toContain(number);
    }
  });

  test('no word of the person is kept', () => {
    const kept = wordsIn(file);
    const shown = played.flatMap(({ prompt }) => prompt.plan?.places.map(({ id }) => id) ?? []);
    const ours = new Set([...idsOf(), ...shown].flatMap((id) => plain(id).split(' ')));
    const said = story.turns.flatMap((turn) => ('say' in turn ? [turn.say] : []));
    const words = said.flatMap((text) => text.split(/[^\p{L}\d]+/u)).filter((word) => word.length >= 4);
    const theirs = words.map(plain).filter((word) => !ours.has(word) && !inEmpty.has(word));
    expect(theirs.filter((word) => kept.has(word))).toEqual([]);
    const sentences = said.filter((text) => text.includes(' '));
    const bytes = readFileSync(file, 'utf8');
    expect(sentences.filter((text) => bytes.includes(text))).toEqual([]);
  });

  test('the same message sent again changes nothing', () => {
    for (const { prompt, again, turnsBefore, turnsAfter } of played) {
      expect(again).toEqual(prompt);
      expect(turnsAfter).toBe(turnsBefore);
    }
  });
});

function numbersOf({ danger, notice, plan }: Prompt): string[] {
  const lines = [danger?.helplines, notice?.helplines, plan?.helplines].flatMap((helplines) => helplines ?? []);
  const phones = plan?.places.flatMap(({ telephone }) => telephone ?? []) ?? [];
  return [...lines.map(({ numero }) => numero), ...phones];
}

async function page(prompt: Prompt): Promise<string> {
  const render = prompt.notice?.code === 'human' ? renderPerson : renderPrompt;
  const sending = { action: '/c/x', nonce: 'x' };
  const asked = String(await render(prompt, sending));
  // The person to call has her own page; the plan stays on the other one.
  return prompt.notice?.code === 'human' ? asked + String(await renderPrompt(prompt, sending)) : asked;
}

const wordsIn = (file: string) =>
  new Set(
    readFileSync(file, 'utf8')
      .split(/[^\p{L}\d]+/u)
      .map(plain),
  );

/** Numbers compare without spaces, no-break spaces and dots. */
const digits = (text: string) => text.replace(/&nbsp;|[\s\u00a0.]/g, '');

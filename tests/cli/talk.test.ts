import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseStory } from '../../src/cli/talk/story-file.ts';
import { talk } from '../../src/cli/talk/talk.ts';
import { observe } from '../../src/cli/talk/then.ts';
import { call, runTool, type Said } from '../support/command.ts';
import { openDirectory, playStory } from '../support/play-story.ts';
import { openStage } from '../support/service.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'par-ou-talk-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Plays on the real flows and places; `lines` are what is typed. */
const played = (args: string[], lines: string[]): Promise<Said> =>
  call((words, terminal) => talk(words, terminal, openStage), args, { lines });

const WHEN = ['--when', '2026-11-24T15:10'];

describe('the terminal player', () => {
  test('leads someone from a number, words and a commune to a plan with a phone number, and leaves no file', {
    timeout: 60_000,
  }, async () => {
    const before = readdirSync('.').sort();
    const { code, out, err } = await runTool(['talk', ...WHEN], {
      lines: ['2', '1', 'Vendôme', 'non', 'quitter', 'jamais lu'],
    });
    expect(readdirSync('.').sort()).toEqual(before);
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain('mardi 24 novembre 2026');
    expect(out).toContain('Votre plan');
    expect(out).toContain('☎ 0 805 160 075');
    expect(out).toMatch(/1\. MDS de Vendôme/);
    expect(out).toContain('☐ bail');
    expect(out).not.toContain('jamais lu');
  });

  test('says the numbers of a danger before the next question', async () => {
    const { out } = await played(WHEN, ['mon mari me frappe']);
    const answer = out.slice(out.indexOf('› mon mari me frappe'));
    expect(answer).toMatch(/☎ 3919[^?]*☎ 17[^?]*✉ 114[^?]*╯[\s\S]*\?/);
  });

  test('shows the answers given, and changes one without asking the others again', async () => {
    const { out } = await played(
      [...WHEN, '--need', 'impaye-loyer', '--commune', '41269'],
      ['non', 'résumé', 'modifier 4', 'Salbris'],
    );
    expect(out).toContain('4. Où habitez-vous ? → Vendôme');
    expect(out.slice(out.indexOf('› Salbris'))).toContain('1. MDS de Salbris');
  });

  test('writes what was played as a story that plays green', async () => {
    const file = join(folder, 'aidante.yaml');
    const { code } = await played(
      [...WHEN, '--story', file],
      ['5', '1', 'Bracieux', 'modifier 3', 'Mer', 'retour', '41350'],
    );
    expect(code).toBe(0);
    const story = parseStory(readFileSync(file, 'utf8'), file);
    expect(story.when).toBe('2026-11-24T15:10:00+01:00');
    expect(story.turns.length).toBe(6);
    const database = join(folder, 'story.sqlite');
    const { directory, close } = await openDirectory();
    const again = await playStory(story, database, directory);
    close();
    expect(again.map(({ prompt }) => observe(prompt))).toEqual(story.turns.map(({ then }) => then));
  });

  test('keeps a story that is already there', async () => {
    const file = join(folder, 'gardee.yaml');
    writeFileSync(file, 'story: à garder\n');
    const { code, err } = await played(['--story', file], []);
    expect(code).toBe(1);
    expect(err).toContain('existe déjà');
    expect(readFileSync(file, 'utf8')).toBe('story: à garder\n');
  });

  test('shows the SMS that would be sent, each with its size', async () => {
    const { out } = await played([...WHEN, '--channel', 'sms'], ['0', '2', '1', 'Vendôme', 'non', 'suite', 'suite']);
    expect(out).toContain('Par où ? Dites ce qui se passe, avec vos mots. Danger : 17, ou SMS au 114.\n1 Parent\n');
    expect(out).toContain('0 SUITE');
    expect(out).toMatch(/10 Je ne sais pas\n0 SUITE\n\[\d+ signes : 1 SMS\]/);
    expect(out).toContain('Où habitez-vous ? Commune ou code postal. (ou PASSER)\n[53 signes : 1 SMS]');
    expect(out).toMatch(/Loyer : appelez le 0 805 160 075[^[]*\[\d+ signes : 2 SMS\]/);
    expect(out).toContain('A apporter : bail');
  });

  test.each([
    { args: ['--channel', 'fax'], says: 'Le canal « fax » n’existe pas' },
    { args: ['--when', 'hier'], says: '« hier » n’est pas un moment' },
    { args: ['--need', 'fortune'], says: 'Le besoin « fortune » n’existe pas' },
    { args: ['--vite'], says: 'Ces arguments ne sont pas compris : --vite' },
  ])('tells what is wrong with $args', async ({ args, says }) => {
    const { code, err } = await played(args, []);
    expect(code).toBe(1);
    expect(err).toContain(says);
    expect(err).not.toMatch(/^\s+at /m);
  });
});

import { inboundOf, type Story } from '../../src/cli/talk/story.ts';
import { createDirectory } from '../../src/directory/create.ts';
import type { Directory } from '../../src/directory/directory.ts';
import { isQuestion } from '../../src/engine/flow.ts';
import type { Prompt } from '../../src/engine/prompt.ts';
import { sessionOf } from '../../src/session/hash.ts';
import type { SessionDeps } from '../../src/session/session.ts';
import { takeTurn } from '../../src/session/take-turn.ts';
import { openSqlite } from '../../src/store/open.ts';
import { loadTurns } from '../../src/store/turns.ts';
import { openLoaded } from './loaded.ts';
import { content } from './shipped.ts';

const SECRET = 'une clé pour les histoires';

/** One turn as it went: the answer, and the answer to the same message sent again. */
export type Played = { prompt: Prompt; again: Prompt; turnsBefore: number; turnsAfter: number };

/** The real directory, to be closed when done: it knows places and no conversation, so that every story shares one. */
export async function openDirectory(): Promise<{ directory: Directory; close: () => void }> {
  const { db, close } = await openLoaded();
  return { directory: createDirectory(db, content), close };
}

/** Plays a story on a database file that is closed between turns: nothing of it is remembered but what is written. */
export async function playStory(story: Story, path: string, directory: Directory): Promise<Played[]> {
  const played: Played[] = [];
  const reopened = <T>(use: (deps: SessionDeps) => Promise<T>) => reopen(path, story, directory, use);
  for (const [nth, turn] of story.turns.entries()) {
    const inbound = inboundOf(turn, nth);
    const prompt = await reopened((deps) => reply(deps, inbound));
    played.push(
      await reopened(async (deps) => {
        const count = async () => (await loadTurns(deps.db, sessionOf(SECRET, inbound))).turns.length;
        const turnsBefore = await count();
        const again = await reply(deps, inbound);
        return { prompt, again, turnsBefore, turnsAfter: await count() };
      }),
    );
  }
  return played;
}

async function reply(deps: SessionDeps, inbound: Parameters<typeof takeTurn>[1]): Promise<Prompt> {
  const taken = await takeTurn(deps, inbound);
  if (taken.status !== 'ok') throw new Error(`the conversation is ${taken.status}`);
  return taken.prompt;
}

async function reopen<T>(
  path: string,
  { when }: Story,
  directory: Directory,
  use: (deps: SessionDeps) => Promise<T>,
): Promise<T> {
  const { db, close } = openSqlite(path, 'drizzle');
  try {
    return await use({
      db,
      content,
      directory,
      secret: SECRET,
      retentionDays: 30,
      now: () => new Date(when),
      report: (failure) => {
        throw failure;
      },
    });
  } finally {
    close();
  }
}

/** The ids that answers are kept under and as. */
export function idsOf(): string[] {
  const flows = Object.values(content.flows).flatMap(({ flow, steps }) => [
    flow,
    ...Object.entries(steps).flatMap(([id, step]) => [id, ...(isQuestion(step) ? choiceIds(step) : [])]),
  ]);
  const facts = Object.entries(content.facts).flatMap(([name, fact]) => [name, ...choiceIds(fact)]);
  return [...flows, ...facts, ...content.needs.map(({ code }) => code), ...Object.keys(content.dangers)];
}

const choiceIds = ({ choices }: { choices?: { id: string }[] }): string[] => choices?.map(({ id }) => id) ?? [];

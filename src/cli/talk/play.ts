import type { Prompt } from '../../engine/prompt.ts';
import type { SessionDeps } from '../../session/session.ts';
import { showSession } from '../../session/show-session.ts';
import { takeTurn } from '../../session/take-turn.ts';
import { welcome } from '../../session/welcome.ts';
import type { Preset } from './preset.ts';
import { readLine } from './read-line.ts';
import { inboundOf, type StoryTurn } from './story.ts';
import { observe } from './then.ts';

/** What a played conversation shows, and where. */
export type Screen = {
  prompt: (prompt: Prompt) => void;
  summary: (prompt: Prompt) => void;
  tell: (says: string) => void;
  /** An answer that was given in the person's place. */
  typed: (line: string) => void;
  /** Now it is for the person to type. */
  ask: () => void;
};

/**
 * Plays one conversation, a line at a time, until « quitter » or the end of the lines. Gives what was said and what was
 * answered. `change` is kept between « modifier 2 » and the line that follows it.
 */
export async function play(
  deps: SessionDeps,
  lines: AsyncIterable<string>,
  screen: Screen,
  preset: Preset,
): Promise<StoryTurn[]> {
  const played: StoryTurn[] = [];
  let prompt = welcome(deps);
  let change: string | undefined;

  const take = async (turn: StoryTurn): Promise<void> => {
    const taken = await takeTurn(deps, inboundOf(turn, played.length));
    if (taken.status !== 'ok') throw new Error(`the conversation is ${taken.status}`);
    prompt = taken.prompt;
    change = undefined;
    played.push({ ...turn, then: observe(prompt) });
    await show();
  };
  const show = async (): Promise<void> => {
    screen.prompt(prompt);
    const given = preset(prompt);
    if (!given || !('choose' in given)) return;
    screen.typed([given.choose].flat().join(', '));
    await take(given);
  };
  const modify = async (nth: number): Promise<void> => {
    if (!prompt.given[nth - 1])
      return screen.tell('Il n’y a pas de réponse à ce numéro. Tapez « résumé » pour les voir.');
    const shown = await showSession(deps, inboundOf({ command: 'start' }, 0), { change: nth });
    if (shown.status !== 'ok' || shown.prompt.step === null) return;
    prompt = shown.prompt;
    change = shown.prompt.step;
    screen.prompt(prompt);
  };

  await show();
  screen.ask();
  for await (const line of lines) {
    const typed = readLine(line, prompt);
    if ('quit' in typed) break;
    if ('nothing' in typed) screen.prompt(prompt);
    else if ('summary' in typed) screen.summary(prompt);
    else if ('modify' in typed) await modify(typed.modify);
    else await take('command' in typed || change === undefined ? typed : { ...typed, change });
    screen.ask();
  }
  return played;
}

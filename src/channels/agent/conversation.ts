import type { Speaker, Taken } from '../../session/session.ts';
import { render } from './render.ts';
import type { Caller, Outcome } from './tool.ts';

/** The conversation that a tool is about. */

const unknown =
  'Cette conversation n’existe pas. Commencez-en une avec l’outil start, et gardez sa valeur « session ».';
const expired =
  'Cette conversation a été effacée, par la personne ou par le temps. Commencez-en une avec l’outil start.';
const missing = '« session » manque. Appelez d’abord l’outil start, et redonnez sa valeur « session » à chaque appel.';

/** The name of the conversation: what the platform calls it, or else what the agent says. */
export const sessionIn = ({ call }: Caller, given?: string): string | null => call ?? given ?? null;

/** Who speaks: a conversation belongs to the key that began it, so that no other program can name it. */
export const speakerOf = ({ key }: Caller, session: string): Speaker => ({
  channel: 'agent',
  contact: `${key}\n${session}`,
});

/** What to answer when no conversation is named. */
export const withoutSession: Outcome = { status: 422, says: missing };

/** What a turn gives. `part` is the part of the plan to say. */
export function outcomeOf(caller: Caller, session: string, taken: Taken, part?: number): Outcome {
  switch (taken.status) {
    case 'ok': {
      const { prompt, rejected } = taken;
      const result = { session, ...render(prompt, caller.aloud, part), ...(rejected && { rejected }) };
      return { status: 200, result };
    }
    case 'unknown':
      return { status: 404, says: unknown };
    case 'expired':
      return { status: 410, says: expired };
    default:
      return taken satisfies never;
  }
}

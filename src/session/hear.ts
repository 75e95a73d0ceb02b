import type { Inbound } from '../channels/channel.ts';
import type { Position } from '../engine/resolve.ts';
import { understand } from '../understanding/understand.ts';
import { type Heard, target } from './decide.ts';
import type { SessionDeps } from './session.ts';

/** Learns what a message may mean: its words are understood, its commune is looked up. Nothing of it is kept here. */
export async function hear(deps: SessionDeps, position: Position, { input, step }: Inbound): Promise<Heard> {
  const asksPlace = target(position, step)?.asked.kind === 'place';
  if ('text' in input) {
    const communes = await deps.directory.servedNames();
    return {
      understood: understand(input.text, { needs: deps.content.needs, communes }),
      communes: asksPlace ? await deps.directory.findCommunes(input.text) : [],
    };
  }
  const code = 'choice' in input ? input.choice : undefined;
  const found = asksPlace && code ? await deps.directory.commune(code) : null;
  return { understood: null, communes: found ? [found] : [] };
}

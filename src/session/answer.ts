import { type Folded, fold } from '../engine/fold.ts';
import { allGiven } from '../engine/given.ts';
import type { Plan } from '../engine/plan.ts';
import { type Position, resolve } from '../engine/resolve.ts';
import { type Names, say, sayAgain } from '../engine/say.ts';
import type { Turn } from '../engine/turn.ts';
import { inLanguage, languageOn } from './in-language.ts';
import type { SessionDeps, Speaker, Taken } from './session.ts';

export type Answered = Extract<Taken, { status: 'ok' }>;

/**
 * Where some turns lead, in words: in the language of the conversation where the line of `speaker` speaks it, in French
 * without a speaker. With `change`, the question of the nth answer given (from 1), to be changed.
 */
export async function answerTo(
  deps: SessionDeps,
  turns: Turn[],
  speaker: Pick<Speaker, 'channel'> | null = null,
  change?: number,
): Promise<Answered> {
  const folded = fold(turns);
  const position = resolve(deps.content, folded.answers);
  const names = await namesIn(deps, folded, position);
  const said = say(deps.content, folded, position, names, await planFor(deps, folded, position));
  const again = change === undefined ? undefined : allGiven(deps.content, position)[change - 1];
  const shown = again ? sayAgain(said, again, folded, names) : said;
  const prompt = inLanguage(shown, speaker && languageOn(speaker.channel, folded.spoken?.lang), folded.spoken);
  const { last } = folded;
  const rejected =
    last?.kind === 'rejected' && !last.led && last === turns.at(-1) && !again
      ? { reason: last.reason, says: prompt.notice?.says.join(' ') ?? '' }
      : undefined;
  return { status: 'ok', prompt, rejected };
}

async function planFor(deps: SessionDeps, folded: Folded, position: Position): Promise<Plan | undefined> {
  if (position.at !== 'plan') return undefined;
  const facts = Object.entries(position.answers).flatMap(([name, value]) =>
    name in deps.content.facts && typeof value === 'string' ? [[name, value] as const] : [],
  );
  const orientation = { needs: position.outcomes, facts: Object.fromEntries(facts), dangers: folded.dangers };
  return deps.directory.plan(orientation, deps.now());
}

/** The names of the communes that the prompt may show. */
async function namesIn(deps: SessionDeps, folded: Folded, position: Position): Promise<Names> {
  const answered = allGiven(deps.content, position).flatMap(({ asked, value }) =>
    asked.kind === 'place' && typeof value === 'string' ? [value] : [],
  );
  const offered = folded.last?.kind === 'rejected' ? folded.last.candidates : [];
  const named = await Promise.all(
    [...new Set([...answered, ...offered])].map(async (code) => {
      const commune = await deps.directory.commune(code);
      return commune ? [[code, commune.served ? commune.nom : `${commune.nom} (${commune.departement})`] as const] : [];
    }),
  );
  return Object.fromEntries(named.flat());
}

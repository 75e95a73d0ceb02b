import type { Input } from '../../src/channels/channel.ts';
import { newToken } from '../../src/channels/token.ts';
import type { Prompt } from '../../src/engine/prompt.ts';
import type { SessionDeps, Speaker } from '../../src/session/session.ts';
import { takeTurn } from '../../src/session/take-turn.ts';

/** Somebody new who has come to a plan for these needs: says them, gives their commune, and the first answer to all else. */
export async function atPlan(
  deps: SessionDeps,
  { needs, commune = 'Vendôme', channel = 'web' }: { needs: string[]; commune?: string; channel?: Speaker['channel'] },
): Promise<{ contact: string; prompt: Prompt }> {
  const contact = newToken();
  const left = new Set(needs);
  const say = async (input: Input) => {
    const taken = await takeTurn(deps, { channel, contact, messageId: newToken(), input, opens: true });
    if (taken.status !== 'ok') throw new Error(taken.status);
    return taken.prompt;
  };
  const named = deps.content.needs.filter(({ code }) => left.has(code)).map(({ libelle }) => libelle);
  let prompt = await say({ text: named.join('. ') });
  for (let nth = 0; nth < 40 && prompt.question; nth++) prompt = await say(answerTo(prompt.question, left));
  if (!prompt.plan) throw new Error(`no plan after ${prompt.step}`);
  return { contact, prompt };

  function answerTo({ kind, choices = [] }: NonNullable<Prompt['question']>, wanted: Set<string>): Input {
    if (kind === 'place') return { text: commune };
    if (kind === 'number' || kind === 'text') return { text: '2' };
    const chosen = choices.map(({ id }) => id).filter((id) => wanted.has(id));
    const [first = ''] = chosen.length > 0 ? chosen : choices.map(({ id }) => id);
    return kind === 'choices' ? { choices: chosen.length > 0 ? chosen : [first] } : { choice: first };
  }
}

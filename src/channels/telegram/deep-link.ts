import type { Prompt } from '../../engine/prompt.ts';
import { converse } from '../../session/conversation.ts';
import type { SessionDeps, Speaker, Taken } from '../../session/session.ts';
import type { Input } from '../channel.ts';

/** What a link `t.me/…?start=…` answers in advance: a need, a commune, or both. */
export type Link = { need: string | null; commune: string | null };

/**
 * Reads « rsa_41018 », « rsa » or « _41018 »: a need of the content, an INSEE code. Null for anything else: a link can
 * be old, or written by anyone.
 */
export function readLink(payload: string, needs: { code: string }[]): Link | null {
  const [, named = '', commune = null] = /^([a-z0-9-]*)(?:_(\d[\dAB]\d{3}))?$/.exec(payload) ?? [];
  const need = needs.find(({ code }) => code === named)?.code ?? null;
  if ((named && !need) || (!need && !commune)) return null;
  return { need, commune };
}

/**
 * Begins a new conversation with what the link says, one answer at a time through the same door as any other. A danger
 * met on the way is told with the question where it stops. Throws when the store fails.
 */
export async function followLink(
  deps: SessionDeps,
  speaker: Speaker,
  messageId: string,
  { need: code, commune }: Link,
): Promise<Taken> {
  const need = deps.content.needs.find((one) => one.code === code);
  const known = commune && (await deps.directory.commune(commune)) ? commune : null;
  let nth = 0;
  const send = (input: Input) => {
    nth += 1;
    return converse(deps, { ...speaker, messageId: `${messageId} ${nth}`, input, opens: true }, speaker.contact);
  };
  const wanted = need ? ['themes', need.theme, need.code] : [];
  const asked = new Set<string>();
  let danger: Prompt['danger'];
  let taken = await send({ command: 'restart' });
  while (taken.status === 'ok') {
    danger ??= taken.prompt.danger;
    const input = answerTo(taken.prompt, wanted, known, asked);
    if (!input) break;
    taken = await send(input);
  }
  return taken.status === 'ok' ? { ...taken, prompt: { ...taken.prompt, danger } } : taken;
}

/** What the link answers to a question, once each; null when it is for the person to answer. */
function answerTo(
  { step, question }: Prompt,
  wanted: string[],
  commune: string | null,
  asked: Set<string>,
): Input | null {
  if (step === null || !question || asked.has(step)) return null;
  asked.add(step);
  if (question.kind === 'place') return commune ? { choice: commune } : null;
  const id = wanted.find((one) => question.choices?.some((choice) => choice.id === one));
  if (id === undefined) return null;
  wanted.splice(0, wanted.indexOf(id) + 1);
  return question.kind === 'choices' ? { choices: [id] } : { choice: id };
}

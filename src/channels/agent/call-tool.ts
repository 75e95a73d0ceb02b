import type { Content } from '../../engine/content.ts';
import type { Danger } from '../../engine/prompt.ts';
import { dangerOf } from '../../engine/say.ts';
import { texts } from '../../texts.ts';
import { readDanger } from '../../understanding/danger.ts';
import { invalidIn, reasons } from '../api/invalid.ts';
import { heardOf } from '../voice/aloud.ts';
import { saidOfDanger, writtenDanger } from './render.ts';
import type { Result } from './result.ts';
import type { Caller, Outcome } from './tool.ts';
import { tools } from './tools.ts';

const down =
  'Le service ne répond pas pour le moment. Réessayez dans quelques minutes. En danger : appelez le 17, ou le 112. Par SMS : le 114.';

/** The arguments that name things: nobody’s words are under them, unless an agent put a whole sentence there. */
const NAMES = new Set(['session', 'step', 'choice', 'choices', 'command', 'message_id', 'call_id']);

/**
 * Calls a tool by its name with whatever arguments came. A danger in the words of the person is answered before all,
 * even when the tool does not exist, its arguments are wrong, the conversation is no more or the store fails. It never
 * throws: a store that fails is reported, and its outcome says so.
 */
export async function callTool(caller: Caller, name: string, args: unknown): Promise<Outcome> {
  const { content, report } = caller.deps;
  const danger = dangerIn(content, args);
  try {
    const outcome = await called(caller, name, args);
    return danger ? first(danger, outcome, caller) : outcome;
  } catch (error) {
    report(error);
    return danger ? first(danger, null, caller) : { status: 503, says: down };
  }
}

async function called(caller: Caller, name: string, args: unknown): Promise<Outcome> {
  const tool = tools.find((one) => one.name === name);
  if (!tool)
    return { status: 404, says: `Cet outil n’existe pas. Il y a : ${tools.map((one) => one.name).join(', ')}.` };
  const read = tool.input.safeParse(args ?? {}, { error: reasons });
  if (read.success) {
    const given = read.data.message_id;
    return tool.run(typeof given === 'string' ? { ...caller, message: given } : caller, read.data);
  }
  const errors = invalidIn('arguments', read.error);
  return { status: 422, says: errors.map(({ says }) => says).join(' '), errors };
}

/** Puts a danger before what a tool answers, unless it already stands there; null when the tool failed. */
function first(danger: Danger, outcome: Outcome | null, { aloud }: Caller): Outcome {
  if (outcome?.status === 200 && outcome.result.danger) return outcome;
  const { say, ...rest } = outcome ? told(outcome) : { say: aloud(...texts.tryAgain).map(heardOf) };
  return {
    status: 200,
    result: { ...rest, say: [...saidOfDanger(danger, aloud), ...say], danger: writtenDanger(danger) },
  };
}

const told = (outcome: Outcome): Result =>
  outcome.status === 200 ? outcome.result : { say: [], rejected: { reason: 'refused', says: outcome.says } };

/** No name holds two words with a space between them. */
const isSentence = (value: unknown): boolean => typeof value === 'string' && /\S\s+\S/.test(value);

/** The danger in arguments of any shape: read in words, or borne by a need that is chosen. */
export function dangerIn(content: Content, args: unknown): Danger | null {
  const waiting = [args];
  while (waiting.length > 0) {
    const value = waiting.pop();
    const key = typeof value === 'string' ? readDanger(value)?.key : undefined;
    if (key) return dangerOf(content, key) ?? null;
    if (value !== null && typeof value === 'object') {
      for (const [name, inside] of Object.entries(value)) {
        waiting.push(NAMES.has(name) ? [inside].flat().filter(isSentence) : inside);
      }
    }
  }
  const { choice, choices } = (args ?? {}) as { choice?: unknown; choices?: unknown };
  const chosen = [choice, choices].flat();
  const need = content.needs.find(({ code, danger }) => danger && chosen.includes(code));
  return need?.danger ? (dangerOf(content, need.danger) ?? null) : null;
}

import type { Inbound, Input } from '../channels/channel.ts';
import type { Need } from '../engine/content.ts';
import type { Prompt } from '../engine/prompt.ts';
import { isLanguage, type Language } from '../texts/languages.ts';
import { converse } from './conversation.ts';
import type { SessionDeps, Taken } from './session.ts';
import { startSession } from './start-session.ts';

/** What a link, a town hall's site or a form knows before the person says anything, as it was written there. */
export type Told = {
  need?: string | null;
  departement?: string | null;
  commune?: string | null;
  lang?: string | null;
};

/** The same, once looked up. `ignored` names what nothing here is called so. */
export type Known = {
  need: Need | null;
  departement: string | null;
  commune: { code: string; nom: string } | null;
  lang: Language | null;
  ignored: (keyof Told)[];
};

/**
 * Looks up what was told: a need by its code, a département that is served, a commune by its INSEE code, one of our
 * languages. A link can be old, or written by anyone. A store that fails knows no commune: the answer that comes with it
 * may be a danger.
 */
export async function knownOf(deps: SessionDeps, { need, departement, commune, lang }: Told): Promise<Known> {
  const { needs, themes } = deps.content;
  const place = commune ? await deps.directory.commune(commune).catch(unread) : null;
  const known: Known = {
    // A need of no theme is one that nobody can choose.
    need: needs.find(({ code, theme }) => code === need && themes.some((one) => one.code === theme)) ?? null,
    commune: place && { code: place.code_insee, nom: place.nom },
    departement: deps.content.departements.find(({ code }) => code === departement)?.code ?? null,
    lang: isLanguage(lang) ? lang : null,
    ignored: [],
  };
  if (need && !known.need) known.ignored.push('need');
  if (departement && !known.departement) known.ignored.push('departement');
  if (commune && !known.commune) known.ignored.push('commune');
  if (lang && !known.lang) known.ignored.push('lang');
  return known;

  function unread(failure: unknown): null {
    deps.report(failure);
    return null;
  }
}

/** Who speaks, and the message that begins; `client` counts guesses of a code, as for `converse`. */
export type Beginning = Omit<Inbound, 'input' | 'opens'> & {
  client: string;
  /** Before anything that is known: a line where people were here before begins anew. */
  before?: Input;
  /** After it: the person's first answer. */
  input?: Input | null;
};

/**
 * Begins a conversation with what is known, one answer at a time through the same door as any other, then takes the
 * first answer, if there is one. A danger met on the way is told with the prompt where it stops. The same message again
 * gives the same prompt. A danger in the answer, or in the need whatever the answer, is told even when the store fails;
 * otherwise throws.
 */
export async function beginWith(
  deps: SessionDeps,
  begun: Beginning,
  { need, departement, commune, lang }: Known,
): Promise<Taken> {
  const { client, before, input, messageId, step, ...speaker } = begun;
  let danger: Prompt['danger'];
  let nth = 0;
  const send = async (one: Input, more: { messageId: string; step?: string }): Promise<Taken> => {
    const message = { ...speaker, ...more, input: one, opens: true, ...(lang && { lang }) };
    const taken = await converse(deps, message, client);
    if (taken.status !== 'ok') return taken;
    danger = taken.prompt.danger ?? danger;
    return { ...taken, prompt: { ...taken.prompt, danger } };
  };
  const ahead = (one: Input) => {
    nth += 1;
    return send(one, { messageId: `${messageId} ${nth}` });
  };

  const answer = async () => input && (await send(input, { messageId, step }));
  try {
    let taken = before ? await ahead(before) : null;
    if (lang) taken = await ahead({ language: lang });
    if (departement) taken = await ahead({ facts: { departement } });
    if (commune) taken = await ahead({ facts: { commune: commune.code } });
    taken = (await wayTo(need, ahead)) ?? taken;
    return (await answer()) ?? taken ?? (await startSession(deps, speaker));
  } catch (error) {
    const borne = async () => (need?.danger ? ahead({ choices: [need.code] }) : null);
    for (const take of [answer, borne]) {
      const taken = await take().catch(() => null);
      if (taken?.status !== 'ok' || !taken.prompt.danger) continue;
      deps.report(error);
      return taken;
    }
    throw error;
  }
}

/** Answers with the way to a need, through the lists, until it is for the person to answer. Null without a need. */
async function wayTo(need: Need | null, ahead: (input: Input) => Promise<Taken>): Promise<Taken | null> {
  if (!need) return null;
  const wanted = ['themes', need.theme, need.code];
  let taken = await ahead({ choice: wanted[0] as string });
  for (const id of wanted.slice(1)) {
    const question = taken.status === 'ok' ? taken.prompt.question : undefined;
    if (!question?.choices?.some((choice) => choice.id === id)) break;
    taken = await ahead(question.kind === 'choices' ? { choices: [id] } : { choice: id });
  }
  return taken;
}

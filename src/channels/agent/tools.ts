import * as z from 'zod';
import { Command } from '../../engine/prompt.ts';
import { converse } from '../../session/conversation.ts';
import { HANDOFF_MS, joinHandoff } from '../../session/handoff.ts';
import { showSession } from '../../session/show-session.ts';
import { startSession } from '../../session/start-session.ts';
import { texts } from '../../texts.ts';
import type { Input } from '../channel.ts';
import { newToken } from '../token.ts';
import { outcomeOf, sessionIn, speakerOf, withoutSession } from './conversation.ts';
import { findCommune, understand } from './look-up.ts';
import { type Caller, type Outcome, type Tool, tool } from './tool.ts';

/** What an agent can do: ask the authored question, give the person’s answer, and read the authored outcome. */

const name = z.string().trim().min(1).max(200);
const session = name.optional().meta({
  description:
    'La valeur « session » donnée par start. Inutile sur Vapi et Retell, où l’appel téléphonique est la conversation.',
});
const message_id = name.optional().meta({
  description: 'Le nom que vous donnez à cet appel : le même, redonné, ne change rien deux fois',
});

const verbatim =
  'Dites chaque phrase de « say » mot pour mot, dans l’ordre, sans rien ajouter. Si « danger » est là, dites ses numéros avant tout.';

const start = tool({
  name: 'start',
  title: 'Commencer',
  description: `Commence une conversation et donne la première question. À appeler une fois, au début. ${verbatim} Ne demandez ni nom, ni adresse, ni numéro : le service est anonyme.`,
  input: z.object({
    call_id: z.string().trim().min(8).max(200).optional().meta({
      description: 'Le nom de l’appel chez votre plate-forme : il sert alors de « session »',
    }),
    message_id,
  }),
  reads: false,
  async run(caller, { call_id }) {
    const named = sessionIn(caller, call_id);
    const name = named ?? newToken();
    const speaker = speakerOf(caller, name);
    const shown = named === null ? null : await showSession(caller.deps, speaker);
    if (shown && shown.status !== 'unknown') return outcomeOf(caller, name, shown);
    return outcomeOf(caller, name, await startSession(caller.deps, speaker));
  },
});

const answer = tool({
  name: 'answer',
  title: 'Répondre',
  description: `Donne la réponse de la personne à la question posée, et rend la question suivante ou le plan. Une seule de ces valeurs : « choice » (l’identifiant d’un choix proposé), « choices » (plusieurs, si kind = choices), « text » (ses mots, tels quels, sans les résumer ni les traduire), « command ». N’inventez jamais un choix, ne répondez jamais à la place de la personne. Si elle dit quoi que ce soit d’inquiétant, envoyez ses mots dans « text » aussitôt. ${verbatim}`,
  input: z.object({
    session,
    step: z.string().max(100).optional().meta({
      description: 'La valeur question.step à laquelle la personne répond ; une étape passée change sa réponse',
    }),
    choice: name.optional(),
    choices: z.array(name).max(100).optional(),
    text: z.string().min(1).max(10_000).optional(),
    command: Command.exclude(['start', 'back', 'more', 'continue_elsewhere']).optional().meta({
      description:
        'skip : passer la question, si elle le permet ; human : les numéros d’une personne ; help ; restart ; stop',
    }),
    message_id,
  }),
  reads: false,
  async run(caller, asked) {
    const inputs = inputsIn(asked);
    const [input] = inputs;
    if (!input || inputs.length > 1) return oneOnly;
    return turn(caller, asked.session, input, asked.step);
  },
});

const oneOnly: Outcome = {
  status: 422,
  says: 'Il faut une réponse, et une seule : « choice », « choices », « text » ou « command ».',
};

function inputsIn(asked: { choice?: string; choices?: string[]; text?: string; command?: Command }): Input[] {
  const { choice, choices, text, command } = asked;
  return [
    ...(choice === undefined ? [] : [{ choice }]),
    ...(choices === undefined ? [] : [{ choices }]),
    ...(text === undefined ? [] : [{ text }]),
    ...(command === undefined ? [] : [{ command }]),
  ];
}

const back = tool({
  name: 'back',
  title: 'Revenir en arrière',
  description: `Revient à la question précédente, quand la personne s’est trompée ou le demande. ${verbatim}`,
  input: z.object({ session, message_id }),
  reads: false,
  run: (caller, asked) => turn(caller, asked.session, { command: 'back' }),
});

const plan = tool({
  name: 'plan',
  title: 'Dire le plan',
  description: `Redit où en est la conversation. Au plan, « say » en est une partie : appelez avec part = 2, puis 3, jusqu’à part.of, et laissez la personne noter les numéros. Ne citez que les lieux et les numéros du plan, n’en cherchez aucun ailleurs, ne promettez ni droit, ni délai, ni horaire qui n’y soit pas. ${verbatim}`,
  input: z.object({ session, part: z.int().min(1).max(100).optional() }),
  reads: true,
  async run(caller, asked) {
    const name = sessionIn(caller, asked.session);
    if (name === null) return withoutSession;
    const shown = await showSession(caller.deps, speakerOf(caller, name));
    return outcomeOf(caller, name, shown, asked.part ?? 1);
  },
});

const handoff = tool({
  name: 'handoff',
  title: 'Continuer ailleurs, ou reprendre',
  description: `Sans « code » : donne un code pour continuer sur une autre ligne ; dites « handoff.said » deux fois, lentement. Avec « code », quand la personne dit qu’elle en a un : reprend ici ses réponses. N’inventez ni ne complétez jamais un code. ${verbatim}`,
  input: z.object({
    session,
    code: z.string().min(1).max(200).optional().meta({ description: 'Le code tel que la personne l’a dit' }),
    message_id,
  }),
  reads: false,
  async run(caller, asked) {
    if (asked.code === undefined) return turn(caller, asked.session, { command: 'continue_elsewhere' });
    const named = sessionIn(caller, asked.session);
    const name = named ?? newToken();
    const speaker = speakerOf(caller, name);
    const here = named === null || caller.call !== null ? null : await showSession(caller.deps, speaker);
    if (here && here.status !== 'ok') return outcomeOf(caller, name, here);
    // A call centre speaks for many: wrong codes are counted for one conversation, and for all together.
    const joined = await joinHandoff(caller.deps, asked.code, speaker, speaker.contact, caller.message);
    switch (joined.status) {
      case 'joined':
        return outcomeOf(caller, name, { status: 'ok', prompt: joined.prompt });
      case 'unknown':
        return { status: 404, says: texts.handoff.unknown.join(' ') };
      case 'too_many':
        return { status: 429, says: texts.handoff.tooMany.join(' '), seconds: HANDOFF_MS / 1000 };
      default:
        return joined satisfies never;
    }
  },
});

async function turn(caller: Caller, given: string | undefined, input: Input, step?: string): Promise<Outcome> {
  const name = sessionIn(caller, given);
  if (name === null) return withoutSession;
  const speaker = speakerOf(caller, name);
  const inbound = { ...speaker, messageId: caller.message, input, step, opens: caller.call !== null };
  return outcomeOf(caller, name, await converse(caller.deps, inbound, speaker.contact));
}

/** Every tool, in the order in which a conversation meets them. */
export const tools: Tool[] = [start, answer, back, plan, findCommune, understand, handoff];

import type { Helpline } from '../../engine/plan.ts';
import type { Prompt } from '../../engine/prompt.ts';
import { texts } from '../../texts.ts';
import { renderNotice } from './ask.ts';
import { after, type Caller, command, type Desk } from './call.ts';
import { renderNumbers, renderTransfer } from './goodbye.ts';
import { dialable, throughTo } from './person.ts';
import type { Verb } from './twiml.ts';
import type { Where } from './where.ts';

/**
 * Puts the caller through to somebody, or says who to call. It needs no conversation: whoever asks for a person is
 * answered even when the store fails. `transfers: false` only says the numbers.
 */
export async function toPerson(
  desk: Desk,
  caller: Caller,
  where: Where,
  { says = [], transfers = true }: { says?: string[]; transfers?: boolean } = {},
): Promise<Verb[]> {
  const prompt = await askedFor(desk, caller, where);
  const lines = prompt?.notice?.helplines ?? standards(desk);
  const next = prompt ? after(where) : where;
  const through = transfers ? throughTo(desk.duty, [...lines, ...known(prompt)], desk.session.now()) : null;
  const spoken = prompt?.notice?.lang ? renderNotice(prompt.notice, desk.say) : [];
  if (!through) return [...spoken, ...renderNumbers(lines, says, desk.say, next)];
  return [
    ...spoken,
    ...desk.say(...says),
    ...renderTransfer(through, desk.say, next, dialable(caller.to) ?? undefined),
  ];
}

async function askedFor(desk: Desk, caller: Caller, where: Where): Promise<Prompt | null> {
  try {
    const taken = await command(desk, caller, where, 'human');
    return taken.status === 'ok' ? taken.prompt : null;
  } catch (error) {
    desk.session.report(error);
    return null;
  }
}

/** The lines and places of a plan, as lines that may answer now. */
function known(prompt: Prompt | null): Helpline[] {
  const { helplines = [], places = [] } = prompt?.plan ?? {};
  const doors = places.flatMap(({ nom, telephone, telephone_of, open, open_phone }) =>
    telephone && !telephone_of
      ? [{ numero: telephone, nom, horaires: null, open: (open_phone ?? open).state === 'open' }]
      : [],
  );
  return [...doors, ...helplines];
}

const standards = ({ session }: Desk): Helpline[] =>
  session.content.departements.map(({ standard, standard_nom, du }) => ({
    numero: standard,
    nom: standard_nom,
    horaires: null,
    open: null,
    why: texts.human.why(du),
  }));

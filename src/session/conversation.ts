import type { Inbound } from '../channels/channel.ts';
import type { Notice } from '../engine/prompt.ts';
import { texts } from '../texts.ts';
import { bringsCode, codeIn } from '../understanding/handoff-code.ts';
import { languageNamed } from '../understanding/language-named.ts';
import { createHandoff, joinHandoff } from './handoff.ts';
import { languageOn, noticeBeside, speaksLanguages } from './in-language.ts';
import type { Elsewhere, SessionDeps, Taken } from './session.ts';
import { showSession } from './show-session.ts';
import { takeTurn } from './take-turn.ts';
import { welcome } from './welcome.ts';

/**
 * Takes one message on any line: what every channel calls. Asking to go on elsewhere gives a notice with a code, a
 * message that is a code brings its answers here; every other message, a danger above all, is a turn. `client` is who
 * asks as far as the channel can tell (an address, a phone number, a chat, a key): guesses are counted by it, hashed.
 * Throws when the store fails and there is no danger to answer.
 */
export async function converse(deps: SessionDeps, inbound: Inbound, client: string): Promise<Taken> {
  const { input } = inbound;
  if ('command' in input && input.command === 'continue_elsewhere') return handOver(deps, inbound);
  const lang = 'text' in input && speaksLanguages(inbound.channel) ? languageNamed(input.text) : null;
  if (lang !== null) return takeTurn(deps, { ...inbound, input: { language: lang } });
  const said = 'text' in input ? input.text : 'choice' in input ? input.choice : null;
  const code = said === null ? null : codeIn(said);
  if (code !== null) return join(deps, inbound, code, client);
  if (said !== null && bringsCode(said)) return beside(deps, inbound, { code: 'handoff_ask', says: texts.handoff.ask });
  return takeTurn(deps, inbound);
}

async function handOver(deps: SessionDeps, inbound: Inbound): Promise<Taken> {
  const handoff = await createHandoff(deps, inbound);
  if (!handoff) return refused(await beside(deps, inbound, { code: 'handoff_nothing', says: texts.handoff.nothing }));
  const { code, how } = texts.handoff;
  const says = [code(handoff.code), how(handoff.minutes), ...linesOf(deps.elsewhere)];
  return beside(deps, inbound, { code: 'handoff', says, handoff });
}

async function join(deps: SessionDeps, inbound: Inbound, code: string, client: string): Promise<Taken> {
  const here = inbound.opens ? null : await showSession(deps, inbound);
  if (here && here.status !== 'ok') return here;
  const joined = await joinHandoff(deps, code, inbound, client, inbound.messageId);
  switch (joined.status) {
    case 'joined':
      return { status: 'ok', prompt: joined.prompt };
    case 'unknown':
      return refused(await beside(deps, inbound, { code: 'handoff_unknown', says: texts.handoff.unknown }));
    case 'too_many':
      return refused(await beside(deps, inbound, { code: 'handoff_too_many', says: texts.handoff.tooMany }));
    default:
      return joined satisfies never;
  }
}

/** Where the conversation stands, and a word beside it, whichever page of it was being read. Nothing of it is kept. */
async function beside(deps: SessionDeps, inbound: Inbound, notice: Notice): Promise<Taken> {
  const shown = await showSession(deps, inbound);
  if (shown.status === 'ok') {
    const { page: _, ...prompt } = shown.prompt;
    return { status: 'ok', prompt: noticeBeside(prompt, notice) };
  }
  const first = () => welcome(deps, languageOn(inbound.channel, inbound.lang));
  return inbound.opens ? { status: 'ok', prompt: noticeBeside(first(), notice) } : shown;
}

function refused(taken: Taken): Taken {
  const notice = taken.status === 'ok' ? taken.prompt.notice : undefined;
  return notice ? ({ ...taken, rejected: { reason: notice.code, says: notice.says.join(' ') } } as Taken) : taken;
}

/** What to do with a code on each line that is configured. */
function linesOf(elsewhere: Elsewhere = {}): string[] {
  const { web, sms, voice, telegram } = elsewhere;
  const said = texts.handoff.elsewhere;
  return [
    ...(voice ? [said.voice(voice)] : []),
    ...(sms ? [said.sms(sms)] : []),
    ...(web ? [said.web(web)] : []),
    ...(telegram ? [said.telegram(telegram)] : []),
  ];
}

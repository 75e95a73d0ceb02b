import type { Inbound, Input } from '../channels/channel.ts';
import type { Content } from '../engine/content.ts';
import { fold } from '../engine/fold.ts';
import { resolve } from '../engine/resolve.ts';
import type { Turn } from '../engine/turn.ts';
import { appendTurn } from '../store/turns.ts';
import { isLanguage, type Language } from '../texts/languages.ts';
import { texts } from '../texts.ts';
import { readDanger } from '../understanding/danger.ts';
import { languageOf as writtenIn } from '../understanding/language.ts';
import { aloneWithDanger } from './alone.ts';
import { type Answered, answerTo } from './answer.ts';
import { decide } from './decide.ts';
import { messageOf, sessionOf } from './hash.ts';
import { hear } from './hear.ts';
import { languageOn } from './in-language.ts';
import { keepRating } from './keep-rating.ts';
import { openLog } from './remembered.ts';
import type { SessionDeps, Taken } from './session.ts';

/** A message that others overtake more often than this meets something worse than a busy conversation. */
const TRIES = 3;

/**
 * Takes one message of a conversation: the only place where reading, deciding and writing meet. A danger is read
 * first and answered even if everything after it fails, or if the conversation is no more. Taking the same message
 * again changes nothing and gives the same prompt. Throws when the store fails and there is no danger to answer.
 */
export async function takeTurn(deps: SessionDeps, inbound: Inbound): Promise<Taken> {
  const read = 'text' in inbound.input ? readDanger(inbound.input.text) : null;
  const danger = read?.key ?? borneBy(deps.content, inbound.input);
  const alone = (says: string[]) => aloneWithDanger(deps.content, danger ?? '', says, languageOf(inbound));
  try {
    const session = sessionOf(deps.secret, inbound);
    const messageId = messageOf(deps.secret, inbound.messageId);
    for (let tries = 0; tries < TRIES; tries++) {
      const { turns, gone } = await openLog(deps, session, inbound.opens);
      if (gone) return danger ? alone(texts.beginAgain) : gone;
      const taken = turns.findIndex((turn) => turn.messageId === messageId);
      if (taken >= 0) return await answerTo(deps, turns.slice(0, taken + 1), inbound);

      const before = fold(turns);
      const position = resolve(deps.content, before.answers);
      const decision = decide(deps.content, position, inbound, await hear(deps, position, inbound, before, read));
      const turn: Turn = {
        ...decision,
        ...(inbound.lang && before.spoken?.lang !== inbound.lang && { lang: inbound.lang }),
        seq: turns.length,
        messageId,
        at: deps.now().getTime(),
        content: deps.content.hash,
        shown: null,
      };
      const answered = await answerTo(deps, [...turns, turn], inbound);
      turn.shown = shownBy(answered);
      if (await appendTurn(deps.db, session, { ...turn, channel: inbound.channel })) {
        if (turn.kind === 'rated') await keepRating(deps, { session, channel: inbound.channel }, turn, position);
        return answered;
      }
    }
    throw new Error('other messages keep overtaking this one');
  } catch (error) {
    if (!danger) throw error;
    deps.report(error);
    return alone(texts.tryAgain);
  }
}

/** The language to answer in where no conversation can tell it: that of the page it was sent from, or that it is written in. */
function languageOf({ channel, input, lang }: Inbound): Language | null {
  const heard = 'text' in input ? writtenIn(input.text) : null;
  return languageOn(channel, lang ?? (isLanguage(heard) ? heard : undefined));
}

/** The danger key of a need that a message chooses by its code: no conversation is needed to know it. */
function borneBy(content: Content, input: Input): string | null {
  const ids = 'choice' in input ? [input.choice] : 'choices' in input ? input.choices : [];
  return content.needs.find(({ code, danger }) => danger && ids.includes(code))?.danger ?? null;
}

/** What is kept of a reply. */
export function shownBy({ prompt }: Answered): Turn['shown'] {
  return { step: prompt.step, places: prompt.plan?.places.map(({ id }) => id) ?? [] };
}

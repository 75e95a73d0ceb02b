import { plain } from '../../letters.ts';
import type { Taken } from '../../session/session.ts';
import { welcome } from '../../session/welcome.ts';
import { readDanger } from '../../understanding/danger.ts';
import { frenchMobile } from '../../understanding/phone-number.ts';
import type { Input } from '../channel.ts';
import { ratingSaid } from '../rating-said.ts';
import {
  after,
  type Caller,
  command,
  confirm,
  type Desk,
  givenTo,
  type Manner,
  shown,
  take,
  tellPrompt,
} from './call.ts';
import { renderGoodbye } from './goodbye.ts';
import type { Heard } from './hear.ts';
import { wordsOfKey } from './menu.ts';
import { pressedAtPlan } from './plan-keys.ts';
import { askRating, pressedAtRating, rate } from './rating.ts';
import { askNumber, offerSms, sendTo } from './send.ts';
import { voiceWords } from './sentences.ts';
import { afterSilence } from './silence.ts';
import { toPerson } from './to-person.ts';
import type { Verb } from './twiml.ts';
import type { Where } from './where.ts';

/** Notices after which a machine is of no more use. */
const FOR_A_PERSON = new Set(['still_lost', 'other_language']);

/** Beyond the pages of any plan stands its last one. */
const LAST = 999;

/** Answers what a caller did, where they stood. Throws when the store fails and neither a danger nor a person is asked for. */
export async function answer(
  desk: Desk,
  caller: Caller,
  where: Where,
  heard: Heard,
  greeting: string[],
): Promise<Verb[]> {
  switch (heard.did) {
    case 'begin':
      return tellPrompt(desk, welcome(desk.session), after(where), { before: greeting });
    case 'hangup':
      return [{ hangup: true }];
    case 'talked':
      return heard.answered
        ? renderGoodbye(desk.session.content, desk.say)
        : toPerson(desk, caller, where, { says: [voiceWords.nobody], transfers: false });
    case 'silence':
      return afterSilence(desk, caller, where);
    case 'again':
      return again(desk, caller, { ...where, silences: 0 });
    case 'more':
      return again(desk, caller, { ...where, page: where.page + 1, silences: 0 });
    case 'command':
      return commanded(desk, caller, where, heard.command);
    case 'key':
      return pressed(desk, caller, { ...where, silences: 0 }, heard.digits);
    case 'say':
      return said(desk, caller, where, heard.text, heard.sure);
    default:
      return heard satisfies never;
  }
}

/** Says again what was said, on the page that is asked for. */
async function again(desk: Desk, caller: Caller, where: Where): Promise<Verb[]> {
  if (where.at === 'rest') return toPerson(desk, caller, where, { transfers: false });
  if (where.at === 'number') return askNumber(desk, where);
  if (where.at === 'rate') return askRating(desk, caller, where);
  const prompt = await shown(desk, caller, where);
  if (where.at === 'sms') return offerSms(desk, caller, prompt, where);
  const understood = givenTo(prompt, where.step)?.answer;
  if (where.at === 'sure' && understood) return confirm(desk, understood, where);
  return tellPrompt(desk, prompt, where);
}

async function commanded(
  desk: Desk,
  caller: Caller,
  where: Where,
  name: Parameters<typeof command>[3],
): Promise<Verb[]> {
  if (name === 'human') return toPerson(desk, caller, where);
  if (name === 'back') {
    const stays = where.at === 'sms' || where.at === 'number' || where.at === 'rest';
    const earlier = where.at === 'plan' && where.page > 0;
    if (where.at === 'rate') return again(desk, caller, { ...where, at: 'plan', page: LAST, silences: 0 });
    if (stays || earlier)
      return again(desk, caller, { ...where, at: 'plan', page: where.page - (earlier ? 1 : 0), silences: 0 });
  }
  const page = name === 'continue_elsewhere' && where.at === 'plan' ? where.page : 0;
  return respond(desk, caller, await command(desk, caller, where, name), { ...after(where), page });
}

async function pressed(desk: Desk, caller: Caller, where: Where, key: string): Promise<Verb[]> {
  switch (where.at) {
    case 'plan':
      return (await pressedAtPlan(desk, caller, where, key)) ?? again(desk, caller, where);
    case 'rate':
      return (await pressedAtRating(desk, caller, where, key)) ?? again(desk, caller, where);
    case 'sure':
      return confirmed(desk, caller, where, key === '1' ? true : key === '2' ? false : null);
    case 'sms': {
      const own = frenchMobile(caller.from);
      if (key === '2' || !own) return askNumber(desk, where);
      return key === '1'
        ? sendTo(desk, caller, own, await shown(desk, caller, where), where)
        : again(desk, caller, where);
    }
    case 'number':
      return sendTo(desk, caller, key, await shown(desk, caller, where), where);
    case 'rest':
    case 'dialled':
      return tellPrompt(desk, await shown(desk, caller, where), { ...where, at: 'ask', page: 0 });
    case 'ask': {
      const text = wordsOfKey(where, key) ?? key;
      return message(desk, caller, where, { text }, where.takes === 'digits' ? { echo: where.step } : {});
    }
    default:
      return where.at satisfies never;
  }
}

const YES = /^(?:oui|ouais?|exact(?:ement)?|c est (?:ca|bien ca)|tout a fait|d accord|voila)\b/;
const NO = /^(?:non|pas du tout|ce n est pas ca)\b/;

/** Words are read for a danger before all: « oui, au secours » is no yes. */
async function said(desk: Desk, caller: Caller, where: Where, text: string, sure: boolean): Promise<Verb[]> {
  const words = plain(text);
  const short = words.split(' ').length <= 3 && readDanger(text) === null;
  if (where.at === 'sure' && short && YES.test(words)) return confirmed(desk, caller, where, true);
  if (where.at === 'sure' && short && NO.test(words)) return confirmed(desk, caller, where, false);
  if (where.at === 'plan' && /^(?:par )?(?:sms|message|texto)$/.test(words)) {
    return (await pressedAtPlan(desk, caller, where, '2')) ?? again(desk, caller, where);
  }
  const rating = where.at === 'rate' ? ratingSaid(await shown(desk, caller, where), text) : null;
  if (rating) return rate(desk, caller, where, rating);
  // What confirms needs that were said back is not said back once more.
  const confirms = where.takes === 'one' || where.takes === 'several';
  const all = where.at === 'ask' && where.takes === 'several' && short && YES.test(words);
  return message(
    desk,
    caller,
    where,
    { text: all ? 'tous' : text },
    { ...(confirms ? {} : { echo: where.step }), doubt: !sure },
  );
}

async function confirmed(desk: Desk, caller: Caller, where: Where, right: boolean | null): Promise<Verb[]> {
  if (right === null) return again(desk, caller, where);
  const next: Where = { ...where, at: 'ask', page: 0, changes: !right };
  return tellPrompt(desk, await shown(desk, caller, next), next);
}

async function message(desk: Desk, caller: Caller, where: Where, input: Input, manner: Manner): Promise<Verb[]> {
  const taken = await take(desk, caller, where, input);
  const rejected = taken.status === 'ok' && taken.rejected !== undefined;
  const next: Where = { ...after(where), page: rejected ? where.page : 0 };
  if (!rejected || !where.changes) return respond(desk, caller, taken, next, manner);
  const kept: Where = { ...next, step: where.step, changes: true };
  const prompt = { ...(await shown(desk, caller, kept)), notice: taken.prompt.notice };
  return respond(desk, caller, { status: 'ok', prompt }, kept, manner);
}

async function respond(desk: Desk, caller: Caller, taken: Taken, where: Where, manner: Manner = {}): Promise<Verb[]> {
  const told = taken.status === 'ok' ? taken.prompt : welcome(desk.session);
  const { question } = told;
  // Communes that were found are a way on, however many times none was.
  const found = question?.kind === 'place' && question.choices !== undefined;
  const lost = FOR_A_PERSON.has(told.notice?.code ?? '');
  if (lost && !found && !told.danger) {
    return toPerson(desk, caller, where, { says: told.notice?.lang ? [] : [voiceWords.lost] });
  }
  return tellPrompt(desk, lost ? { ...told, notice: undefined } : told, where, manner);
}

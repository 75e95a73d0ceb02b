import { aloud, heardOf } from '../../channels/voice/aloud.ts';
import { renderDanger, renderQuestion } from '../../channels/voice/ask.ts';
import { understoodOf } from '../../channels/voice/call.ts';
import { menuOf } from '../../channels/voice/menu.ts';
import { voiceWords } from '../../channels/voice/sentences.ts';
import type { Pause, Verb } from '../../channels/voice/twiml.ts';
import { START } from '../../channels/voice/where.ts';
import { type Answer, type Asked, WORDS } from '../../engine/answer.ts';
import type { Content } from '../../engine/content.ts';
import { fold } from '../../engine/fold.ts';
import { secondsToSay } from '../../engine/forms/spoken.ts';
import type { Prompt } from '../../engine/prompt.ts';
import { type Position, resolve } from '../../engine/resolve.ts';
import { say } from '../../engine/say.ts';
import type { Happened } from '../../engine/turn.ts';
import { answersTo } from './sms.ts';

/**
 * How long a call takes to reach the plan. Seconds are of everything listened to, from the welcome to the first word of
 * the plan: each menu to its end with its pauses, what is said back, a danger met on the way. The plan itself is not
 * counted, nor the time to think, to speak or to press. A menu is one list of choices: the next ones (key 8) are another.
 */

/** Somebody's commune, and those that share its postcode, among which keys choose. */
export type Home = { code: string; sharing: string[] };
export type Spent = { menus: number; seconds: number };
/** Of one need, over all its ways: by keys alone, and by its own label said aloud, then every answer too. */
export type Called = { code: string; keypad: Spent[]; speech: Spent[] };

/** A call on its way: what was answered, what was listened to, the messages so far, and what the last one did. */
type Call = Spent & {
  aloud: boolean;
  answers: Record<string, Answer>;
  n: number;
  last: Happened;
  danger: string | null;
  echo?: string;
};

const BEGUN: Call = { aloud: false, answers: {}, menus: 0, seconds: 0, n: 0, last: { kind: 'started' }, danger: null };
const GREETING = [
  voiceWords.hello,
  voiceWords.person,
  voiceWords.deaf({ sms: null, relay: null, site: 'par tiret ou point example point fr' }),
];

/** Measures each need, for people who live there, at a moment; `names` are those of the communes. */
export function measureCalls(
  content: Content,
  codes: string[],
  homes: Home[],
  names: Record<string, string>,
  at: Date,
): Called[] {
  const voice = aloud(content.prononciations);

  const placeOf = ({ answers }: Call): Position =>
    resolve(content, Object.fromEntries(Object.entries(answers).map(([key, value]) => [key, { value, at: +at }])));

  const promptOf = (call: Call, position: Position): Prompt => {
    const { last, danger } = call;
    const turn = { seq: 0, messageId: null, at: +at, content: '', step: null, danger, shown: null, ...last };
    return say(content, fold([turn]), position, names);
  };

  /** The call once a question was listened to, up to the page of the choice by keys, and answered or answered wrongly. */
  const answer = (call: Call, position: At<'question'>, value: Answer, rejected?: Happened): Call => {
    const prompt = promptOf(call, position);
    const { question } = prompt;
    if (!question) throw new Error(`no question at « ${position.key} »`);
    const { takes, keys } = menuOf(prompt, question, 0);
    const nth = question.choices?.findIndex(({ id }) => id === [value].flat()[0]) ?? 0;
    const pages = takes === 'keys' && !call.aloud && nth > 0 ? Math.floor(nth / keys.length) + 1 : 1;
    const understood = understoodOf(prompt, { echo: call.echo });
    const seconds = Array.from({ length: pages }, (_, page) =>
      lasting(
        renderQuestion(prompt, question, {
          say: voice,
          where: { ...START, n: call.n, page },
          ...(page === 0 && { before: call.n === 0 ? GREETING : [], understood }),
        }),
      ),
    );
    return {
      aloud: call.aloud,
      answers: rejected ? call.answers : { ...call.answers, [position.key]: value },
      menus: call.menus + (takes === 'digits' ? 0 : pages),
      seconds: seconds.reduce((sum, one) => sum + one, call.seconds),
      n: call.n + 1,
      last: rejected ?? { kind: 'answered', set: {}, drop: [] },
      danger: rejected ? null : raisedBy(content, position.asked, value),
      echo: takes === 'digits' || (call.aloud && takes === 'keys') ? position.key : undefined,
    };
  };

  /** Every way on to the plan. */
  const finish = (call: Call): Spent[] => {
    const position = placeOf(call);
    if (position.at === 'question')
      return answersTo(position.asked).flatMap((value) => finish(answer(call, position, value)));
    const danger = lasting(renderDanger(promptOf(call, position).danger, voice));
    return [{ menus: call.menus, seconds: call.seconds + danger }];
  };

  /** Where somebody lives: a name aloud, a postcode by keys, then which commune of those that share it. */
  const live = (call: Call, { code, sharing }: Home): Call => {
    const position = placeOf(call);
    if (position.at !== 'question' || position.asked.kind !== 'place') return call;
    if (call.aloud || sharing.length < 2) return answer(call, position, code);
    const ambiguous = { kind: 'rejected', reason: 'ambiguous', candidates: sharing } as const;
    return answer(answer(call, position, code, ambiguous), position, code);
  };

  /** The shortest way by keys to each need: the fewest menus, then the fewest seconds. */
  const shortest = new Map<string, Call>();
  const explore = (call: Call): void => {
    const position = placeOf(call);
    const [need] = position.needs;
    const known = need === undefined ? undefined : shortest.get(need);
    if (need !== undefined && position.needs.length === 1) {
      if (!known || call.menus < known.menus || (call.menus === known.menus && call.seconds < known.seconds))
        shortest.set(need, call);
    } else if (position.at === 'question' && position.asked.kind !== 'place') {
      const { asked } = position;
      for (const { id } of asked.choices) explore(answer(call, position, asked.kind === 'choices' ? [id] : id));
    }
  };
  explore(BEGUN);

  /** Its label said aloud, taken for what it says, and confirmed. */
  const said = (code: string): Call => {
    let call: Call = { ...BEGUN, aloud: true, answers: { [WORDS]: [code] } };
    for (const value of [WORDS, [code]]) {
      const position = placeOf(call);
      if (position.at === 'question') call = answer(call, position, value);
    }
    return call;
  };

  return codes.map((code) => {
    const pressed = shortest.get(code);
    return {
      code,
      keypad: pressed ? homes.flatMap((home) => finish(live(pressed, home))) : [],
      speech: homes.flatMap((home) => finish(live(said(code), home))),
    };
  });
}

type At<Where extends Position['at']> = Extract<Position, { at: Where }>;

const lasting = (verbs: Verb[]): number =>
  verbs
    .flatMap((verb): (Verb | Pause)[] => ('listen' in verb ? verb.listen : [verb]))
    .reduce((sum, part) => sum + ('pause' in part ? part.pause : 'say' in part ? secondsToSay(heardOf(part)) : 0), 0);

/** The danger that an answer is a sign of. */
function raisedBy({ needs }: Content, { choices, choosesNeeds }: Asked, value: Answer): string | null {
  const ids = [value].flat();
  const choice = choices.find(({ id, danger }) => danger && ids.includes(id))?.danger;
  return (
    choice ?? (choosesNeeds ? needs.find(({ code, danger }) => danger && ids.includes(code))?.danger : null) ?? null
  );
}

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answer, UNKNOWN } from '../../src/engine/answer.ts';
import { fold } from '../../src/engine/fold.ts';
import type { Prompt } from '../../src/engine/prompt.ts';
import { plain } from '../../src/letters.ts';
import { createHandoff } from '../../src/session/handoff.ts';
import { sessionOf } from '../../src/session/hash.ts';
import { appendTurn, loadTurns } from '../../src/store/turns.ts';
import { edgeWalks, type Step, type Walk } from '../support/edge-walks.ts';
import { AGENT_ENV, agentLine } from '../support/lines/agent.ts';
import { apiLine } from '../support/lines/api.ts';
import type { Line, Said } from '../support/lines/line.ts';
import { smsLine } from '../support/lines/sms.ts';
import { telegramLine } from '../support/lines/telegram.ts';
import { voiceLine } from '../support/lines/voice.ts';
import { webLine } from '../support/lines/web.ts';
import { openService, type Service } from '../support/service.ts';
import { content } from '../support/shipped.ts';
import { type BotApiServer, openBotApi, TOKEN } from '../support/telegram/bot-api.ts';
import { SECRET } from '../support/telegram/person.ts';
import { VOICE_ENV } from '../support/twiml/caller.ts';
import { heard } from '../support/walk-flows.ts';

/**
 * The same answers, the same places and the same numbers on every line: each way through each flow is walked on each,
 * from a hand-over code to the plan, by its real route; once for each theme, what was said of the plan too. The API is the reference, since it gives the prompt itself.
 */

const KNOWN = { commune: '41269' };

let service: Service;
let botApi: BotApiServer;
beforeAll(async () => {
  botApi = await openBotApi();
  const telegram = {
    TELEGRAM_BOT_TOKEN: TOKEN,
    TELEGRAM_WEBHOOK_SECRET: SECRET,
    TELEGRAM_BOT_INFO: '{"id":4242,"username":"par_ou_bot"}',
    TELEGRAM_API_ROOT: botApi.root,
  };
  service = await openService({ env: { ...VOICE_ENV, ...AGENT_ENV, ...telegram, SMS_FROM: '+33939000000' } });
  rememberPlans(service);
}, 60_000);
afterAll(async () => {
  service.close();
  await botApi.close();
});

/** A plan depends on the answers and on the clock, which stands still: what one line was shown is not computed again for another. */
function rememberPlans({ session }: Service): void {
  const { plan } = session.directory;
  const made = new Map<string, ReturnType<typeof plan>>();
  session.directory = {
    ...session.directory,
    plan(orientation, at) {
      const key = JSON.stringify([orientation, at]);
      const known = made.get(key) ?? plan(orientation, at);
      made.set(key, known);
      return known;
    },
  };
}

/** A code for a conversation that has come to the flow of a need. */
async function codeFor(need: string, nth: number): Promise<string> {
  const { session } = service;
  const from = { channel: 'talk', contact: `${need} ${nth}` } as const;
  const set: Record<string, Answer> = { ...heard([need]), ...KNOWN };
  await appendTurn(session.db, sessionOf(session.secret, from), {
    kind: 'answered',
    set,
    drop: [],
    seq: 0,
    messageId: null,
    at: session.now().getTime(),
    content: content.hash,
    step: null,
    danger: null,
    shown: null,
    channel: 'talk',
  });
  const handoff = await createHandoff(session, from);
  if (!handoff) throw new Error(`nothing to hand over for ${need}`);
  return handoff.code;
}

/** An answer as a person gives it. */
function said({ asked, answer }: Step): Said {
  if (answer === UNKNOWN && !asked.choices.some(({ id }) => id === UNKNOWN)) return { command: 'skip' };
  if (Array.isArray(answer)) return { choices: answer };
  return asked.kind === 'choice' ? { choice: answer } : { text: answer };
}

/** What the store holds of a conversation: what was answered, and which places were shown, in which order. */
async function kept({ channel, contact }: Line) {
  const { db, secret } = service.session;
  const { turns } = await loadTurns(db, sessionOf(secret, { channel, contact: contact() }));
  const { answers, last } = fold(turns);
  return {
    facts: Object.fromEntries(Object.entries(answers).map(([key, { value }]) => [key, value])),
    shown: last?.shown,
  };
}

/** What the line keeps of what was said of the plan, for those who count. */
async function rated(line: Line) {
  await line.rates();
  const { db, secret } = service.session;
  const session = sessionOf(secret, { channel: line.channel, contact: line.contact() });
  const row = await db.query.feedback.findFirst({ where: (kept, { eq }) => eq(kept.session, session) });
  expect(row?.channel).toBe(line.channel);
  return { ...row, session: undefined, channel: undefined };
}

/** Letters and digits only, and no space in a number, as they compare from one line to another. */
const spoken = (text: string) => plain(text).replace(/(?<=\d) (?=\d)/g, '');

/** Names as the narrow lines shorten them: without what stands between brackets. */
const short = (name: string) => spoken(name.replace(/ ?\([^)]*\)/g, ''));

/** What is missing, or not in its place, in what a line shows of a prompt; of several forms of one sentence, it shows one. */
function lacks({ question, danger, plan }: Prompt, text: string): string[] {
  const shown = spoken(text);
  const forms = ({ label, sms, voix }: { label: string; sms?: string; voix?: string }) =>
    [label, sms, voix].filter((form) => form !== undefined).map(spoken);
  const wanted = [
    ...(question ? [forms(question), ...(question.choices ?? []).map(forms)] : []),
    ...[...(danger?.helplines ?? []), ...(plan?.helplines ?? [])].map(({ numero }) => [spoken(numero)]),
  ];
  const missing = wanted.filter((words) => !words.some((form) => shown.includes(form))).map(([form]) => String(form));
  let from = 0;
  for (const { nom, telephone } of plan?.places ?? []) {
    for (const ways of [[spoken(nom), short(nom)], ...(telephone ? [[spoken(telephone)]] : [])]) {
      const found = ways.map((words) => shown.indexOf(words, from)).filter((at) => at >= 0);
      const at = found.length > 0 ? Math.min(...found) : undefined;
      if (at === undefined) missing.push(`${ways[0]} (in its place)`);
      else from = at;
    }
  }
  return missing;
}

/** Reads on until nothing is missing, or the line has no more to show. */
async function lackingOn(line: Line, prompt: Prompt): Promise<string[]> {
  let text = '';
  let lacking: string[] = [];
  for await (const shown of line.read(prompt)) {
    text += `\n${shown}`;
    lacking = lacks(prompt, text);
    if (lacking.length === 0) break;
  }
  return lacking;
}

/** The run of one line: ways and answers given, screens read, places kept, numbers read, and what did not agree. */
type Tally = {
  walks: number;
  answers: number;
  screens: number;
  places: number;
  numbers: number;
  differences: number;
  ms: number;
};
const tally = new Map<string, Tally>();

/** What did not agree, one line each: all of it is told at the end. */
const wrong: string[] = [];
/** What a line has shown once is not read there again; what it keeps in the store always is. */
const read = new Set<string>();
let codes = 0;

/** Walks on one line; gives the prompts of the way and what the store holds after it. The API is its own `reference`. */
async function walkOn(line: Line, reference: { prompt: (at: number) => Prompt | undefined }, need: string, walk: Walk) {
  const began = performance.now();
  const count = tally.get(line.name) ?? {
    walks: 0,
    answers: 0,
    screens: 0,
    places: 0,
    numbers: 0,
    differences: 0,
    ms: 0,
  };
  tally.set(line.name, count);
  codes += 1;
  await line.begin(await codeFor(need, codes));
  const prompts: Prompt[] = [];
  for (const at of [...walk, null].keys()) {
    const prompt = reference.prompt(at);
    const step = walk[at];
    const way = [line.name, need, ...walk.slice(0, at).map(({ key, answer }) => `${key}=${answer}`)].join(', ');
    if (!prompt || prompt.step !== (step?.key ?? null)) throw new Error(`${way}: not where the flow is`);
    prompts.push(prompt);
    const key = JSON.stringify([line.name, prompt.question, prompt.danger, prompt.plan]);
    if (!read.has(key)) {
      read.add(key);
      const lacking = await lackingOn(line, prompt);
      if (lacking.length > 0) wrong.push(`${way}: ${lacking.join(' ; ')}`);
      count.differences += lacking.length;
      count.screens += 1;
      count.numbers += (prompt.plan?.helplines.length ?? 0) + (prompt.danger?.helplines.length ?? 0);
    }
    if (!step) break;
    await line.say(said(step), prompt);
    count.answers += 1;
  }
  const stored = await kept(line);
  count.walks += 1;
  count.places += stored.shown?.places.length ?? 0;
  count.ms += performance.now() - began;
  return { prompts, stored };
}

test('every edge of every flow leads to the same facts, the same places and the same numbers on every line', async () => {
  const api = apiLine(service);
  const others: Line[] = [
    webLine(service),
    telegramLine(service, botApi),
    smsLine(service),
    voiceLine(service),
    agentLine(service),
  ];
  const reviewed = new Set<string>();
  for (const { code, theme } of content.needs) {
    for (const walk of edgeWalks(content, code, KNOWN)) {
      const first = await walkOn(api, { prompt: api.prompt }, code, walk);
      expect(first.prompts.at(-1)?.plan?.places.map(({ id }) => id)).toEqual(first.stored.shown?.places);
      const asks = first.prompts.at(-1)?.feedback && !reviewed.has(theme);
      const said = asks ? await rated(api) : null;
      if (said) reviewed.add(theme);
      if (said) expect(said).toMatchObject({ needs: [code], helped: 'no', reason: 'closed', departement: '41' });
      for (const line of others) {
        const there = await walkOn(line, { prompt: (at) => first.prompts[at] }, code, walk);
        const [mine, its] = [first.stored, there.stored].map((stored) => JSON.stringify(stored));
        if (mine !== its) wrong.push(`${line.name}, ${code}: ${its} is not ${mine}`);
        if (said) expect(await rated(line), `${line.name}, ${code}`).toEqual(said);
      }
    }
  }
  console.table(Object.fromEntries([...tally].map(([line, { ms, ...row }]) => [line, { ...row, ms: Math.round(ms) }])));
  expect(wrong).toEqual([]);
  const [same, ...rest] = [...tally.values()].map(({ ms: _, ...counts }) => counts);
  for (const one of rest) expect(one).toEqual(same);
}, 120_000);

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
 * from a hand-over code to the plan, by its real route. The API is the reference, since it gives the prompt itself.
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

type Tally = { line: string; walks: number; turns: number; plans: number; places: number; numbers: number; differences: number; ms: number };

/** What did not agree, one line each: all of it is told at the end. */
const wrong: string[] = [];
/** What a line has shown once is not read there again; what it keeps in the store always is. */
const read = new Set<string>();
let codes = 0;

async function walkOn(line: Line, reference: Prompt[] | null, need: string, walk: Walk, tally: Tally) {
  const began = performance.now();
  codes += 1;
  await line.begin(await codeFor(need, codes));
  const prompts: Prompt[] = [];
  for (let at = 0; ; at++) {
    const prompt = reference ? reference[at] : (line as ReturnType<typeof apiLine>).prompt();
    if (!prompt) throw new Error('the walk went further than the reference');
    prompts.push(prompt);
    const key = JSON.stringify([line.name, prompt.question, prompt.danger, prompt.plan]);
    if (!read.has(key)) {
      read.add(key);
      const lacking = await lackingOn(line, prompt);
      const way = walk.slice(0, at).map(({ key, answer }) => `${key}=${answer}`);
      if (lacking.length > 0) wrong.push(`${line.name}, ${[need, ...way].join(', ')}: ${lacking.join(' ; ')}`);
    }
    const step = walk[at];
    if (!step) break;
    expect(prompt.step).toBe(step.key);
    await line.say(said(step), prompt);
    tally.turns += 1;
  }
  const plan = prompts.at(-1)?.plan;
  tally.walks += 1;
  tally.questions += prompts.length - 1;
  tally.places += plan?.places.length ?? 0;
  tally.numbers += plan?.helplines.length ?? 0;
  tally.ms += performance.now() - began;
  return { prompts, kept: await kept(line) };
}

test('every edge of every flow leads to the same facts, the same places and the same numbers on every line', async () => {
  const reference = apiLine(service);
  const others: Line[] = [
    webLine(service),
    telegramLine(service, botApi),
    smsLine(service),
    voiceLine(service),
    agentLine(service),
  ];
  const tally = new Map(
    [reference, ...others].map(({ name }) => [
      name,
      { line: name, walks: 0, turns: 0, questions: 0, places: 0, numbers: 0, ms: 0 },
    ]),
  );
  const tallyOf = (line: Line) => tally.get(line.name) as Tally;
  for (const { code } of content.needs) {
    for (const walk of edgeWalks(content, code, KNOWN)) {
      const first = await walkOn(reference, null, code, walk, tallyOf(reference));
      expect(
        first.prompts.at(-1)?.step,
        code + JSON.stringify(walk.map(({ key, answer }) => [key, answer])),
      ).toBeNull();
      expect(first.prompts.at(-1)?.plan?.places.map(({ id }) => id)).toEqual(first.kept.shown?.places);
      for (const line of others) {
        const there = await walkOn(line, first.prompts, code, walk, tallyOf(line));
        if (JSON.stringify(there.kept) !== JSON.stringify(first.kept)) {
          wrong.push(`${line.name}, ${code}: ${JSON.stringify(there.kept)} is not ${JSON.stringify(first.kept)}`);
        }
      }
    }
  }
  console.table([...tally.values()].map(({ ms, ...row }) => ({ ...row, ms: Math.round(ms) })));
  expect(wrong).toEqual([]);
  const [same, ...rest] = [...tally.values()].map(({ line: _, ms: __, ...counts }) => counts);
  for (const one of rest) expect(one).toEqual(same);
}, 120_000);

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { limits } from '../../src/channels/channel.ts';
import { renderText } from '../../src/channels/text.ts';
import { renderPrompt } from '../../src/channels/web/render.ts';
import { inForm } from '../../src/cli/talk/forms.ts';
import { parseStory } from '../../src/cli/talk/story-file.ts';
import { fill } from '../../src/directory/fill.ts';
import { caisse } from '../../src/directory/sentences.ts';
import { fold } from '../../src/engine/fold.ts';
import { SEGMENT, septets } from '../../src/engine/forms/gsm.ts';
import { secondsToSay } from '../../src/engine/forms/spoken.ts';
import type { Plan } from '../../src/engine/plan.ts';
import { Prompt } from '../../src/engine/prompt.ts';
import { type Position, resolve } from '../../src/engine/resolve.ts';
import { say } from '../../src/engine/say.ts';
import { openService, type Service } from '../support/service.ts';
import { content } from '../support/shipped.ts';
import { given } from '../support/turns.ts';
import { allOf, everyAnswer, heard, type Walked, walkFlow } from '../support/walk-flows.ts';

/**
 * Every edge of every flow, in each département, for oneself and for somebody else, to a plan that says who to call:
 * what is asked and what is answered, on the page, by the API, in plain text, and as an SMS or a voice can carry it.
 */

const codes = content.needs.map(({ code }) => code);
const people = { self: {}, helper: { pour_qui: 'other' }, parent: { pour_qui: 'child' } };
const sending = { action: '/c/x', nonce: 'x' };

let service: Service;
let communes: Record<string, string[]>;
let count = 0;

beforeAll(async () => {
  service = await openService();
  const all = [...new Set((await service.session.directory.servedNames()).values())].sort();
  communes = Object.fromEntries(
    content.departements.map(({ code }) => [code, all.filter((insee) => insee.startsWith(code))]),
  );
}, 60_000);
afterAll(() => service.close());

/** Another commune each time, far from the last one: in the end, most have had somebody. */
function someCommune(departement: string): string {
  const own = communes[departement] ?? [];
  count += 1;
  return own[(count * 89) % own.length] as string;
}

type End = Extract<Position, { at: 'plan' }>;

async function planOf(end: End): Promise<Plan> {
  const facts = Object.fromEntries(
    Object.entries(end.answers).flatMap(([name, value]) =>
      name in content.facts && typeof value === 'string' ? [[name, value] as const] : [],
    ),
  );
  return service.session.directory.plan({ needs: end.outcomes, facts, dangers: [] }, new Date('2026-11-24T14:10:00Z'));
}

const prompted = (position: Position, plan?: Plan): Prompt => say(content, fold([]), position, {}, plan);

/** Numbers compare without spaces, no-break spaces and dots. */
const digits = (text: string) => text.replace(/&nbsp;|[\s\u00a0.]/g, '');

/** Everything that a prompt must be on the channels that show it. */
async function isShown(prompt: Prompt): Promise<void> {
  expect(Prompt.safeParse(prompt).error).toBeUndefined();
  const shown = [renderText(prompt, 40), renderText(prompt), String(await renderPrompt(prompt, sending))];
  const numbers = [
    ...(prompt.plan?.helplines ?? []).map(({ numero }) => numero),
    ...(prompt.plan?.places ?? []).flatMap(({ telephone }) => telephone ?? []),
  ];
  for (const text of shown) {
    expect(text).not.toMatch(/\{\w+\}|undefined|\[object/);
    for (const number of numbers) expect(digits(text)).toContain(digits(number));
  }
}

/** A question as it is sent in one SMS and said in one breath. */
function isNarrow({ asked }: Extract<Position, { at: 'question' }>, prompt: Prompt, paged: boolean): void {
  const sms = inForm(prompt, 'sms').question;
  const labels = paged ? [] : (sms?.choices ?? []).map(({ label }, at) => `${at + 1} ${label}`);
  const text = [sms?.label ?? '', ...labels].join('\n');
  expect(septets(text), text).toBeLessThanOrEqual(limits.smsQuestion);
  const spoken = inForm(prompt, 'voice').question?.label ?? '';
  expect(secondsToSay(spoken), spoken).toBeLessThanOrEqual(limits.spokenSeconds);
  if (!paged) expect(asked.choices.length, asked.label).toBeLessThanOrEqual(limits.spokenChoices);
}

/** The answer as it will be sent: its words in one segment, two places, each a short name and a phone, in the other. */
function smsOf({ answers, outcomes: [end] }: End, plan: Plan, departement: string): string {
  const own = content.departements.find(({ code }) => code === departement);
  const words = fill(end?.outcome?.sms ?? plan.needs[0]?.says.join(' ') ?? '', {
    maison: own?.maison ?? '',
    departement: own?.nom ?? '',
    du_departement: own?.du ?? '',
    commune: 'Saint-Amand-Longpré',
    caisse: caisse[String(answers.regime_agricole)] ?? caisse.unknown,
  });
  const places = plan.places.slice(0, 2).map(({ nom, telephone }) => `${nom.replace(/ ?\([^)]*\)/g, '')} ${telephone}`);
  return [words, ...places].join('\n');
}

/** The longest of a list of texts, once in an SMS. */
const longest = (texts: string[]) => texts.reduce((most, text) => (septets(text) > septets(most) ? text : most), '');

describe.each(codes)('%s', (code) => {
  const walks: Record<string, Walked> = {};

  test('every step is met and every answer can be given, by somebody', () => {
    for (const { code: departement } of content.departements) {
      for (const [who, facts] of Object.entries(people)) {
        walks[`${departement} ${who}`] = walkFlow(content, code, { commune: someCommune(departement), ...facts });
      }
    }
    const met = new Set(Object.values(walks).flatMap((walk) => [...walk.met]));
    expect(allOf(content, code).filter((one) => !met.has(one))).toEqual([]);
  });

  test('every question is shown everywhere, and fits an SMS and a voice', async () => {
    const flow = content.flows[code];
    for (const [name, { questions }] of Object.entries(walks)) {
      if (!name.startsWith('41')) continue;
      for (const position of questions) {
        const step = flow?.steps[position.step];
        const asks = step && 'fact' in step ? content.facts[step.fact] : step;
        const prompt = prompted(position);
        await isShown(prompt);
        isNarrow(position, prompt, Boolean(asks && 'menu' in asks && asks.menu));
      }
    }
  });

  test('every end is a plan with a place or a line in charge, and a number to call', async () => {
    const sent: string[] = [];
    for (const [name, { ends }] of Object.entries(walks)) {
      const [departement = '', who] = name.split(' ');
      if (who === 'parent') continue;
      for (const end of ends) {
        // The places do not depend on who speaks: one département is enough to hear the other words.
        if (who === 'helper' && (departement === '37' || !end.outcomes[0]?.outcome?.tiers)) continue;
        const plan = await planOf(end);
        const inCharge = plan.places.filter(({ serves, competent }) => serves.includes(code) && competent.why);
        const callable = inCharge.some(({ telephone, fallback }) => telephone ?? fallback?.telephone);
        expect(callable || plan.helplines.length > 0, JSON.stringify(end.answers)).toBe(true);
        expect(plan.needs.map((need) => need.code)).toEqual([code]);
        expect(plan.needs[0]?.says.length).toBeGreaterThan(0);
        const prompt = prompted(end, plan);
        expect(prompt.plan?.also.length).toBeLessThanOrEqual(2);
        await isShown(prompt);
        sent.push(smsOf(end, plan, departement));
      }
    }
    const worst = longest(sent);
    expect(septets(worst), worst).toBeLessThanOrEqual(2 * SEGMENT.part);
  });
});

describe('two needs of one theme', () => {
  const pairs = content.needs.flatMap((one, at) =>
    content.needs
      .slice(at + 1)
      .flatMap((other) => (other.theme === one.theme ? [[one.code, other.code] as const] : [])),
  );

  test.each(pairs)('%s and %s end in one plan', async (one, other) => {
    for (const { code: departement } of content.departements) {
      let answers = { ...heard([one, other]), commune: someCommune(departement) };
      let position = resolve(content, given(answers));
      while (position.at === 'question') {
        const harmless = position.asked.choices.find(({ danger, next }) => !danger && !next);
        const [first] = everyAnswer(position.asked);
        const id = harmless?.id ?? String([first].flat()[0]);
        answers = { ...answers, [position.key]: position.asked.kind === 'choices' ? [id] : id };
        position = resolve(content, given(answers));
      }
      const plan = await planOf(position);
      expect(plan.needs.map(({ code }) => code).sort()).toEqual([one, other].sort());
      const answered = (code: string) =>
        plan.places.some(({ serves, telephone, fallback }) => serves.includes(code) && (telephone ?? fallback)) ||
        plan.helplines.length > 0;
      expect([one, other].filter((code) => !answered(code))).toEqual([]);
      await isShown(prompted(position, plan));
    }
  });
});

test('every flow is told by at least one story', () => {
  const here = 'tests/stories';
  const told = readdirSync(here)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => parseStory(readFileSync(join(here, name), 'utf8'), name).turns)
    .flatMap((turn) => [...('choose' in turn ? [turn.choose].flat() : []), ...(turn.then?.plan?.needs ?? [])]);
  const flows = Object.keys(content.flows).filter((flow) => flow !== 'accueil');
  expect(flows.filter((flow) => !told.includes(flow))).toEqual([]);
});

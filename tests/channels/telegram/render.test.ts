import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { limits } from '../../../src/channels/channel.ts';
import { type Message, MOST, type TextMessage } from '../../../src/channels/telegram/message.ts';
import { type Press, readPress, writePress } from '../../../src/channels/telegram/press.ts';
import { renderPrompt } from '../../../src/channels/telegram/render.ts';
import { layRows, shorten, WIDEST } from '../../../src/channels/telegram/rows.ts';
import { fold } from '../../../src/engine/fold.ts';
import type { Plan } from '../../../src/engine/plan.ts';
import type { Prompt } from '../../../src/engine/prompt.ts';
import { dangerOf, say } from '../../../src/engine/say.ts';
import { openService, type Service } from '../../support/service.ts';
import { content } from '../../support/shipped.ts';
import { readHtml } from '../../support/telegram/html.ts';
import { walkFlow } from '../../support/walk-flows.ts';

/** What Telegram can carry, for every question and every answer of every flow. */

let service: Service;
beforeAll(async () => {
  service = await openService();
}, 30_000);
afterAll(() => service.close());

const isText = (message: Message): message is TextMessage => 'html' in message;
const digits = (text: string) => text.replace(/[\s\u00a0.]/g, '');
const buttonsOf = (messages: Message[]) => messages.filter(isText).flatMap(({ buttons }) => buttons?.flat() ?? []);

/** What the Bot API would refuse, and what a person could not read. */
function fits(messages: Message[]): string {
  for (const message of messages.filter(isText)) {
    const text = readHtml(message.html);
    expect(text.length).toBeLessThanOrEqual(MOST);
    expect(text).not.toMatch(/\{\w+\}|undefined|\[object|\bnull\b/);
    expect(message.keyboard && message.buttons).toBeFalsy();
    for (const button of message.buttons?.flat() ?? []) {
      expect(button.text.length, button.text).toBeLessThanOrEqual(WIDEST);
      if ('data' in button) {
        expect(new TextEncoder().encode(button.data).length, button.data).toBeLessThanOrEqual(limits.callback);
        expect(writePress(readPress(button.data) as Press)).toBe(button.data);
      }
    }
  }
  return messages
    .filter(isText)
    .map(({ html }) => readHtml(html))
    .join('\n');
}

describe.each(content.needs.map(({ code }) => code))('%s', (code) => {
  test('every question has all its answers on buttons, and every plan all its numbers in its text', async () => {
    const { questions, ends } = walkFlow(content, code, { commune: '41018' });
    for (const position of questions) {
      const prompt = say(content, fold([]), position, {});
      const messages = renderPrompt(prompt);
      fits(messages);
      const pressed = buttonsOf(messages).map((button) => ('data' in button ? readPress(button.data) : null));
      const offered = pressed.flatMap((press) => (press && 'choice' in press ? [press.choice] : []));
      expect(offered).toEqual(prompt.question?.choices?.map(({ id }) => id) ?? []);
    }
    // Enough to meet what differs: the first end, one in the middle, the last.
    for (const end of new Set([ends[0], ends[Math.floor(ends.length / 2)], ends.at(-1)])) {
      if (!end) continue;
      const facts = Object.fromEntries(
        Object.entries(end.answers).flatMap(([name, value]) =>
          name in content.facts && typeof value === 'string' ? [[name, value] as const] : [],
        ),
      );
      const when = new Date('2026-11-24T14:10:00Z');
      const plan: Plan = await service.session.directory.plan({ needs: end.outcomes, facts, dangers: [] }, when);
      const prompt = say(content, fold([]), end, {}, plan);
      const pages = Math.max(1, Math.ceil(plan.places.length / 3));
      const text = Array.from({ length: pages }, (_, page) => fits(renderPrompt(prompt, { from: page * 3 }))).join(
        '\n',
      );
      const numbers = [...plan.helplines.map(({ numero }) => numero), ...plan.places.map(({ telephone }) => telephone)];
      for (const number of numbers) expect(digits(text)).toContain(digits(number ?? ''));
      for (const { nom } of plan.places) expect(text).toContain(nom.replace(/'/g, '’').slice(0, 12));
    }
  });
});

test.each(Object.keys(content.dangers))('the danger %s begins the message, before any question', (key) => {
  const danger = dangerOf(content, key);
  const prompt: Prompt = {
    step: 'x',
    says: ['Quand vous voulez, nous continuons ici.'],
    danger,
    question: { kind: 'text', label: 'Une question ?', skippable: false },
    exits: [],
    given: [],
    progress: { done: 0, left: null },
    discreet: true,
  };
  const [first, ...rest] = renderPrompt(prompt);
  expect(rest).toEqual([]);
  const text = fits([first as Message]);
  expect(text.startsWith('❗')).toBe(true);
  for (const { numero } of danger?.helplines ?? [])
    expect(text.indexOf(numero)).toBeLessThan(text.indexOf('Une question'));
  expect(first).toMatchObject({ silent: true });
});

test('words that look like HTML are shown as they are', () => {
  const label = 'Moins de <b>trente & plus';
  const [message] = renderPrompt({
    step: 'x',
    says: [],
    question: { kind: 'choice', label, choices: [{ id: 'a', label }], skippable: true, skip: 'Passer' },
    exits: [],
    given: [{ step: 'y', question: 'y', answer: 'y' }],
    progress: { done: 0, left: 2 },
    discreet: false,
  });
  expect(readHtml((message as TextMessage).html)).toBe(`${label}\nEncore 2 questions au plus`);
});

describe('buttons', () => {
  const rows = (...labels: string[]) =>
    layRows(labels.map((text) => ({ text, data: 'x' }))).map((row) => row.map(({ text }) => text));

  test('short ones share a row, long ones stand alone', () => {
    expect(rows('Oui', 'Non', 'Passer')).toEqual([['Oui', 'Non', 'Passer']]);
    expect(rows('Oui', 'Non', 'Passer', 'Autre')).toEqual([['Oui', 'Non', 'Passer'], ['Autre']]);
    expect(rows('60 ans ou plus', 'Moins de 60 ans')).toEqual([['60 ans ou plus', 'Moins de 60 ans']]);
    expect(rows('Oui', 'Je vis avec un handicap', 'Non')).toEqual([['Oui'], ['Je vis avec un handicap'], ['Non']]);
  });

  test('a label is cut between two words', () => {
    expect(shorten('Je n’arrive plus à payer mon loyer', 30)).toBe('Je n’arrive plus à payer mon…');
    expect(shorten('Oui', 30)).toBe('Oui');
    expect(shorten('x'.repeat(40), 30).length).toBeLessThanOrEqual(30);
  });

  test.each([
    '',
    'a',
    'a:',
    'a::x',
    'a:ABC:x',
    'a:abcdefgh:x',
    'c:a:détruire',
    's:a:x',
    's:a:-1',
    'k:a:1e3',
    'z:a:x',
    'a:x',
  ])('the data « %s » is no press', (data) => {
    expect(readPress(data)).toBeNull();
  });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { caller, type Reply } from '../../support/twiml/caller.ts';
import { openLine } from '../../support/twiml/line.ts';

/** Silence, from anywhere: it never loops, and never ends a call without a person, or goodbye and numbers. */

const DUTY = { TRANSFER_NUMBER: '02 54 00 00 01' };
/** Silences to the end of a question; a plan is read to its end, twice a page. */
const MOST = 4;

let line: Awaited<ReturnType<typeof openLine>>;
beforeAll(async () => {
  line = await openLine();
}, 60_000);
afterAll(() => line.close());

type Step = ['press' | 'say', string] | ['low', string];
const places: [name: string, steps: Step[]][] = [
  ['the first question', []],
  ['a menu', [['press', '2']]],
  [
    'the second page of a menu',
    [
      ['press', '2'],
      ['press', '8'],
    ],
  ],
  ['needs to confirm', [['say', 'je n’arrive plus à payer mon loyer']]],
  [
    'the commune',
    [
      ['press', '2'],
      ['press', '1'],
    ],
  ],
  [
    'communes to choose from',
    [
      ['press', '2'],
      ['press', '1'],
      ['press', '41100'],
    ],
  ],
  [
    'a commune to confirm',
    [
      ['press', '2'],
      ['press', '1'],
      ['low', 'Blois'],
    ],
  ],
  [
    'a commune to change',
    [
      ['press', '2'],
      ['press', '1'],
      ['low', 'Blois'],
      ['press', '2'],
    ],
  ],
  ['a danger', [['say', 'je veux mourir']]],
  [
    'what was not understood',
    [
      ['press', '2'],
      ['press', '41'],
    ],
  ],
  ['the numbers of people', [['press', '0']]],
];
const atPlan: Step[] = [
  ['press', '2'],
  ['press', '1'],
  ['say', 'Blois'],
  ['press', '2'],
];
const plans: [name: string, steps: Step[]][] = [
  ['the plan', atPlan],
  ['a page of the plan', [...atPlan, ['press', '1'], ['press', '1']]],
  ['the SMS', [...atPlan, ['press', '2']]],
  ['a wrong number for the SMS', [...atPlan, ['press', '2'], ['press', '0123456789']]],
];

async function silent(steps: Step[], env: Record<string, string>): Promise<{ replies: Reply[]; last: Reply }> {
  const call = caller(line.line(env));
  let last = await call.begin();
  for (const [does, what] of steps) {
    last = does === 'press' ? await call.press(what) : await call.say(what, does === 'low' ? 0.1 : 0.9);
  }
  const replies: Reply[] = [];
  while (last.gather && replies.length < 60) {
    last = await call.wait();
    replies.push(last);
  }
  return { replies, last };
}

const saysGoodbye = (last: Reply) => {
  expect(last.ended).toBe(true);
  expect(last.text).toMatch(/Au revoir\..*le 17, ou le 112.*02 54 58 41 41/);
};

test.each(places)('from %s to a person, or to goodbye and numbers', async (_name, steps) => {
  const unattended = await silent(steps, {});
  expect(unattended.replies.length).toBeLessThanOrEqual(MOST);
  saysGoodbye(unattended.last);
  if (steps.at(-1)?.[1] === '0') return;
  const attended = await silent(steps, DUTY);
  expect(attended.replies.length).toBeLessThanOrEqual(MOST);
  expect(attended.last.dialled).toBe('+33254000001');
});

test.each(plans)('from %s to the end of the plan, then goodbye and numbers', async (_name, steps) => {
  const { replies, last } = await silent(steps, {});
  expect(replies.length).toBeLessThanOrEqual(40);
  expect(replies.some(({ text }) => text.includes('C’est tout'))).toBe(true);
  saysGoodbye(last);
});

test('the first silence repeats, the second says the keys alone', async () => {
  const call = caller(line.line());
  const asked = await call.begin();
  const again = await call.wait();
  expect(again.text).toContain('Je n’ai rien entendu. Dites ce qui se passe');
  expect(again.seconds).toBeLessThan(asked.seconds);
  expect((await call.wait()).text).toContain('Vous pouvez répondre avec les touches du téléphone.');
  expect((await call.press('2')).text).toContain('Qu’est-ce qui vous préoccupe');
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOM } from '../../../src/channels/sms/pages.ts';
import { planInOne, planPages } from '../../../src/channels/sms/plan.ts';
import { renderSms } from '../../../src/channels/sms/render.ts';
import { smsWords } from '../../../src/channels/sms/sms-words.ts';
import { fold } from '../../../src/engine/fold.ts';
import { foldToGsm, isGsm, segmentsSent, septets } from '../../../src/engine/forms/gsm.ts';
import type { Plan } from '../../../src/engine/plan.ts';
import type { Prompt } from '../../../src/engine/prompt.ts';
import { type Position, resolve } from '../../../src/engine/resolve.ts';
import { dangerOf, say } from '../../../src/engine/say.ts';
import { openService, type Service } from '../../support/service.ts';
import { content } from '../../support/shipped.ts';
import { given } from '../../support/turns.ts';
import { heard, type Walked, walkFlow } from '../../support/walk-flows.ts';

/** What the line sends for every question and every plan of every flow, in communes of both départements. */

let service: Service;
let communes: Record<string, string[]>;
beforeAll(async () => {
  service = await openService();
  const all = [...new Set((await service.session.directory.servedNames()).values())].sort();
  communes = Object.fromEntries(['41', '37'].map((code) => [code, all.filter((insee) => insee.startsWith(code))]));
}, 60_000);
afterAll(() => service.close());

const prompted = (position: Position, plan?: Plan): Prompt => say(content, fold([]), position, {}, plan);
let count = 0;
const someCommune = (departement: string) => {
  count += 1;
  return communes[departement]?.[(count * 97) % (communes[departement]?.length ?? 1)] as string;
};

/** All that SUITE shows, page by page. */
function allPages(prompt: Prompt): string[] {
  const pages: string[] = [];
  for (let page = 0; page < 40; page++) {
    const [text = ''] = renderSms({ ...prompt, ...(page > 0 && { page }) });
    if (text === foldToGsm(smsWords.planEnd) || pages.includes(text)) break;
    pages.push(text);
  }
  return pages;
}

const walks = (departement: string, facts: Record<string, string> = {}): Walked[] =>
  content.needs
    .filter(({ code }) => content.flows[code])
    .map(({ code }) => walkFlow(content, code, { commune: someCommune(departement), ...facts }));

async function planOf({ outcomes, answers }: Walked['ends'][number]): Promise<Plan> {
  const facts = Object.fromEntries(
    Object.entries(answers).flatMap(([name, value]) =>
      name in content.facts && typeof value === 'string' ? [[name, value] as const] : [],
    ),
  );
  return service.session.directory.plan({ needs: outcomes, facts, dangers: [] }, service.session.now());
}

describe('every question', () => {
  test.each([{ facts: {} }, { facts: { pour_qui: 'other' } }])(
    'is one SMS of one segment, with all its choices ($facts)',
    ({ facts }) => {
      for (const { questions } of walks('41', facts as Record<string, string>)) {
        for (const position of questions) {
          const pages = allPages(prompted(position));
          for (const page of pages) {
            expect(isGsm(page), page).toBe(true);
            expect(septets(page), page).toBeLessThanOrEqual(ROOM.one);
          }
          const shown = pages.join('\n');
          for (const [at, { sms, label }] of position.asked.choices.entries()) {
            expect(`\n${shown}\n`).toContain(foldToGsm(`\n${at + 1} ${sms ?? label}\n`));
          }
          expect(renderSms(prompted(position)).length).toBe(1);
        }
      }
    },
  );

  test('of the welcome too, whatever the theme', () => {
    const begun: Record<string, string>[] = [
      {},
      { 'accueil/entree': 'themes' },
      ...content.themes.map(({ code }) => ({ 'accueil/entree': 'themes', 'accueil/themes': code })),
    ];
    for (const answers of begun) {
      const position = resolve(content, given(answers));
      for (const page of allPages(prompted(position))) expect(segmentsSent(page)).toBe(1);
    }
  });
});

describe('every plan', () => {
  test.each(['41', '37'])(
    'first comes in two segments, on another line too; SUITE gives every place, line and paper, none of them cut (%s)',
    async (departement) => {
      for (const { ends } of walks(departement)) {
        for (const end of ends) {
          const plan = await planOf(end);
          const pages = planPages(plan);
          expect(renderSms(prompted(end, plan))[0]).toBe(planPages({ ...plan, ...prompted(end, plan).plan })[0]);
          for (const page of pages) {
            expect(isGsm(page), page).toBe(true);
            expect(septets(page), page).toBeLessThanOrEqual(ROOM.two);
          }
          const [first = ''] = pages;
          const [door] = plan.places;
          const called = door?.telephone ?? plan.helplines[0]?.numero ?? '';
          expect(first).toContain(called);
          expect(first).toContain(foldToGsm(plan.needs[0]?.sms ?? plan.needs[0]?.says[0] ?? ''));
          for (const { telephone } of plan.places)
            expect(pages.some((page) => page.includes(telephone ?? ''))).toBe(true);
          for (const { numero } of plan.helplines)
            expect(
              pages.some((page) => page.includes(numero)),
              numero,
            ).toBe(true);
          const shown = pages.join('\n').replaceAll('\n', ' ');
          for (const paper of plan.needs.flatMap(({ documents }) => documents))
            expect(shown).toContain(foldToGsm(paper));
          let at = 0;
          for (const { nom } of plan.places) {
            at = shown.indexOf(`${foldToGsm(nom.replace(/ ?\([^)]*\)/g, ''))} : `, at) + 1;
            expect(at, shown).toBeGreaterThan(0);
          }
          const sent = planInOne(plan, smsWords.sentBefore, smsWords.sentAfter);
          expect(segmentsSent(sent), sent).toBeLessThanOrEqual(2);
          expect(sent).toContain(called);
          expect(sent).toMatch(/^Par où \?\n[\s\S]*\nPlus de SMS : STOP$/);
        }
      }
    },
    30_000,
  );

  test('of several needs begins with the first, and gives the others by SUITE', async () => {
    const answers = { ...heard(['impaye-loyer', 'apprendre-francais']), commune: '41269' };
    let position = resolve(content, given(answers));
    const all: Record<string, string | string[]> = answers;
    while (position.at === 'question') {
      const id = position.asked.choices.find(({ danger, next }) => !danger && !next)?.id ?? 'unknown';
      all[position.key] = position.asked.kind === 'choices' ? [id] : id;
      position = resolve(content, given(all));
    }
    const plan = await planOf(position);
    const pages = allPages(prompted(position, plan));
    for (const { sms = '' } of plan.needs) expect(pages.join('\n')).toContain(foldToGsm(sms));
  });
});

test.each(Object.keys(content.dangers))('the danger « %s » is one SMS with all its numbers', (key) => {
  const danger = dangerOf(content, key);
  const [text = '', ...others] = renderSms({ ...prompted(resolve(content, {})), danger });
  expect(segmentsSent(text), text).toBe(1);
  for (const { numero } of danger?.helplines ?? []) expect(text).toMatch(new RegExp(`(?<!\\d)${numero}(?!\\d)`));
  expect(others.length).toBe(1);
});

test.each(Object.entries(smsWords).filter((pair): pair is [string, string] => typeof pair[1] === 'string'))(
  'the words « %s » of the line are one segment',
  (_, text) => {
    expect(segmentsSent(foldToGsm(text))).toBe(1);
  },
);

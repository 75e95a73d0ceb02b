import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sourceOf, TRANSLATED } from '../../src/cli/languages/source.ts';
import { createDirectory } from '../../src/directory/create.ts';
import type { Directory } from '../../src/directory/directory.ts';
import type { Answer } from '../../src/engine/answer.ts';
import { fold } from '../../src/engine/fold.ts';
import type { Position } from '../../src/engine/resolve.ts';
import { say } from '../../src/engine/say.ts';
import { type Dictionary, dictionaryOf } from '../../src/translation/dictionary.ts';
import { dictionaryIn, offeredLanguages } from '../../src/translation/shipped.ts';
import { translatePrompt } from '../../src/translation/translate-prompt.ts';
import { openLoaded } from '../support/loaded.ts';
import { content } from '../support/shipped.ts';
import { walkFlow } from '../support/walk-flows.ts';

/** Towns and villages of the two départements, one outside, and no answer. */
const PLACES = ['41018', '41269', '41194', '41149', '37261', '37132', '37072', '37001', '18033', 'unknown'];
const WHO: Record<string, Answer>[] = [{}, { pour_qui: 'other' }, { mobilite: 'domicile', echange: 'ecrit' }];
/** A working afternoon, the night after, and Christmas. */
const MOMENTS = ['2026-11-24T14:10:00Z', '2026-11-24T22:30:00Z', '2026-12-25T09:00:00Z'].map((at) => new Date(at));

let directory: Directory;
let close: () => void;
beforeAll(async () => {
  const opened = await openLoaded();
  close = opened.close;
  directory = createDirectory(opened.db, content);
});
afterAll(() => close());

/** A language that has every sentence of the source, and none of its letters: what stays French shows. */
const invented = dictionaryOf(
  'en',
  sourceOf(content).flatMap(({ sentences }) => sentences.map(({ fr }) => [fr, fr.replace(/\p{L}(?![^{]*\})/gu, 'x')])),
);

/** All that one can be asked and told on the ways of a flow, and what of it stays French. */
async function leftIn(dictionary: Dictionary, flow: string): Promise<{ prompts: number; french: string[] }> {
  const french = new Set<string>();
  let prompts = 0;
  const read = (position: Position, plan?: Awaited<ReturnType<Directory['plan']>>) => {
    prompts += 1;
    const prompt = translatePrompt(say(content, fold([]), position, { '41269': 'Vendôme' }, plan), dictionary);
    for (const text of prompt.french ?? []) french.add(text);
  };
  for (const facts of WHO) {
    const { questions, ends } = walkFlow(content, flow, { commune: '41269', ...facts });
    for (const question of questions) read(question);
    for (const end of ends) {
      for (const commune of PLACES) {
        for (const at of MOMENTS) {
          const known = { ...(end.answers as Record<string, string>), commune };
          read(end, await directory.plan({ needs: end.outcomes, facts: known, dangers: [] }, at));
        }
      }
    }
  }
  return { prompts, french: [...french] };
}

describe.each(TRANSLATED)('whoever goes through « %s »', (flow) => {
  test('can be told everything in another language: no sentence is out of reach of translators', async () => {
    const { prompts, french } = await leftIn(invented, flow);
    expect(prompts).toBeGreaterThan(100);
    expect(french).toEqual([]);
  });

  test.each(offeredLanguages.filter((lang) => lang !== 'fr'))(
    'reads nothing in French but names, in « %s »',
    async (lang) => {
      expect((await leftIn(dictionaryIn(lang as 'en'), flow)).french).toEqual([]);
    },
  );
});

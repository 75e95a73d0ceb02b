import { describe, expect, test } from 'vitest';
import { renderText } from '../../src/channels/text.ts';
import { readLine } from '../../src/cli/talk/read-line.ts';
import { feedbackOf } from '../../src/engine/feedback.ts';
import { fold } from '../../src/engine/fold.ts';
import type { Prompt } from '../../src/engine/prompt.ts';
import type { Happened } from '../../src/engine/turn.ts';
import { need, plan } from '../support/plans.ts';
import { log } from '../support/turns.ts';

/** « Cela vous a-t-il aidé ? » where there is nothing but text. */

const atPlan = (...happened: Happened[]): Prompt => ({
  step: null,
  says: [],
  plan: plan({ needs: [need('apl')] }),
  feedback: feedbackOf(fold(log({ kind: 'answered', set: {}, drop: [] }, ...happened))),
  exits: [],
  given: [],
  progress: { done: 3, left: 0 },
  discreet: false,
});
const shown = (prompt: Prompt) => renderText(prompt, 80).replaceAll('\u00a0', ' ');

describe('somebody who types', () => {
  test('is asked at the very end of the plan, then why, then no more', () => {
    expect(shown(atPlan())).toMatch(/aidé \?\nRépondez : oui, en partie, ou non\.$/);
    expect(shown(atPlan({ kind: 'rated', helped: 'no' }))).toMatch(/pas marché \?.*\n 1 {2}Personne n’a répondu/);
    expect(shown(atPlan({ kind: 'rated', helped: 'yes' }))).not.toMatch(/aidé|changer/);
  });

  test('answers with these words, or the number of a reason', () => {
    expect(readLine('en partie', atPlan())).toEqual({ choose: 'helped-partly' });
    expect(readLine('2', atPlan({ kind: 'rated', helped: 'no' }))).toEqual({ choose: 'why-closed' });
    expect(readLine('non', { ...atPlan(), feedback: undefined })).toEqual({ say: 'non' });
  });
});

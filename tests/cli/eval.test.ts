import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/cli/eval/evaluate.ts';
import { parsePhrases } from '../../src/cli/eval/phrase.ts';
import { parseScenarios } from '../../src/cli/eval/scenario.ts';
import { call, runTool } from '../support/command.ts';
import { openService } from '../support/service.ts';

const PHRASES = 'tests/cli/eval/phrases.jsonl';
const CASES = 'tests/cli/eval/cas.json';

/** Evaluates on the real flows and places. */
const measured = (...args: string[]) => call((words, terminal) => evaluate(words, terminal, stage), args);

async function stage() {
  const { session, close } = await openService();
  return { deps: session, close };
}

describe('the evaluation', { timeout: 60_000 }, () => {
  test('scores what is understood of sentences, and prints nothing but JSON when asked', async () => {
    const { code, out, err } = await runTool(['eval', '--utterances', PHRASES, '--json']);
    expect([code, err]).toEqual([0, '']);
    const score = JSON.parse(out);
    expect(score).toMatchObject({ rows: 4, top1: 3 / 4, multi_recall: 1, danger_recall: 1 / 2, danger_kind: 1 / 2 });
    expect(score).toMatchObject({ false_alarms: 0, out_of_scope: 1 });
    expect(score.failures).toEqual([
      {
        id: 'p4',
        expected: { needs: ['retraite'], urgent: 'suicide' },
        got: expect.objectContaining({ urgent: 'none' }),
      },
    ]);
    expect(score.confusions).toEqual([{ expected: 'retraite', got: 'impaye-loyer', count: 1 }]);
    expect(score.worst_needs).toEqual([{ code: 'retraite', right: 0, asked: 1 }]);
    expect(score.p50_us).toBeGreaterThan(0);
    expect(score.p99_us).toBeGreaterThanOrEqual(score.p50_us);
  });

  test('tells a reader the same in French, by difficulty, the worst needs, then each sentence to look at', async () => {
    const { out } = await measured('--utterances', PHRASES);
    expect(out).toMatch(/Premier besoin juste\s+75 %/);
    expect(out).toMatch(/easy\s+2\s+premier\s+50 %/);
    expect(out).toMatch(/Besoins les moins bien reconnus en premier\n\s+retraite\s+0 sur 1\n/);
    expect(out).toMatch(/attendu → compris\n\s+1\s+retraite → impaye-loyer\n/);
    expect(out).toMatch(/p4 « mon loyer est impayé »\s+attendu : retraite, danger suicide\s+compris : impaye-loyer/);
  });

  test('plays cases to their plan, by the themes when words say nothing, and says why some fail', async () => {
    const { code, out, err } = await measured('--scenarios', CASES, '--json');
    expect([code, err]).toEqual([0, '']);
    const { cases, passed, failures } = JSON.parse(out);
    expect([cases, passed]).toEqual([3, 1]);
    expect(failures).toEqual([
      { id: 'c2', why: 'le 999 manque avant la fin du plan ; aucun lieu piscine dans le plan (retraite)' },
      { id: 'c3', why: expect.stringContaining('« un de ces jours » n’est pas compris') },
    ]);
    expect((await measured('--scenarios', CASES)).out).toMatch(/Cas réussis\s+1 sur 3\n✗ c2 : le 999 manque/);
  });

  test.each([
    { args: [], says: 'Que faut-il mesurer ?' },
    { args: ['--utterances', PHRASES, '--scenarios', CASES], says: 'Que faut-il mesurer ?' },
    { args: ['--vite'], says: 'Ces arguments ne sont pas compris : --vite' },
    { args: ['--utterances', 'nulle-part.jsonl'], says: '« nulle-part.jsonl » manque' },
    { args: ['--scenarios', PHRASES], says: `${PHRASES} : ce n’est pas du JSON.` },
  ])('tells what is wrong with $args', async ({ args, says }) => {
    const { code, out, err } = await measured(...args);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(says);
    expect(err).not.toMatch(/^\s+at /m);
  });
});

describe('a file that is not what it should be', () => {
  test('is refused with its line, or its case, and what is wrong there', () => {
    const line = '{"id": "a", "text": "b", "needs": ["rsa"], "urgent": "none", "difficulty": "easy"}';
    expect(parsePhrases(`${line}\n\n${line}\n`, 'f.jsonl')).toHaveLength(2);
    expect(() => parsePhrases(`${line}\n\n{"id": 1}\n`, 'f.jsonl')).toThrow(/^f\.jsonl, ligne 3 : [\s\S]*text/);
    expect(() => parsePhrases(`${line}\n{`, 'f.jsonl')).toThrow('f.jsonl, ligne 2 : ce n’est pas du JSON.');
    expect(() => parsePhrases('\n', 'f.jsonl')).toThrow('f.jsonl ne contient aucune phrase.');
    expect(() => parseScenarios('[{"id": "a"}]', 'cas.json')).toThrow(/^cas\.json n’est pas[\s\S]*\[0\]\.when/);
  });
});

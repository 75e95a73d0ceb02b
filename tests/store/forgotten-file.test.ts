import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSqlite } from '../../src/store/open.ts';
import { appendTurn, forgetTurns } from '../../src/store/turns.ts';

test('the answers of someone who left in haste are nowhere in the file any more', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'par-ou-'));
  try {
    const path = join(folder, 'par-ou.sqlite');
    await openedOnce(path, async ({ db }) => {
      for (let seq = 0; seq < 40; seq++) {
        await appendTurn(db, 'marie', {
          kind: 'answered',
          seq,
          messageId: `message ${seq}`,
          at: 0,
          channel: 'web',
          content: 'content',
          step: 'commune',
          danger: null,
          shown: null,
          set: { commune: `une-reponse-a-oublier ${seq}` },
          drop: [],
        });
      }
    });
    expect(readFileSync(path).includes('une-reponse-a-oublier')).toBe(true);
    await openedOnce(path, ({ db }) => forgetTurns(db, 'marie', 'asked'));
    expect(readFileSync(path).includes('une-reponse-a-oublier')).toBe(false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** Opens the file, and closes it so that the log is folded back into it. */
async function openedOnce(path: string, act: (opened: ReturnType<typeof openSqlite>) => Promise<unknown>) {
  const opened = openSqlite(path, 'drizzle');
  await act(opened);
  opened.close();
}

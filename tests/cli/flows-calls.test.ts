import { expect, test } from 'vitest';
import { runTool } from '../support/command.ts';

test('what a need takes by telephone: speech passes the menus, a second list of choices is one menu more, the overall is its own', async () => {
  const { code, out, err } = await runTool(['flows', 'calls', 'violences-conjugales', '--json']);
  expect(err).toBe('');
  expect(code).toBe(0);
  const { needs, overall } = JSON.parse(out);
  const [{ keypad, speech, ...need }] = needs;
  expect(need).toEqual({ code: 'violences-conjugales' });
  // The welcome, then the two lists of « Qu’est-ce qui vous préoccupe ? », then which commune, then the questions of the need.
  expect(keypad.menus.median).toBeGreaterThan(3);
  expect(speech.menus.median).toBeLessThan(keypad.menus.median);
  expect(speech.seconds.median).toBeLessThan(keypad.seconds.median);
  expect(keypad.seconds.worst).toBeGreaterThanOrEqual(keypad.seconds.median);
  expect(speech.seconds.median).toBeGreaterThan(30);
  expect(overall).toEqual({ keypad, speech });
});

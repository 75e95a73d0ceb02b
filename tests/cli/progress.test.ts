import { expect, test } from 'vitest';
import { progress } from '../../src/cli/progress.ts';

function screen(isTTY: boolean) {
  const written: string[] = [];
  const write = (text: string | Uint8Array) => written.push(String(text)) > 0;
  return { isTTY, write, written };
}

test('a terminal sees each percent once, on one line that goes away at the end', () => {
  const terminal = screen(true);
  const advance = progress(terminal, 'Lecture');
  for (const share of [0, 0.501, 0.505, 1]) advance(share);
  expect(terminal.written).toEqual(['\rLecture : 0 %', '\rLecture : 50 %', '\r\x1b[K']);
});

test('a pipe sees nothing', () => {
  const pipe = screen(false);
  progress(pipe, 'Lecture')(0.5);
  expect(pipe.written).toEqual([]);
});

import { expect, test } from 'vitest';
import { OperatorError } from '../../src/config.ts';
import { call } from '../support/command.ts';

const throws = (error: unknown) => call(() => Promise.reject(error), []);

test('whoever runs a command is told what they can mend, and nothing else', async () => {
  expect(await throws(new OperatorError('Le fichier manque.'))).toEqual({
    code: 1,
    out: '',
    err: 'Le fichier manque.\n',
  });
});

test('what nobody foresaw is told without the words of the error, which may be a person’s', async () => {
  const { code, out, err } = await throws(new TypeError('Mme Michu'));
  expect([code, out]).toEqual([1, '']);
  const [line = '', sentence] = err.split('\n');
  expect(JSON.parse(line)).toMatchObject({ level: 'error', event: 'failure', error: 'TypeError' });
  expect(sentence).toContain('Une erreur inattendue');
  expect(err).not.toContain('Michu');
});

test('a command reads what is typed, and ends with its own code', async () => {
  const echo = await call(
    async (args, { stdin, stdout }) => {
      for await (const typed of stdin) stdout.write(`${args.join()} ${typed}`);
      return 7;
    },
    ['a', 'b'],
    { lines: ['bonjour'] },
  );
  expect(echo).toEqual({ code: 7, out: 'a,b bonjour\n', err: '' });
});

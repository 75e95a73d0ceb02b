import { expect, test } from 'vitest';
import { OperatorError, parseConfig } from '../../../src/config.ts';
import { AGENT_ENV, OTHER, SECRET } from './agent.ts';

test('the keys of an operator are read, each with its name', () => {
  expect(parseConfig(AGENT_ENV).agents).toEqual({
    keys: [
      { name: 'centre', secret: SECRET },
      { name: 'retell', secret: OTHER },
    ],
    callsPerMinute: 300,
  });
  expect(parseConfig({}).agents).toBeNull();
  expect(parseConfig({ AGENT_KEYS: ' ' }).agents).toBeNull();
});

test.each([
  ['a secret without a name', SECRET],
  ['a name without a secret', 'centre:'],
  ['a short secret', 'centre:short'],
  ['a secret with a space', `centre:${SECRET} and more`],
  ['two keys of one name', `a:${SECRET},a:${OTHER}`],
  ['two keys of one secret', `a:${SECRET},b:${SECRET}`],
  ['nothing but commas', ',,'],
])('refuses %s, and does not show it', (_, AGENT_KEYS) => {
  let said = '';
  try {
    parseConfig({ AGENT_KEYS });
  } catch (error) {
    expect(error).toBeInstanceOf(OperatorError);
    said = (error as Error).message;
  }
  expect(said).toMatch(/^La variable AGENT_KEYS ne convient pas : il faut .*\.$/);
  expect(said).not.toMatch(/secret-for-tests|short/);
});

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Runs src/start.js with a Node, as its own process. */
const start = (node: string, options: string[], ...args: string[]) =>
  spawnSync(node, [...options, 'src/start.js', ...args], { encoding: 'utf8' });

/** Makes this Node say that it is another: what is tested is the answer, not the old Node itself. */
const pretending = (version: string) => [
  '--import',
  `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'${version}'})`,
];

/** A real old Node, where the machine has one. */
const oldNode = ['/usr/bin/node', '/usr/local/bin/node'].find((path) => {
  if (!existsSync(path)) return false;
  const [major = 0, minor = 0] = spawnSync(path, ['-p', 'process.versions.node'], { encoding: 'utf8' })
    .stdout.split('.')
    .map(Number);
  return major < 22 || (major === 22 && minor < 18);
});

describe('someone starts the service with a Node that is too old', () => {
  test.each(['12.22.12', '18.20.8', '20.20.2', '22.17.1', '23.5.0'])(
    'Node %s is told which one is needed and how to get it',
    (version) => {
      const { status, stdout, stderr } = start(process.execPath, pretending(version));
      expect(status).toBe(1);
      expect(stdout).toBe('');
      expect(stderr).toContain(`Node ${version}.`);
      expect(stderr).toContain('22.18');
      expect(stderr).toContain('npm ci');
      expect(stderr).toContain('https://nodejs.org');
      expect(stderr).not.toMatch(/^\s+at /m);
    },
  );

  test('every tool is guarded, not only the service', () => {
    expect(start(process.execPath, pretending('20.20.2'), 'flows').stderr).toContain('Node 20.20.2.');
  });

  test.skipIf(!oldNode)('a real old Node says the same instead of crashing', () => {
    const { status, signal, stderr } = start(oldNode ?? '', []);
    expect({ status, signal }).toEqual({ status: 1, signal: null });
    expect(stderr).toContain('Par où ? a besoin de Node 22.18');
  });

  test('the file is written in what Node 12 reads', () => {
    expect(readFileSync('src/start.js', 'utf8')).not.toMatch(/^import |\?\.|\?\?|^\s*await |#\w+/m);
  });
});

describe('someone asks for a tool', () => {
  test('an unknown one is answered by the list of those that exist', () => {
    const { status, stderr } = start(process.execPath, [], 'cafe');
    expect(status).toBe(1);
    expect(stderr).toContain('« cafe »');
    expect(stderr).toMatch(/^ {4}forget +oublie/m);
  });

  test('a name that climbs out of the folder is unknown too', () => {
    expect(start(process.execPath, [], '../node').stderr).toContain('« ../node »');
  });

  test('every npm script names a tool of the list', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const asked = Object.values(scripts).flatMap((script) => /src\/start\.js ([a-z]+)/.exec(script)?.[1] ?? []);
    const { stderr } = start(process.execPath, [], 'cafe');
    expect(asked.filter((tool) => !stderr.includes(`\n    ${tool} `))).toEqual([]);
  });
});

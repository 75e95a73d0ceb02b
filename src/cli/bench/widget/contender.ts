import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What the bench serves, to any method, at a path of its own site. */
export type Served = { path: string; type: string; text: string };

/** What is opened and timed until its first question stands on the screen. */
export type Contender = {
  name: string;
  /** How it is set up, and from what. */
  about: string;
  /** The page to open: a path of the site of the bench, or an address of our service. */
  opens: string;
  served: Served[];
  /** The texts that make it: script, style, and the page itself where there is no other. */
  weighed: string[];
};

/** The first question, the same for all. */
export type Question = { label: string; choices: { id: string; label: string }[] };

/** A page of somebody else's site: a title, a sentence, and what the contender asks to be pasted in it. */
export const hostPage = (head: string, body: string): string => `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Mairie</title>
${head}
</head>
<body>
<h1>Mairie</h1>
<p>Bienvenue sur le site de la commune.</p>
${body}
</body>
</html>`;

export const page = (path: string, text: string): Served => ({ path, type: 'text/html; charset=utf-8', text });
export const script = (path: string, text: string): Served => ({ path, type: 'text/javascript; charset=utf-8', text });
export const answer = (path: string, value: unknown): Served => ({
  path,
  type: 'application/json',
  text: JSON.stringify(value),
});

/** A file of an installed package. */
export const fileOf = (name: string): string => readFileSync(resolve(name), 'utf8');

/** A package with its installed version: « deep-chat 2.4.2 ». */
export function versioned(name: string): string {
  const { version } = JSON.parse(fileOf(`${name}/package.json`)) as { version: string };
  return `${name} ${version}`;
}

const { resolve } = createRequire(import.meta.url);

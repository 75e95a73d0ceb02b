/* The first file that runs. It stays within what Node 12 understands, so that an old Node is told what to do
   instead of stopping on the first TypeScript file. */

/** Each tool is src/cli/<name>.ts; only those that exist are offered. */
const tools = {
  flows: 'vérifie, compile et dessine les parcours',
  browser: 'prépare ce qui tourne dans le navigateur : le module et l’aide des pages',
  talk: 'joue une conversation dans le terminal',
  telegram: 'répond sur Telegram depuis cette machine, pour essayer',
  directory: 'importe, exporte et décrit l’annuaire',
  coverage: 'montre quelle commune a une réponse à quel besoin',
  forget: 'oublie les conversations expirées',
  eval: 'mesure la compréhension des demandes',
  words: 'apprend à comprendre, des phrases de data/phrases',
  bench: 'mesure la vitesse',
  check: 'vérifie le projet : types, style, parcours',
  worker: 'prépare et lance la version Cloudflare',
  test: 'lance tous les tests',
};

const needed = '22.18';

/** Node runs TypeScript by itself since 22.18 and 23.6. */
function runsTypeScript(version) {
  const parts = version.split('.').map(Number);
  const major = parts[0];
  const minor = parts[1];
  return major >= 24 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}

function tooOld() {
  return [
    `Par où ? a besoin de Node ${needed} ou plus récent. Celui qui est lancé ici est Node ${process.versions.node}.`,
    '',
    'Le plus simple, sous Linux (x64 ou arm64) : dans le dossier du projet, lancez',
    '    npm ci',
    '    npm start',
    '« npm ci » apporte Node 24 avec le projet, et les commandes npm s’en servent d’elles-mêmes.',
    '',
    'Ailleurs : installez Node 24 depuis https://nodejs.org, ou avec nvm (« nvm install 24 ») ou fnm (« fnm install 24 »).',
  ].join('\n');
}

function list(existing) {
  const lines = existing.map((name) => `    ${name.padEnd(12)}${tools[name]}`);
  return ['Les outils sont :'].concat(lines, ['Sans outil, le service démarre.']).join('\n');
}

function stop(words) {
  console.error(words);
  process.exitCode = 1;
}

function start(fs) {
  const tool = process.argv[2];
  if (!fs.existsSync(new URL('../node_modules', import.meta.url))) {
    return stop('Les bibliothèques de Par où ? ne sont pas installées. Dans le dossier du projet, lancez : npm ci');
  }
  if (tool === undefined) return import('./node.ts');
  const existing = Object.keys(tools).filter((name) => fs.existsSync(new URL(`./cli/${name}.ts`, import.meta.url)));
  if (existing.indexOf(tool) < 0) return stop(`Par où ? n’a pas d’outil « ${tool} ».\n${list(existing)}`);
  process.argv.splice(2, 1);
  return import(`./cli/${tool}.ts`);
}

if (runsTypeScript(process.versions.node)) import('node:fs').then(start);
else stop(tooOld());

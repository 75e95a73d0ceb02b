import { parseArgs } from 'node:util';
import { build } from './flows/build.ts';
import { showCalls } from './flows/calls-cost.ts';
import { checkFlows } from './flows/check.ts';
import { draw } from './flows/diagram.ts';
import { listFacts } from './flows/facts.ts';
import { showHardest } from './flows/hardest.ts';
import { completeLanguages } from './flows/langues.ts';
import { printScript } from './flows/script.ts';
import { showSmsCost } from './flows/sms-cost.ts';

/** `npm run flows -- check | build | diagram [flow] [--svg] | script flow [--tiers] [--departement 41] | facts | hardest [count] | sms [flow] [--prix 0,07] | calls [flow] [--json] | langues [lang] [file]` */

const USAGE = `Essayez :
  check                     relit tout
  build                     prépare la publication
  diagram [parcours] [--svg]  dessine : texte Mermaid, ou image SVG
  script parcours [--tiers] [--departement 41]  la fiche pour l’accueil
  facts                     les faits et leurs sources, les plus anciens d’abord
  hardest [nombre]          les phrases les plus difficiles
  sms [parcours] [--prix 0,07]  les SMS de chaque besoin, et leur coût au prix d’un segment
  calls [parcours] [--json]  les menus et les secondes d’appel de chaque besoin, jusqu’au plan
  langues [langue] [fichier]  complète les fichiers des traducteurs, et dit ce qui manque`;

const options = {
  svg: { type: 'boolean', default: false },
  tiers: { type: 'boolean', default: false },
  departement: { type: 'string' },
  prix: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

const { positionals, values } = read();
const [command = 'check', name, second] = positionals;
switch (command) {
  case 'check':
    checkFlows();
    break;
  case 'build':
    build();
    break;
  case 'diagram':
    draw(name, values.svg);
    break;
  case 'script':
    printScript(name, { third: values.tiers, departement: values.departement });
    break;
  case 'facts':
    listFacts();
    break;
  case 'hardest':
    showHardest(Number(name ?? 10));
    break;
  case 'sms':
    await showSmsCost(name, values.prix);
    break;
  case 'calls':
    await showCalls(name, values.json);
    break;
  case 'langues':
    completeLanguages(name, second);
    break;
  default:
    stop(`Commande inconnue : « ${command} ».`);
}

function read() {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch {
    stop('Option inconnue.');
    process.exit();
  }
}

function stop(why: string): void {
  console.error(`${why} ${USAGE}`);
  process.exitCode = 1;
}

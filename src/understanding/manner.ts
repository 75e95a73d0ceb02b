import type { Manner } from '../engine/turn.ts';
import { languageOf } from './language.ts';
import { compile } from './matcher.ts';
import { phrases } from './pattern.ts';
import type { Said } from './said.ts';

/** How a message is said, beside what it asks: in another language, in despair, in anger at us. Despair is heard before anger. */
const find = compile<{ key: 'despair' | 'insult'; any: string[]; unless?: string[] }>([
  {
    key: 'despair',
    any: phrases(`
      en peux|peu|pe plus, je craque|crak, bout du rouleau, suis a bout, a quoi bon, plus la force, plus de force,
      plus aucun|d espoir, plus espoir, perdu|perds espoir, desespere*, sert a rien .. essay*|continuer|demander,
      tout essaye, personne ne? m aide|ecoute|repond|comprend, personne pour m aider, tout le monde s en fout|fiche,
      baisse|baisser les bras, trop dur|lourd .. moi|seul|seule, suis epuise*, sais plus quoi faire, m effondre,
      touche le fond, au fond du trou, tout s ecroule|effondre
    `),
  },
  {
    key: 'insult',
    any: phrases(`
      connard*, conard*, conasse*, connasse*, ^ salope*, ^ salaud*, encule*, fils de pute*, ^ pute*, ntm, fdp,
      nique|niquez .. mere|vous, va te faire, allez vous faire, ta gueule, vos gueules, ^ ferme la $, casse toi,
      service|site|robot|machine|truc|appli de merde, ^ merde, bande de, abruti*, debile*, cretin*, bouffon*,
      vous etes nul|nuls|nulle|nulles|con|cons|inutile*|incapable*, t es|tu es nul|nulle|con|conne|bete|inutile,
      vous servez|sert .. rien, ^ tu sers|sert a rien, ^ nul $, nul a chier, vous faites chier, me faites chier, fait chier
    `),
  },
]);

/** How a message is said, or null when nothing stands out. Of the message nothing else is kept. */
export const mannerOf = (said: Said, text: string): Manner | null => languageOf(text) ?? find(said)[0]?.key ?? null;

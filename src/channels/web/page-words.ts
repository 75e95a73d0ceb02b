import { screenWords } from '../screen-words.ts';

/** What the script of the pages says, in French. */
export const pageWords = {
  ...screenWords,
  sendingNow: 'Envoi…',
  slowNow: 'La connexion est lente. Gardez cette page ouverte.',
  offlineNow:
    'Vous êtes hors connexion. Ce que vous avez écrit reste ici. Réessayez quand le réseau revient. Le 112 s’appelle sans internet.',
  onlineAgain: 'Le réseau est revenu. Vous pouvez envoyer.',
  copiedNow: 'Copié',
};

/** The same words, in any language. */
export type PageWords = typeof pageWords;

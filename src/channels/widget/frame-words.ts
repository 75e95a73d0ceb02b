import { screenWords } from '../screen-words.ts';

/** The words that the program of the widget says by itself, also when the service does not answer. In French, with holes in braces. */
export const frameWords = {
  ...screenWords,
  name: 'Par où\u00a0?',
  open: 'Trouver de l’aide',
  close: 'Fermer',
  language: 'Langue : change tout le texte',
  quit: 'Quitter vite',
  bySms: 'par SMS',

  ready: 'Trouver qui peut vous aider',
  begin: 'Commencer',
  otherNeed: 'Chercher autre chose',

  nothing: 'Choisissez une réponse, ou écrivez-la.',
  tooLong: 'Votre message est trop long. Quelques phrases suffisent.',
  sending: 'Un instant…',
  slow: 'La connexion est lente. Nous attendons encore.',
  offline: 'Vous n’êtes plus connecté. Ce que vous avez écrit est gardé, et repartira dès que la connexion revient.',
  down: 'Le service ne répond pas, et vous n’y êtes pour rien. Ce que vous avez écrit est gardé.',
  busy: 'Beaucoup de demandes en même temps. Nous réessayons dans {n}\u00a0s.',
  forbidden: 'Ce site ne peut pas utiliser le service ici. Vous pouvez l’ouvrir dans une page.',
  retry: 'Réessayer',
  plainPage: 'Ouvrir le service dans une page',
  gone: 'Votre recherche était ancienne\u00a0: nous l’avons effacée, comme prévu. Vous pouvez recommencer ici.',
  erased: 'C’est effacé. Il ne reste rien de vos réponses.',
  copied: 'Le plan est copié.',
  notCopied: 'Ce navigateur ne laisse pas copier. Choisissez une autre façon.',
};

/** The same words, in any language. */
export type FrameWords = { [Key in keyof typeof frameWords]: string };

/** Puts values in the holes of a word: `fillIn('Encore {n} questions', { n: 3 })`. */
export const fillIn = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));

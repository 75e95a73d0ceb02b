import type { Command } from '../engine/prompt.ts';
import { plain } from '../letters.ts';

/** The words that are commands on lines without buttons, where they are the whole message. */

/** What a word asks for: a command of the conversation, or one that the line itself answers. */
export type SaidCommand = Command | 'more' | 'forget';

const words: Record<SaidCommand, string> = {
  start: 'start, demarrer, commencer, debut',
  back: 'retour, revenir, revenir en arriere, en arriere, precedent, question precedente',
  restart: 'recommencer, recommence, nouveau, nouvelle recherche, reprendre au debut',
  help: 'aide, help, info, infos, comment ca marche, mode d emploi',
  human:
    'personne, quelqu un, une personne, parler a quelqu un, parler a une personne, je veux parler a quelqu un, je voudrais parler a quelqu un, conseiller, un conseiller, humain, un humain, standard',
  stop: 'stop, arret, arreter, desabo, desabonner, desabonnement, unsubscribe',
  skip: 'passer, passer cette question, question suivante',
  continue_elsewhere:
    'continuer ailleurs, ailleurs, avoir un code, un code s il vous plait, je veux un code, donnez moi un code',
  more: 'suite, la suite, encore, plus, voir la suite',
  forget: 'oublier, effacer, oubliez, oubliez moi, tout effacer, oublier tout, effacez tout, supprimer',
};

const meaning = new Map(
  Object.entries(words).flatMap(([command, said]) => said.split(', ').map((word) => [word, command as SaidCommand])),
);

/**
 * The command that a message is, in whichever case and accents, with or without a slash before it; null when anything
 * else stands beside it: « il me frappe, arrêt » is no command.
 */
export const commandSaid = (text: string): SaidCommand | null =>
  text.length > 60 ? null : (meaning.get(plain(text)) ?? null);

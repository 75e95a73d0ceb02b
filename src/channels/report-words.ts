import type { Card } from '../engine/plan.ts';
import type { ReportKind } from '../engine/report-kinds.ts';

/** « Signaler une erreur »: the words of every line that offers it. */

/** Whether a card is that of a place of the directory: neither « we know none here » nor a national line. */
export const isReportable = ({ id, generic }: Pick<Card, 'id' | 'generic'>): boolean =>
  !generic && !id.startsWith('ligne--');

export const reportKinds: Record<ReportKind, string> = {
  phone: 'Le numéro ne répond pas, ou n’est pas le bon',
  address: 'L’adresse n’est plus la bonne',
  hours: 'Les horaires ne sont pas les bons',
  closed: 'Ce lieu est fermé',
  'not-for-this': 'Ce lieu n’aide pas pour cela',
  other: 'Autre chose',
};

export const reportWords = {
  title: 'Signaler une erreur',
  asks: 'Qu’est-ce qui est faux\u00a0?',
  words: 'Quelques mots, si vous voulez',
  room: '300 signes au plus.',
  /** Why no name is wanted. */
  discreet: 'N’écrivez ni nom ni situation\u00a0: seulement ce qui est faux sur ce lieu.',
  send: 'Envoyer',
  back: 'Revenir à votre plan',
  noKind: 'Choisissez ce qui est faux.',
};

/** What became of a report, as whoever told it is answered. */
export const reportedWords = {
  kept: 'Merci. C’est transmis aux personnes qui tiennent l’annuaire.',
  unknown: 'Ce lieu n’est plus dans notre annuaire.',
  no_words: 'Dites en quelques mots ce qui est faux.',
  too_long: 'C’est un peu long\u00a0: 300 signes au plus.',
  too_many: 'Vous avez signalé beaucoup d’erreurs aujourd’hui. Vous pourrez en signaler d’autres demain.',
  enough: 'Merci. Ce lieu a déjà été signalé plusieurs fois aujourd’hui.',
  down: 'Nous n’avons pas pu garder ce que vous avez signalé.',
};

import type { Helpline } from '../../engine/plan.ts';
import { dial } from '../dial.ts';
import { planWords } from '../plan-words.ts';
import { type Line, wrap } from './lines.ts';

const MARGIN = '  ';

/** A line of help: its number first, then whose it is, why, and whether someone answers now. */
export function layHelpline({ numero, nom, horaires, open, why }: Helpline, width: number): Line[] {
  return [
    ...layNumber(numero, nom, width),
    ...(why ? wrap(why, width, undefined, MARGIN) : []),
    ...answersNow(open, horaires).flatMap(({ text, as }) => wrap(text, width, as, MARGIN)),
  ];
}

/** A line of help for someone in danger: only what is needed to call. Hours are told when it may not answer. */
export function layUrgent({ numero, nom, horaires, open }: Helpline, width: number): Line[] {
  return layNumber(numero, open === true || !horaires ? nom : `${nom}, ${horaires}`, width);
}

function layNumber(numero: string, nom: string, width: number): Line[] {
  const written = dial(numero).startsWith('sms:');
  return wrap(`${numero} : ${nom}${written ? ' (par SMS)' : ''}`, width, 'number', written ? '✉ ' : '☎ ');
}

function answersNow(open: boolean | null, horaires: string | null): Line[] {
  if (open === true) return [{ text: [`${planWords.answers}.`, horaires ?? ''].join(' '), as: 'open' }];
  if (open === false) return [{ text: [`${planWords.doesNotAnswer}.`, horaires ?? ''].join(' '), as: 'closed' }];
  return [{ text: horaires ?? `${planWords.unknownHours}.`, as: 'quiet' }];
}

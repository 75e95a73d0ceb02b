import type { Content } from '../../engine/content.ts';
import type { Helpline } from '../../engine/plan.ts';
import { isSms } from '../dial.ts';
import type { Aloud } from './aloud.ts';
import { listen } from './ask.ts';
import type { Through } from './person.ts';
import { voiceWords } from './sentences.ts';
import { twiml, type Verb } from './twiml.ts';
import { addressOf, type Where } from './where.ts';

/** How a call is handed to a person, or ends: never without a word and numbers that answer. */

/** Renders a transfer. Whoever is in danger is told what to dial first: a transfer can ring for nothing. */
export function renderTransfer({ dial, nom }: Through, say: Aloud, where: Where, callerId?: string): Verb[] {
  return [
    ...say(voiceWords.inDanger, nom ? voiceWords.transferTo(nom) : voiceWords.transfer),
    { dial, then: addressOf({ ...where, at: 'dialled', silences: 0 }), callerId },
  ];
}

/** Renders the numbers of people who can help, said twice, and how to come back. Only keys are heard: a noise is no answer. */
export function renderNumbers(lines: Helpline[], says: string[], say: Aloud, where: Where): Verb[] {
  const numbers = lines.map(({ numero, nom }) =>
    isSms(numero) ? voiceWords.bySms(numero) : `${nom}\u00a0: ${numero}.`,
  );
  const to: Where = { ...where, at: 'rest', takes: 'keys', page: 0, silences: where.silences + 1 };
  return [
    listen(say(...says, voiceWords.numbers, ...numbers, voiceWords.onceMore, ...numbers, voiceWords.resume), to, 1),
  ];
}

/** Renders the end of a call: goodbye, and who to call. */
export function renderGoodbye({ departements }: Content, say: Aloud): Verb[] {
  return [...say(voiceWords.bye, voiceWords.inDanger, ...standards(departements)), { hangup: true }];
}

/** The whole answer when the service itself fails, with nothing that could fail in its turn. Said twice. */
export function renderOutage({ departements }: Content, say: Aloud): string {
  const says = say(...voiceWords.outage, ...standards(departements));
  return twiml([...says, ...says, ...say(voiceWords.tryAgain), { hangup: true }]);
}

const standards = (departements: Content['departements']): string[] =>
  departements.map(({ standard, standard_nom }) => `${standard_nom}\u00a0: ${standard}.`);

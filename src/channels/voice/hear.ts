import type { Command } from '../../engine/prompt.ts';
import { plain } from '../../letters.ts';
import { commandSaid } from '../said-commands.ts';
import type { Where } from './where.ts';

/** What a caller did: a key, words, a silence, or hung up. */
export type Heard =
  | { did: 'begin' }
  | { did: 'silence' }
  | { did: 'hangup' }
  /** The transfer ended; whether somebody answered. */
  | { did: 'talked'; answered: boolean }
  | { did: 'again' }
  | { did: 'more' }
  | { did: 'command'; command: Command }
  | { did: 'key'; digits: string }
  /** `sure` tells whether the recogniser believes what it wrote. */
  | { did: 'say'; text: string; sure: boolean };

/** Under this confidence (0 to 1), what was recognised is confirmed before it is held for true. */
const DOUBT = 0.5;
/** The call is over, whatever else the request says (twilio.com/docs/voice/twiml, « CallStatus values »). */
const OVER = new Set(['completed', 'canceled', 'busy', 'failed', 'no-answer']);

/** Reads what a caller did from the fields of a request, where they stood. */
export function hear(fields: URLSearchParams, where: Where): Heard {
  const dialled = fields.get('DialCallStatus');
  if (where.at === 'dialled' && dialled !== null) return { did: 'talked', answered: dialled === 'completed' };
  if (OVER.has(fields.get('CallStatus') ?? '')) return { did: 'hangup' };
  const said = fields.get('SpeechResult')?.trim();
  if (said) return spoken(said, Number(fields.get('Confidence') ?? 1) >= DOUBT, where);
  const digits = fields.get('Digits')?.trim();
  if (digits) return pressed(digits, where);
  return where.n === 0 && where.silences === 0 ? { did: 'begin' } : { did: 'silence' };
}

/** The same keys everywhere; 7 passes a question. Where digits are typed, only a lone key is one of these. */
function pressed(digits: string, where: Where): Heard {
  if (digits.includes('*')) return { did: 'command', command: 'back' };
  switch (digits.replaceAll('#', '')) {
    case '0':
      return { did: 'command', command: 'human' };
    case '9':
      return { did: 'again' };
    case '8':
      return { did: 'more' };
    case '7':
      return where.at === 'ask' ? { did: 'command', command: 'skip' } : { did: 'key', digits };
    default:
      return { did: 'key', digits: digits.replaceAll('#', '') };
  }
}

const AGAIN =
  /^(?:(?:pardon|comment|quoi|hein|repete[rz]?|(?:vous )?pouvez (?:vous )?repeter|redites)(?: s il vous plait)?)$/;
const MORE = /^(?:autres? choix|(?:d )?autres|suivante?s?|continue[rz]?)$/;
const KEYS = 'zero un deux trois quatre cinq six sept huit neuf'.split(' ');
const KEY = new RegExp(
  `^(?:(?:je )?(?:tape|choisis|prends)?r? ?(?:le |la )?(?:numero |touche |choix |reponse )?)?(\\d|${KEYS.join('|')}|etoile)$`,
);

function spoken(text: string, sure: boolean, where: Where): Heard {
  const said = plain(text);
  const key = KEY.exec(said)?.[1];
  if (key === 'etoile') return { did: 'command', command: 'back' };
  if (key !== undefined) return pressed(KEYS.includes(key) ? String(KEYS.indexOf(key)) : key, where);
  if (AGAIN.test(said)) return { did: 'again' };
  if (MORE.test(said)) return { did: 'more' };
  const command = commandSaid(text);
  if (command === 'more') return { did: 'more' };
  // « Arrêtez », said aloud, is no wish to be forgotten: whoever wants to stop hangs up.
  if (command !== null && command !== 'forget' && command !== 'stop') return { did: 'command', command };
  return { did: 'say', text, sure };
}

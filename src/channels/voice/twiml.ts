/** A tiny writer of TwiML (twilio.com/docs/voice/twiml): what a call does next, as data, then as XML. */

/** A text in French, or in the language it is written in, and the parts of it that are said otherwise than written. */
export type Say = { say: (string | { written: string; said: string })[]; lang?: string };
/** Seconds of rest between two phrases. */
export type Pause = { pause: number };
export type Listen = {
  listen: (Say | Pause)[];
  /** Where the answer goes; silence goes there too. */
  to: string;
  /** Keys that end by themselves; without it, a pause or the hash key ends them. */
  digits?: number;
  /** Words that the caller may well say. Without them, only keys are heard. */
  hints?: string[];
  /** Seconds of silence before going on. */
  patience: number;
};
export type Dial = { dial: string; then: string; callerId?: string };
export type Verb = Say | Listen | Dial | { hangup: true };

/** A French voice that follows SSML; `<sub>` needs one. */
const VOICE = 'Polly.Lea-Neural';
/** Seconds that a transferred call rings before it is given up. */
const RINGS = 25;
/** A hint may be a hundred characters; five hundred of them are taken. */
const MOST_HINTS = 500;

/** Writes what a call does next. A listening is always followed by a way on: silence never ends a call. */
export function twiml(verbs: Verb[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Response>${verbs.map(write).join('')}</Response>`;
}

function write(verb: Verb): string {
  if ('say' in verb) return writeSay(verb);
  if ('listen' in verb) return writeListen(verb);
  if ('dial' in verb) return writeDial(verb);
  return '<Hangup/>';
}

function writeSay({ say, lang }: Say): string {
  const inside = say
    .map((part) => (typeof part === 'string' ? xml(part) : `<sub alias="${xml(part.said)}">${xml(part.written)}</sub>`))
    .join('');
  return lang
    ? `<Say language="${xml(lang)}">${inside}</Say>`
    : `<Say voice="${VOICE}" language="fr-FR">${inside}</Say>`;
}

function writeListen({ listen, to, digits, hints, patience }: Listen): string {
  const speech = hints
    ? ` input="dtmf speech" language="fr-FR" speechTimeout="auto" profanityFilter="false" hints="${xml(hintsOf(hints))}"`
    : ' input="dtmf"';
  const length = digits ? ` numDigits="${digits}"` : '';
  const action = xml(to);
  return `<Gather${speech} action="${action}" method="POST" timeout="${patience}"${length} bargeIn="true">${listen
    .map((part) => ('pause' in part ? `<Pause length="${part.pause}"/>` : writeSay(part)))
    .join('')}</Gather><Redirect method="POST">${action}</Redirect>`;
}

function writeDial({ dial, then, callerId }: Dial): string {
  const shown = callerId ? ` callerId="${xml(callerId)}"` : '';
  return `<Dial action="${xml(then)}" method="POST" timeout="${RINGS}"${shown}><Number>${xml(dial)}</Number></Dial>`;
}

/** Commas part hints: none may hold one. */
const hintsOf = (hints: string[]): string =>
  [...new Set(hints.map((hint) => hint.replaceAll(',', ' ').slice(0, 100).trim()))]
    .filter(Boolean)
    .slice(0, MOST_HINTS)
    .join(',');

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
const xml = (text: string): string =>
  text
    // Characters that XML 1.0 cannot hold, however they are escaped.
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);

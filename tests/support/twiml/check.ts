import { secondsToSay } from '../../../src/engine/forms/spoken.ts';
import { type Element, parseXml } from './parse.ts';

/** The verbs that the telephone may use, with their attributes (twilio.com/docs/voice/twiml). */
const ATTRIBUTES: Record<string, RegExp[]> = {
  Response: [],
  Say: [/^voice=Polly\.Lea-Neural$/, /^language=[a-z]{2,3}(-[A-Z]{2})?$/],
  sub: [/^alias=.+$/],
  Gather: [
    /^input=dtmf( speech)?$/,
    /^language=fr-FR$/,
    /^action=\/voix\?\S+$/,
    /^method=POST$/,
    /^timeout=\d+$/,
    /^numDigits=[1-9]\d?$/,
    /^speechTimeout=auto$/,
    /^profanityFilter=false$/,
    /^hints=.*$/,
    /^bargeIn=true$/,
  ],
  Pause: [/^length=[1-5]$/],
  Redirect: [/^method=POST$/],
  Dial: [/^action=\/voix\?\S+$/, /^method=POST$/, /^timeout=\d+$/, /^callerId=\+33[1-79]\d{8}$/],
  Number: [],
  Hangup: [],
};
const WITHIN: Record<string, string[]> = {
  Response: ['Say', 'Gather', 'Redirect', 'Dial', 'Hangup'],
  Gather: ['Say', 'Pause'],
  Say: ['sub'],
  Dial: ['Number'],
};
/** Twilio refuses documents over 64 kB. */
const MOST_BYTES = 65_536;
const MOST_SECONDS = 20;
const MOST_HINTS = 500;

/** Reads a TwiML document; throws for all that is not valid, dangerous to a caller, or too long to follow. */
export function readTwiml(xml: string): Element[] {
  if (Buffer.byteLength(xml) > MOST_BYTES) throw new Error('over 64 kB');
  const response = parseXml(xml);
  if (response.name !== 'Response') throw new Error(`<${response.name}> is no <Response>`);
  check(response);
  const verbs = response.children as Element[];
  for (const [at, { name }] of verbs.entries()) {
    const next = verbs[at + 1]?.name;
    if (name === 'Gather' && next !== 'Redirect') throw new Error('a silence after <Gather> would end the call');
    if ((name === 'Redirect' || name === 'Dial' || name === 'Hangup') && next) throw new Error(`${next} after ${name}`);
  }
  const last = verbs.at(-1)?.name ?? '';
  if (!['Redirect', 'Dial', 'Hangup'].includes(last))
    throw new Error(`the call would end without a word after ${last}`);
  return verbs;
}

function check(element: Element): void {
  const { name, attributes, children } = element;
  const known = ATTRIBUTES[name];
  if (!known) throw new Error(`unknown verb <${name}>`);
  for (const [key, value] of Object.entries(attributes)) {
    if (!known.some((one) => one.test(`${key}=${value}`))) throw new Error(`${key}="${value}" in <${name}>`);
  }
  for (const child of children) {
    if (typeof child === 'string') {
      if (!['Say', 'sub', 'Redirect', 'Number'].includes(name)) throw new Error(`« ${child} » in <${name}>`);
    } else {
      if (!WITHIN[name]?.includes(child.name)) throw new Error(`<${child.name}> in <${name}>`);
      check(child);
    }
  }
  if (name === 'Say') checkSaid(element);
  if (name === 'Gather') checkGather(element);
  if (name === 'Dial') checkDial(element);
}

function checkSaid(say: Element): void {
  const heard = heardIn(say);
  if (heard.trim() === '') throw new Error('nothing is said');
  const seconds = secondsToSay(heard);
  if (seconds > MOST_SECONDS) throw new Error(`${seconds.toFixed(1)} s: ${heard}`);
  if (/\bundefined\b|\[object|\{\w+\}|\bnull\b/.test(heard)) throw new Error(`not meant to be said: ${heard}`);
}

function checkGather({ attributes, children }: Element): void {
  for (const name of ['action', 'method', 'timeout', 'input'])
    if (!attributes[name]) throw new Error(`<Gather> without ${name}`);
  if ((attributes.hints ?? '').split(',').length > MOST_HINTS) throw new Error('too many hints');
  if (attributes.input?.includes('speech') && attributes.language !== 'fr-FR')
    throw new Error('speech in which language?');
  if (children.length === 0) throw new Error('a silent <Gather>');
}

/** No emergency number, no short number, no special rate: only the ordinary number of a person or a line. */
function checkDial({ attributes, children }: Element): void {
  const [number, more] = children as Element[];
  const dialled = number?.children.join('') ?? '';
  if (more || !/^\+33[1-79]\d{8}$/.test(dialled)) throw new Error(`<Dial> of ${dialled}`);
  if (!attributes.action) throw new Error('<Dial> without a way on');
}

/** What is heard: the aliases in place of what they stand for. */
export const heardIn = (element: Element): string =>
  element.name === 'sub'
    ? (element.attributes.alias ?? '')
    : element.children.map((child) => (typeof child === 'string' ? child : heardIn(child))).join('');

/** What is written: digits stay digits. */
export const writtenIn = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : writtenIn(child))).join('');

import { createHmac } from 'node:crypto';
import type { Hono } from 'hono';
import { secondsToSay } from '../../../src/engine/forms/spoken.ts';
import { heardIn, readTwiml, writtenIn } from './check.ts';
import type { Element } from './parse.ts';

/** Somebody on the phone: hears what the service says, presses keys, speaks, says nothing, hangs up at any point. */

export const VOICE_ENV = {
  TWILIO_AUTH_TOKEN: '0123456789abcdef0123456789abcdef',
  PUBLIC_URL: 'https://parou.example.fr',
};

export type Reply = {
  /** As written: numbers in digits. */
  text: string;
  /** As heard: numbers in words. */
  heard: string;
  seconds: number;
  /** What the service waits for, if it does. */
  gather: Record<string, string> | null;
  dialled: string | null;
  ended: boolean;
  xml: string;
};

let calls = 0;

/** Opens a call to a service; every request is signed. `from` is hidden by default. */
export function caller(app: Hono, { from = '+33254000000', to = '+33254990000' } = {}) {
  calls += 1;
  const fixed = {
    AccountSid: 'AC00000000000000000000000000000000',
    CallSid: `CA${String(calls).padStart(32, '0')}`,
    From: from,
    To: to,
    Direction: 'inbound',
    ApiVersion: '2010-04-01',
  };
  const replies: Reply[] = [];
  let verbs: Element[] = [];

  const post = async (address: string, more: Record<string, string>): Promise<Reply> => {
    const response = await app.request(address, signedPost(address, { ...fixed, CallStatus: 'in-progress', ...more }));
    if (response.status !== 200) throw new Error(`status ${response.status}`);
    const type = response.headers.get('content-type') ?? '';
    if (!/^text\/xml/.test(type)) throw new Error(`content type ${type}`);
    const xml = await response.text();
    verbs = readTwiml(xml);
    const reply = replyOf(verbs, xml);
    replies.push(reply);
    return reply;
  };
  const verb = (name: string) => verbs.find((one) => one.name === name);
  const waiting = (): Element => {
    const gather = verb('Gather');
    if (!gather) throw new Error('the service listens to nobody now');
    return gather;
  };

  const line = {
    sid: fixed.CallSid,
    replies,
    /** The phone is picked up. */
    begin: () => post('/voix', { CallStatus: 'ringing' }),
    /** Presses keys; what a menu of one key does not wait for is lost. */
    press: (keys: string) => {
      const gather = waiting();
      const most = Number(gather.attributes.numDigits ?? 20);
      return post(gather.attributes.action as string, { Digits: keys.slice(0, most) });
    },
    /** Speaks; nobody hears it where only keys are awaited. */
    say: (words: string, confidence = 0.9) => {
      const gather = waiting();
      if (!gather.attributes.input?.includes('speech')) return line.wait();
      return post(gather.attributes.action as string, { SpeechResult: words, Confidence: String(confidence) });
    },
    /** Says nothing. */
    wait: () => {
      const redirect = verb('Redirect');
      if (!redirect) throw new Error('silence leads nowhere');
      return post(writtenIn(redirect), {});
    },
    /** The transfer ends. */
    dialled: (status: 'completed' | 'busy' | 'no-answer' | 'failed') => {
      const dial = verb('Dial');
      if (!dial) throw new Error('nobody was called');
      return post(dial.attributes.action as string, { DialCallStatus: status });
    },
    /** Hangs up while the service still listens. */
    hangUp: () => post(verb('Gather')?.attributes.action ?? '/voix', { CallStatus: 'completed' }),
    /** The same request again, as the network repeats one. */
    post,
  };
  return line;
}

/** A form post as Twilio signs it. */
export function signedPost(address: string, fields: Record<string, string>): RequestInit {
  const signed = Object.keys(fields)
    .sort()
    .reduce((data, name) => `${data}${name}${fields[name]}`, `${VOICE_ENV.PUBLIC_URL}${address}`);
  return {
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      'X-Twilio-Signature': createHmac('sha1', VOICE_ENV.TWILIO_AUTH_TOKEN).update(signed).digest('base64'),
    },
    body: new URLSearchParams(fields).toString(),
  };
}

function replyOf(verbs: Element[], xml: string): Reply {
  const says = verbs
    .flatMap((verb) => (verb.name === 'Gather' ? verb.children : [verb]) as Element[])
    .filter(({ name }) => name === 'Say');
  const heard = says.map(heardIn);
  const dial = verbs.find(({ name }) => name === 'Dial');
  return {
    text: says.map(writtenIn).join(' '),
    heard: heard.join(' '),
    seconds: heard.reduce((sum, one) => sum + secondsToSay(one), 0),
    gather: verbs.find(({ name }) => name === 'Gather')?.attributes ?? null,
    dialled: dial ? writtenIn(dial) : null,
    ended: verbs.at(-1)?.name === 'Hangup',
    xml,
  };
}

import type { Limits } from '../engine/check-channels.ts';
import { SEGMENT } from '../engine/forms/gsm.ts';
import type { Command } from '../engine/prompt.ts';
import type { Language } from '../texts/languages.ts';

/** The lines the service speaks on. */
export type ChannelName = 'web' | 'api' | 'telegram' | 'sms' | 'voice' | 'agent' | 'console' | 'talk';

/** What a person sent, in the same words for every channel. */
export type Input =
  | { choice: string }
  | { choices: string[] }
  | { text: string }
  | { command: Command }
  /** Where the phone is, in degrees (WGS 84): it answers where someone lives, and is kept nowhere. */
  | { position: { latitude: number; longitude: number } }
  /** Told by the site or the link that a person came by, not by the person: values of facts, by name. */
  | { facts: Record<string, string> }
  /** The language to go on in; the same prompt comes again in it. */
  | { language: Language };

export type Inbound = {
  channel: ChannelName;
  /** Who speaks, as the channel knows them: an unguessable token, a phone number, a chat id. Only its keyed hash is stored. */
  contact: string;
  /** The same message has the same id when it is delivered again. */
  messageId: string;
  input: Input;
  /** An earlier step to change, instead of the current one. */
  step?: string;
  /** The language of the page or the client that sends it: the conversation goes on in it. */
  lang?: Language;
  /** Chat lines open a conversation by their first message; an unknown web or API session is an error. */
  opens?: boolean;
};

/** What the narrowest lines can carry, for the checker of flows. */
export const limits: Limits = {
  /** Voice: what a caller keeps in mind (keys 1 to 8; 0, 9 and star are kept). */
  spokenChoices: 5,
  spokenSeconds: 20,
  /** SMS: one GSM-7 segment; the words of a plan leave the other one to its places. */
  smsQuestion: SEGMENT.single,
  smsPlan: SEGMENT.single,
  /** Telegram: bytes of an inline button's callback data. */
  callback: 64,
};

import type { Language } from '../texts/languages.ts';
import type { OtherLanguage } from '../texts/other-languages.ts';
import type { Answer } from './answer.ts';
import type { Rating } from './rating.ts';

/** One thing that happened in a conversation, as it is kept. */
export type Turn = {
  seq: number;
  messageId: string | null;
  /** Milliseconds since 1970. */
  at: number;
  /** Hash of the content that was current. */
  content: string;
  /** The key of the step that was current; for `reverted`, of the answer taken back. */
  step: string | null;
  /** A danger key, when this message was one. */
  danger: string | null;
  /** How this message was said, when the reply must tell something of it. */
  manner?: Manner;
  /** The language of the page or the client that it was sent from, where it says one. */
  lang?: Language;
  /** What the reply showed. */
  shown: Shown | null;
} & Happened;

export type Shown = { step: string | null; places: string[] };

/** In anger at us, in a despair that is no danger, or in another language. */
export type Manner = 'insult' | 'despair' | OtherLanguage;

/** Stored facts are past tense. `rejected` keeps what was offered instead, and where it `led`, never what was typed. */
export type Happened =
  | { kind: 'started' }
  | { kind: 'answered'; set: Record<string, Answer>; drop: string[] }
  | { kind: 'reverted' }
  | { kind: 'restarted' }
  | { kind: 'rejected'; reason: Rejection; candidates: string[]; led?: Record<string, Answer> }
  | { kind: 'asked'; for: 'human' | 'help' | 'start' | 'more' | 'thanks' }
  /** What was said of the plan: the last word counts. */
  | ({ kind: 'rated' } & Rating)
  /** The answers of a conversation that began elsewhere, in the place of those that were here. */
  | { kind: 'joined'; set: Record<string, Answer> };

export type Rejection =
  | 'not_understood'
  | 'not_offered'
  | 'not_a_number'
  | 'not_skippable'
  | 'nothing_before'
  | 'out_of_scope'
  | 'unknown_place'
  | 'ambiguous'
  | 'outside_france'
  | 'not_here_yet';

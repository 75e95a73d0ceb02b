import type { ChannelName } from '../channels/channel.ts';
import type { Directory } from '../directory/directory.ts';
import type { Content } from '../engine/content.ts';
import type { Plan } from '../engine/plan.ts';
import type { Prompt } from '../engine/prompt.ts';
import type { Db } from '../store/db.ts';

/** What a session needs of the outside, handed in by the shell. */
export type SessionDeps = {
  db: Db;
  content: Content;
  directory: Directory;
  /** The key of the hashes. */
  secret: string;
  retentionDays: number;
  now: () => Date;
  /** Told of a failure that did not stop the answer. Never of what was said. */
  report: (failure: unknown) => void;
  /** How a plan is sent by SMS to whoever asks for it; absent where nobody carries SMS. */
  planSms?: PlanSms | null;
  /** Where a conversation can go on. */
  elsewhere?: Elsewhere;
};

/** How a plan becomes one SMS, how it leaves (throws when it does not), and how many may in 24 hours. */
export type PlanSms = {
  write: (plan: Plan) => string;
  send: (to: string, text: string) => Promise<void>;
  dailyBudget: number;
};

/** The lines that are configured, each by what a person needs to reach it. */
export type Elsewhere = {
  /** The address of the pages. */
  web?: string | null;
  /** Numbers as they are written for people. */
  sms?: string | null;
  voice?: string | null;
  /** The name of the bot, without its @. */
  telegram?: string | null;
};

/** Who speaks on which line. */
export type Speaker = { channel: ChannelName; contact: string };

/** What became of a message. `expired` also stands for a conversation that was erased on request. */
export type Taken =
  | { status: 'ok'; prompt: Prompt; rejected?: { reason: string; says: string } }
  | { status: 'unknown' }
  | { status: 'expired'; because: 'expired' | 'asked' };

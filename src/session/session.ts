import type { ChannelName } from '../channels/channel.ts';
import type { Directory } from '../directory/directory.ts';
import type { Content } from '../engine/content.ts';
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
};

/** Who speaks on which line. */
export type Speaker = { channel: ChannelName; contact: string };

/** What became of a message. `expired` also stands for a conversation that was erased on request. */
export type Taken =
  | { status: 'ok'; prompt: Prompt; rejected?: { reason: string; says: string } }
  | { status: 'unknown' }
  | { status: 'expired'; because: 'expired' | 'asked' };

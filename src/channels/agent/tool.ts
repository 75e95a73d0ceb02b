import type * as z from 'zod';
import type { SessionDeps } from '../../session/session.ts';
import type { Invalid } from '../api/invalid.ts';
import type { Aloud } from '../voice/aloud.ts';
import type { Result } from './result.ts';

/** Who calls a tool, and with what. */
export type Caller = {
  deps: SessionDeps;
  aloud: Aloud;
  /** The name of the key. */
  key: string;
  /** The conversation as the platform itself names the call, which then stands for the session. */
  call: string | null;
  /** The same call of a tool has the same name when it is made again. */
  message: string;
};

/** What became of a call: something to say, or why not, in a sentence for whoever wrote the agent. */
export type Outcome =
  | { status: 200; result: Result }
  | {
      status: 404 | 410 | 422 | 429 | 503;
      says: string;
      errors?: Invalid[];
      /** How long to wait before trying again. */
      seconds?: number;
    };

/** One tool, defined once and served by each protocol. */
export type Tool<Input extends z.ZodObject = z.ZodObject> = {
  name: string;
  /** French, for people who read the list. */
  title: string;
  /** French, for the agent: when to call it, what to say as it is, what never to do. */
  description: string;
  input: Input;
  /** Whether calling it changes nothing. */
  reads: boolean;
  run: (caller: Caller, asked: z.output<Input>) => Promise<Outcome>;
};

/** Keeps the exact input of a tool while it is written. */
export const tool = <Input extends z.ZodObject>(described: Tool<Input>): Tool => described as unknown as Tool;

import type { ChannelName } from '../../../src/channels/channel.ts';
import type { Prompt } from '../../../src/engine/prompt.ts';

/** What a person answers: one choice or several by their ids, words, or nothing. */
export type Said = { choice: string } | { choices: string[] } | { text: string } | { command: 'skip' };

/** One line of the service, spoken to as its people do: by its real route, with real bodies. */
export type Line = {
  name: string;
  channel: ChannelName;
  /** Brings a hand-over code to a new conversation. */
  begin(code: string): Promise<void>;
  /** Answers the question of `prompt`, which the line has just shown. */
  say(said: Said, prompt: Prompt): Promise<void>;
  /** What the line shows of `prompt` after the last message, then what it shows each time it is asked for more. */
  read(prompt: Prompt): AsyncIterable<string>;
  /** Reads the plan to its end, then says that it was of no help, and that it was closed, as the line lets one say so. */
  rates(): Promise<void>;
  /** Who the line says is speaking. */
  contact(): string;
};

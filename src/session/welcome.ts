import type { Content } from '../engine/content.ts';
import { fold } from '../engine/fold.ts';
import type { Prompt } from '../engine/prompt.ts';
import { resolve } from '../engine/resolve.ts';
import { say } from '../engine/say.ts';

/** The first prompt, before any conversation: nothing is stored until the person answers. */
export function welcome({ content }: { content: Content }): Prompt {
  return say(content, fold([]), resolve(content, {}), {});
}

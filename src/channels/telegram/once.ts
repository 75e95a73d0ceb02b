import type { Progress } from './send.ts';

/** What is remembered of an update, in this process only: how far its answer went. */
type Remembered = Progress & { done: boolean; running: Promise<void> | null };

/** Updates come again within minutes, if ever. */
const MOST = 1000;

/** Answers an update once, however often it is delivered. */
export type Once = (id: string, answer: (progress: Progress) => Promise<void>) => Promise<void>;

/**
 * Remembers the last updates. One that comes again while it is answered waits for the same answer; once answered, it
 * is answered no more; one whose answer failed goes on where it stopped. The log of the conversation keeps it from
 * being taken twice in any case: this keeps its reply from being sent twice.
 */
export function createOnce(): Once {
  const known = new Map<string, Remembered>();
  return (id, answer) => {
    const before = known.get(id);
    if (before?.done) return Promise.resolve();
    if (before?.running) return before.running;
    const remembered: Remembered = before ?? { outgoing: null, sent: 0, done: false, running: null };
    known.set(id, remembered);
    for (const oldest of known.keys()) {
      if (known.size <= MOST) break;
      known.delete(oldest);
    }
    remembered.running = answer(remembered)
      .then(() => {
        remembered.done = true;
        remembered.outgoing = null;
      })
      .finally(() => {
        remembered.running = null;
      });
    return remembered.running;
  };
}

import type { BotApi } from './client.ts';

/**
 * Does a piece of work, and shows « typing » while it lasts longer than `after` milliseconds. Showing it is never
 * waited for longer than the work, but what was begun ends before the answer, so that it does not come after it.
 */
export async function whileTyping<T>(api: BotApi, chat: number, after: number, work: () => Promise<T>): Promise<T> {
  let shown: Promise<unknown> = Promise.resolve();
  const timer = setTimeout(() => {
    shown = api.sendChatAction({ chat_id: chat, action: 'typing' }).catch(() => undefined);
  }, after);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    await shown;
  }
}

import type { Content } from '../../engine/content.ts';
import type { Danger } from '../../engine/prompt.ts';
import { dangerOf } from '../../engine/say.ts';
import type { TelegramDeps } from './deps.ts';
import { dangerAlert } from './lines.ts';
import { type Press, writePress } from './press.ts';
import { tick, tickedIn } from './question.ts';
import type { Heard } from './read.ts';
import { inline } from './send.ts';

type Pressed = Extract<Heard, { kind: 'press' }>;

/** A tick takes nothing yet, but whoever ticks a danger is told its numbers at once, over the screen. */
export async function answerTick(
  { api, session }: TelegramDeps,
  { chat, query }: Pressed,
  on: NonNullable<Pressed['on']>,
  press: Extract<Press, { kind: 'tick' }>,
): Promise<void> {
  const rows = tick(on.rows, press);
  const danger = tickedIn(rows).includes(writePress(press)) ? dangerIn(session.content, press.choice) : undefined;
  const alert = danger ? { text: dangerAlert(danger), show_alert: true } : {};
  await Promise.allSettled([
    api.answerCallbackQuery({ callback_query_id: query, ...alert }),
    api.editMessageReplyMarkup({
      chat_id: chat,
      message_id: on.message,
      reply_markup: { inline_keyboard: inline(rows) },
    }),
  ]);
}

/** The danger that a need chosen by its code is, whatever was asked. */
export function dangerIn(content: Content, chosen: string | null): Danger | undefined {
  const key = content.needs.find(({ code, danger }) => danger && code === chosen)?.danger;
  return key ? dangerOf(content, key) : undefined;
}

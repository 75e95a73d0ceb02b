import * as z from 'zod';

/**
 * The part of an update that is read, as core.telegram.org/bots/api#update gives it; the rest is dropped unread. Kinds
 * of update that are not asked for are taken and left alone.
 */

const Chat = z.object({ id: z.int(), type: z.string() });

const Place = z.object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) });

const present = z.unknown().optional();

const UserMessage = z.object({
  message_id: z.int(),
  chat: Chat,
  text: z.string().optional(),
  caption: z.string().optional(),
  location: Place.optional(),
  voice: present,
  audio: present,
  video_note: present,
  photo: present,
  video: present,
  animation: present,
  document: present,
  sticker: present,
  dice: present,
  contact: present,
  poll: present,
  story: present,
});
export type UserMessage = z.infer<typeof UserMessage>;

const Button = z.union([
  z.object({ text: z.string(), callback_data: z.string() }),
  z.object({ text: z.string(), url: z.string() }),
  z.object({ text: z.string() }),
]);

/** The message whose button was pressed; one too old to be read has date 0 and no buttons. */
const Pressed = z.object({
  message_id: z.int(),
  date: z.int(),
  chat: Chat,
  reply_markup: z.object({ inline_keyboard: z.array(z.array(Button)) }).optional(),
});
export type Pressed = z.infer<typeof Pressed>;

export const Update = z.object({
  update_id: z.int().nonnegative(),
  message: UserMessage.optional(),
  edited_message: UserMessage.optional(),
  callback_query: z.object({ id: z.string(), data: z.string().optional(), message: Pressed.optional() }).optional(),
  my_chat_member: z.object({ chat: Chat, new_chat_member: z.object({ status: z.string() }) }).optional(),
});
export type Update = z.infer<typeof Update>;

/** The kinds of update that the webhook and the polling ask for. */
export const allowedUpdates = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const;

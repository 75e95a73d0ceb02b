import * as z from 'zod';

/** The methods that the bot calls, as core.telegram.org/bots/api describes them, and no field more than it sends. */

const chat_id = z.int();
const bytes = (text: string) => new TextEncoder().encode(text).length;
const label = z.string().min(1).max(64);

const InlineButton = z.union([
  z.strictObject({
    text: label,
    callback_data: z.string().refine((data) => bytes(data) >= 1 && bytes(data) <= 64, 'BUTTON_DATA_INVALID'),
  }),
  z.strictObject({ text: label, url: z.url({ protocol: /^https$/ }) }),
]);
const Inline = z.strictObject({ inline_keyboard: z.array(z.array(InlineButton).max(8)).max(100) });
export type InlineKeyboard = z.infer<typeof Inline>;

const Keyboard = z.strictObject({
  keyboard: z.array(z.array(z.strictObject({ text: label, request_location: z.literal(true) }))).min(1),
  resize_keyboard: z.boolean(),
  one_time_keyboard: z.boolean(),
  input_field_placeholder: z.string().min(1).max(64),
});
const Remove = z.strictObject({ remove_keyboard: z.literal(true) });

const worded = {
  chat_id,
  text: z.string(),
  parse_mode: z.literal('HTML'),
  link_preview_options: z.strictObject({ is_disabled: z.literal(true) }),
};

export const methods = {
  sendMessage: z.strictObject({
    ...worded,
    disable_notification: z.literal(true).optional(),
    reply_markup: z.union([Inline, Keyboard, Remove]).optional(),
  }),
  editMessageText: z.strictObject({ ...worded, message_id: z.int(), reply_markup: Inline.optional() }),
  editMessageReplyMarkup: z.strictObject({ chat_id, message_id: z.int(), reply_markup: Inline.optional() }),
  sendContact: z.strictObject({
    chat_id,
    phone_number: z.string().regex(/^\+\d{6,15}$/),
    first_name: z.string().min(1),
    disable_notification: z.literal(true).optional(),
  }),
  sendChatAction: z.strictObject({ chat_id, action: z.literal('typing') }),
  answerCallbackQuery: z.strictObject({
    callback_query_id: z.string().min(1),
    text: z.string().min(1).max(200).optional(),
    show_alert: z.literal(true).optional(),
  }),
  leaveChat: z.strictObject({ chat_id }),
  setMyCommands: z.strictObject({
    commands: z
      .array(
        z.strictObject({ command: z.string().regex(/^[a-z0-9_]{1,32}$/), description: z.string().min(1).max(256) }),
      )
      .max(100),
  }),
  setWebhook: z.strictObject({
    url: z.url({ protocol: /^https$/ }),
    secret_token: z.string().regex(/^[\w-]{1,256}$/),
    allowed_updates: z.array(z.string()),
  }),
  deleteWebhook: z.strictObject({ drop_pending_updates: z.boolean().optional() }),
  getMe: z.strictObject({}),
  getUpdates: z.strictObject({
    offset: z.int().optional(),
    limit: z.int().optional(),
    timeout: z.int().optional(),
    allowed_updates: z.array(z.string()).optional(),
  }),
};
export type Method = keyof typeof methods;

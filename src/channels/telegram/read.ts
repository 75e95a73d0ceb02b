import { readDanger } from '../../understanding/danger.ts';
import type { Input } from '../channel.ts';
import { commandSaid } from '../said-commands.ts';
import type { Button } from './message.ts';
import { type Press, readPress } from './press.ts';
import type { Pressed, Update, UserMessage } from './update.ts';
import { telegramWords } from './words.ts';

/** What an update asks for. Pure. */
export type Heard =
  /** Something to take in the conversation; `told` is said first. */
  | { kind: 'input'; chat: number; input: Input; told?: string[] }
  | { kind: 'forget'; chat: number }
  /** `/start` with what a link carried. */
  | { kind: 'link'; chat: number; payload: string }
  | {
      kind: 'press';
      chat: number;
      query: string;
      on: { message: number; rows: Button[][] } | null;
      press: Press | null;
    }
  /** What cannot be read: words to answer with, and whether the numbers of danger follow. */
  | { kind: 'unread'; chat: number; says: string[]; emergency: boolean }
  | { kind: 'group'; chat: number }
  | { kind: 'nothing' };

/** Reads an update: whatever it is, a danger in its words comes before anything else. */
export function readUpdate({ message, edited_message, callback_query, my_chat_member }: Update): Heard {
  if (message) return message.chat.type === 'private' ? readMessage(message) : { kind: 'group', chat: message.chat.id };
  if (edited_message) return readEdited(edited_message);
  if (callback_query) {
    const { id, data = '', message: on } = callback_query;
    if (on?.chat.type !== 'private') return { kind: 'nothing' };
    return { kind: 'press', chat: on.chat.id, query: id, on: pressedOn(on), press: readPress(data) };
  }
  const joined =
    my_chat_member && ['member', 'administrator', 'restricted'].includes(my_chat_member.new_chat_member.status);
  if (joined && /group$/.test(my_chat_member.chat.type)) return { kind: 'group', chat: my_chat_member.chat.id };
  return { kind: 'nothing' };
}

function readMessage(message: UserMessage): Heard {
  const chat = message.chat.id;
  const { text, caption, location } = message;
  if (text !== undefined) return readText(chat, text);
  if (caption?.trim()) {
    const told = readDanger(caption) ? [] : [mediaWords(message), telegramWords.readCaption];
    return { kind: 'input', chat, input: { text: caption }, told };
  }
  if (location) return { kind: 'input', chat, input: { position: location } };
  if (!holdsSomething(message)) return { kind: 'nothing' };
  return { kind: 'unread', chat, says: [mediaWords(message), telegramWords.write], emergency: true };
}

/** `/retour`, `/retour@par_ou_bot`, « retour »; `/start` may carry what a link says. */
function readText(chat: number, text: string): Heard {
  const [, name, rest = ''] = /^\/([a-z_]{1,32})(?:@\w+)?(?:\s+(.*))?$/is.exec(text.trim()) ?? [];
  const command = name === undefined ? undefined : (commands[name.toLowerCase()] ?? name);
  const ours = command !== undefined && (command.toLowerCase() === 'start' || commandSaid(command) !== null);
  // The name of a command is ours: only what follows it is the person's.
  if (readDanger(ours ? rest : text)) return { kind: 'input', chat, input: { text } };
  if (name?.toLowerCase() === 'start' && rest.trim()) return { kind: 'link', chat, payload: rest.trim() };
  const said = commandSaid(command !== undefined && !rest ? command : text);
  if (said === 'forget' || said === 'stop') return { kind: 'forget', chat };
  return { kind: 'input', chat, input: said ? { command: said } : { text } };
}

/** Commands of the menu that are not said with the same word. */
const commands: Record<string, string> = { continuer: 'continuer ailleurs' };

/** An answer that was edited stays what it was; a live position moves by itself. A danger is heard all the same. */
function readEdited({ chat, text, caption }: UserMessage): Heard {
  const words = text ?? caption;
  if (chat.type !== 'private' || words === undefined) return { kind: 'nothing' };
  if (readDanger(words)) return { kind: 'input', chat: chat.id, input: { text: words } };
  return { kind: 'unread', chat: chat.id, says: [telegramWords.edited], emergency: false };
}

function mediaWords({
  voice,
  audio,
  video_note,
  photo,
  video,
  animation,
  document,
  sticker,
  dice,
  contact,
}: UserMessage) {
  const { media } = telegramWords;
  if (voice || audio || video_note) return media.voice;
  if (animation || sticker || dice) return media.sticker;
  if (photo || video || document) return media.picture;
  return contact ? media.contact : media.other;
}

/** A message about the chat itself (« a joined », « pinned ») has none of these, and asks for nothing. */
function holdsSomething({ message_id, chat, text, caption, location, ...held }: UserMessage): boolean {
  return Object.values(held).some((one) => one !== undefined);
}

function pressedOn({ message_id, date, reply_markup }: Pressed): Extract<Heard, { kind: 'press' }>['on'] {
  if (date === 0) return null;
  const rows = (reply_markup?.inline_keyboard ?? []).map((row) =>
    row.flatMap((button): Button[] => {
      if ('callback_data' in button) return [{ text: button.text, data: button.callback_data }];
      return 'url' in button ? [{ text: button.text, url: button.url }] : [];
    }),
  );
  return { message: message_id, rows };
}

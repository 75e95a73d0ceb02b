import { type Message, readable } from '../../channels/telegram/message.ts';
import { showPrompt } from '../../channels/telegram/show.ts';
import { telegramWords } from '../../channels/telegram/words.ts';
import { type Line, wrap } from '../../channels/text/lines.ts';
import type { Prompt } from '../../engine/prompt.ts';

/** A prompt as Telegram shows it: its messages one under another, each with its buttons in their rows. */
export function layTelegram(prompt: Prompt, width: number): Line[] {
  return showPrompt(prompt, null).flatMap((message, at) => [
    ...(at > 0 ? [{ text: '' }] : []),
    ...layMessage(message, width),
  ]);
}

function layMessage(message: Message, width: number): Line[] {
  if ('phone' in message) return wrap(`[Contact : ${message.name}, ${message.phone}]`, width, 'number');
  const rows = [...(message.buttons ?? []).map((row) => row.map(({ text }) => text))];
  if (message.keyboard === 'ask_position') rows.push([telegramWords.sharePosition]);
  return [
    ...message.html
      .split('\n')
      .flatMap((line): Line[] => (line ? wrap(readable(line), width, roleOf(line)) : [{ text: '' }])),
    ...rows.flatMap((row) => wrap(row.map((label) => `[ ${label} ]`).join('  '), width, 'part', '  ')),
  ];
}

const roleOf = (line: string): Line['as'] =>
  line.startsWith('❗') ? 'danger' : line.startsWith('<b>') ? 'title' : undefined;

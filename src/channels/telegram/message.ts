/** A message as the Bot API will carry it, before it has a chat. Plain values: the renderers make them, `send.ts` sends them. */

export type Button = { text: string; data: string } | { text: string; url: string };

export type TextMessage = {
  /** HTML of the Bot API, at most `MOST` characters once its tags are read. */
  html: string;
  /** Rows of buttons under the message. */
  buttons?: Button[][];
  /** The keyboard in place of the letters: asks where the phone is, or takes that question away. Never with buttons. */
  keyboard?: 'ask_position' | 'remove';
  /** Comes without a sound: somebody else may be near. */
  silent?: boolean;
};

/** A number to keep in the phone or to forward, in international form. */
export type ContactMessage = { phone: string; name: string };

export type Message = TextMessage | ContactMessage;

/** Characters of one message: core.telegram.org/bots/api#sendmessage. */
export const MOST = 4096;

/** Text made harmless for the HTML of the Bot API: core.telegram.org/bots/api#html-style. */
export const safe = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Bold, from plain text. */
export const bold = (text: string): string => `<b>${safe(text)}</b>`;

/** A phone number in bold, with the plain spaces that a phone copies and dials. */
export const number = (numero: string): string => bold(numero.replaceAll('\u00a0', ' '));

/** What is left to read of a message once its tags are taken away. */
export const readable = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Blocks of HTML, each whole, as few messages as carry them; an empty block is left out. A block is never cut: none is longer than a message. */
export function pack(blocks: (string | null)[]): string[] {
  const packed: string[] = [];
  for (const block of blocks) {
    if (!block) continue;
    const current = packed.at(-1);
    const longer = current === undefined ? block : `${current}\n\n${block}`;
    if (current !== undefined && readable(longer).length <= MOST) packed[packed.length - 1] = longer;
    else packed.push(block);
  }
  return packed;
}

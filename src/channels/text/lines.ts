import { typeset } from '../typeset.ts';

/** What a line is, for those who can colour it. Plain text leaves it aside. */
export type Role = 'danger' | 'notice' | 'title' | 'part' | 'number' | 'open' | 'closed' | 'warning' | 'quiet';

/** One line of text, already cut to the width. */
export type Line = { text: string; as?: Role };

/** An empty line between two parts. */
export const gap: Line = { text: '' };

/** Marks the spaces that must not be cut, one character for one, so that widths stay true. */
const GLUE = '\u00a0';

/**
 * A sentence as lines of at most `width` characters. `lead` stands before the first line and its width before the
 * others. A phone number and French punctuation are never cut from what they belong to; a longer word stays whole.
 */
export function wrap(text: string, width: number, as?: Role, lead = ''): Line[] {
  const words = typeset(text)
    .replace(/(?<=\d) (?=\d)/g, GLUE)
    .split(/[ \n]+/)
    .filter(Boolean);
  const margin = ' '.repeat(lead.length);
  const lines: string[] = [];
  for (const word of words) {
    const current = lines.at(-1);
    const starts = current === undefined;
    if (!starts && current.length + 1 + word.length <= width) lines[lines.length - 1] = `${current} ${word}`;
    else lines.push(`${starts ? lead : margin}${word}`);
  }
  return lines.map((line) => ({ text: plainNumbers(line), as }));
}

/** Several sentences, each beginning its own line. */
export function paragraphs(texts: string[], width: number, as?: Role, lead = ''): Line[] {
  return texts.flatMap((text) => wrap(text, width, as, lead));
}

/** Lines in a frame, `title` in its upper edge. */
export function box(title: string, inside: Line[], width: number): Line[] {
  const room = Math.max(width - 4, ...inside.map(({ text }) => text.length));
  const edge = (left: string, label: string, right: string) =>
    `${left}─${label}${'─'.repeat(Math.max(0, room + 1 - label.length))}${right}`;
  return [
    { text: edge('╭', ` ${title} `, '╮'), as: 'danger' },
    ...inside.map(({ text }): Line => ({ text: `│ ${text.padEnd(room)} │`, as: 'danger' })),
    { text: edge('╰', '', '╯'), as: 'danger' },
  ];
}

/** Numbers are shown with plain spaces, as they are written everywhere else. */
const plainNumbers = (line: string) => line.replace(/(?<=\d)\u00a0(?=\d)/g, ' ');

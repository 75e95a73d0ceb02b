import { styleText } from 'node:util';
import { type Line, type Role, wrap } from '../../channels/text/lines.ts';
import { layOut } from '../../channels/text.ts';
import type { Prompt } from '../../engine/prompt.ts';
import { inForm } from './forms.ts';
import type { Channel, Options } from './options.ts';
import { laySms } from './sms.ts';
import { layTelegram } from './telegram.ts';
import { layVoice } from './voice.ts';

/** What stands in the terminal. Colours only where it shows them: `styleText` looks at the stream and at NO_COLOR. */

type Style = Parameters<typeof styleText>[0];

const STYLES: Record<Role, Style> = {
  danger: ['bold', 'red'],
  notice: 'yellow',
  title: ['bold', 'cyan'],
  part: 'magenta',
  number: ['bold', 'green'],
  open: 'green',
  closed: 'red',
  warning: 'yellow',
  quiet: 'gray',
};

/** Long lines are hard to read, even in a wide terminal. */
const WIDEST = 92;

const width = () => Math.max(32, Math.min(WIDEST, process.stdout.columns || 80));

function print(lines: Line[]): void {
  process.stdout.write(`${lines.map(({ text, as }) => (as ? styleText(STYLES[as], text) : text)).join('\n')}\n`);
}

/** Who plays, when, and what can be typed. */
export function showHeader(when: Date): void {
  const moment = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Paris' });
  print([
    ...wrap(`Par où ? — ${moment.format(when)}`, width(), 'title'),
    ...wrap(
      'Tapez un numéro (ou plusieurs), vos mots, ou : retour, recommencer, aide, personne, passer, résumé, modifier 1, quitter.',
      width(),
      'quiet',
    ),
  ]);
}

/** The answer to the person, as the channel would show it. */
export function showPrompt(prompt: Prompt, { channel }: Options): void {
  const rule: Line = { text: '─'.repeat(width()), as: 'quiet' };
  print([rule, ...laid(prompt, channel)]);
}

function laid(prompt: Prompt, channel: Channel): Line[] {
  if (channel === 'voice') return layVoice(prompt, width());
  if (channel === 'telegram') return layTelegram(prompt, width());
  return channel === 'sms' ? laySms(prompt) : layOut(inForm(prompt, channel), width());
}

/** The answers given, each with the number by which it is changed. */
export function showSummary({ given }: Prompt): void {
  if (given.length === 0) return print([{ text: 'Pas encore de réponse.', as: 'quiet' }]);
  print([
    ...wrap('Vos réponses', width(), 'title'),
    ...given.flatMap(({ question, answer }, at) => wrap(`${question} → ${answer}`, width(), undefined, `${at + 1}. `)),
    ...wrap('Pour en changer une : modifier, puis son numéro.', width(), 'quiet'),
  ]);
}

/** A word of the player itself. */
export function tell(says: string): void {
  print(wrap(says, width(), 'quiet'));
}

/** The line the person types on. */
export const PROMPT = styleText(['bold', 'cyan'], '› ');

/** A line that nobody typed here: given in advance, or read from a file. It is repeated, so that the whole can be read again. */
export function showTyped(line: string): void {
  process.stdout.write(`\n${PROMPT}${line}\n`);
}

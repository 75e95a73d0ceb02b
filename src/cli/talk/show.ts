import { styleText } from 'node:util';
import { type Line, type Role, wrap } from '../../channels/text/lines.ts';
import { layOut } from '../../channels/text.ts';
import type { Prompt } from '../../engine/prompt.ts';
import type { Output } from '../terminal.ts';
import { inForm } from './forms.ts';
import type { Channel } from './options.ts';
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

/** What is shown of a conversation, on this output, as this channel would show it. */
export function screenOn(stdout: Output, channel: Channel) {
  const width = (): number => Math.max(32, Math.min(WIDEST, stdout.columns || 80));
  const styled = (style: Style, text: string): string => styleText(style, text, { stream: stdout });
  const print = (lines: Line[]): void => {
    stdout.write(`${lines.map(({ text, as }) => (as ? styled(STYLES[as], text) : text)).join('\n')}\n`);
  };
  /** Before what the person types. */
  const invitation = styled(['bold', 'cyan'], '› ');

  return {
    invitation,

    /** Who plays, when, and what can be typed. */
    header(when: Date): void {
      print([
        ...wrap(`Par où ? — ${MOMENT.format(when)}`, width(), 'title'),
        ...wrap(
          'Tapez un numéro (ou plusieurs), vos mots, ou : retour, recommencer, aide, personne, passer, résumé, modifier 1, quitter.',
          width(),
          'quiet',
        ),
      ]);
    },

    /** The answer to the person, as the channel would show it. */
    prompt(prompt: Prompt): void {
      const rule: Line = { text: '─'.repeat(width()), as: 'quiet' };
      print([rule, ...laid(prompt, channel, width())]);
    },

    /** The answers given, each with the number by which it is changed. */
    summary({ given }: Prompt): void {
      if (given.length === 0) return print([{ text: 'Pas encore de réponse.', as: 'quiet' }]);
      print([
        ...wrap('Vos réponses', width(), 'title'),
        ...given.flatMap(({ question, answer }, at) =>
          wrap(`${question} → ${answer}`, width(), undefined, `${at + 1}. `),
        ),
        ...wrap('Pour en changer une : modifier, puis son numéro.', width(), 'quiet'),
      ]);
    },

    /** A word of the player itself. */
    tell(says: string): void {
      print(wrap(says, width(), 'quiet'));
    },

    /** A line that nobody typed here: given in advance, or read from a file. It is repeated, so that the whole can be read again. */
    typed(line: string): void {
      stdout.write(`\n${invitation}${line}\n`);
    },
  };
}

const MOMENT = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Paris' });

function laid(prompt: Prompt, channel: Channel, width: number): Line[] {
  if (channel === 'voice') return layVoice(prompt, width);
  if (channel === 'telegram') return layTelegram(prompt, width);
  return channel === 'sms' ? laySms(prompt) : layOut(inForm(prompt, channel), width);
}

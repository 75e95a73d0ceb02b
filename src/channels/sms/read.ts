import { plain } from '../../letters.ts';
import type { Input } from '../channel.ts';
import { commandSaid, type SaidCommand } from '../said-commands.ts';

/** What a text message asks for, from its words alone. */

/** Said on this line only: letters that are too short, or too easily something else, elsewhere. */
const OWN: Record<string, SaidCommand> = {
  r: 'back',
  s: 'more',
  '+': 'more',
  'stop sms': 'stop',
  'stop svp': 'stop',
  'stop merci': 'stop',
  'plus de sms': 'stop',
};

const GREETINGS = new Set(
  'bonjour,bonsoir,bjr,bsr,salut,slt,coucou,cc,hello,hey,allo,bonjour madame,bonjour monsieur,madame monsieur,test,demarrer'.split(
    ',',
  ),
);

const ORDINALS = [
  'premier',
  'deuxieme',
  'troisieme',
  'quatrieme',
  'cinquieme',
  'sixieme',
  'septieme',
  'huitieme',
  'neuvieme',
];

/**
 * The command that a whole message is; null when it is anything else: « il me frappe, arrêt » is no command. A greeting
 * asks to begin.
 */
export function smsCommand(text: string): SaidCommand | null {
  const said = plain(text);
  const own = Object.hasOwn(OWN, said || text.trim()) ? OWN[said || text.trim()] : undefined;
  return own ?? (GREETINGS.has(said) ? 'start' : commandSaid(said));
}

/** The words of a person in letters and figures that are compared everywhere: « 2️⃣ », « ２ », « 2e », « le deuxième » are « 2 ». */
export function smsText(text: string): Extract<Input, { text: string }> {
  const words = text
    .normalize('NFKC')
    .replace(/\ufe0f?\u20e3/g, ' ')
    .trim();
  return { text: ordinalIn(plain(words)) ?? words };
}

function ordinalIn(said: string): string | null {
  const bare = said.replace(/^(?:(?:je|prends|choisis|le|la|choix|numero|reponse) )+/, '');
  const figure = /^(\d{1,2})(?:e|er|ere|eme|ieme|nd|nde)$/.exec(bare)?.[1];
  if (figure) return figure;
  const nth = ORDINALS.indexOf(bare.replace(/^premiere$/, 'premier').replace(/^seconde?$/, 'deuxieme'));
  return nth < 0 ? null : String(nth + 1);
}

/** Only figures and the words between them: the answer to a question that was asked before. */
export const isFigure = (text: string): boolean => /^\d{1,2}(?: (?:et )?\d{1,2})*$/.test(plain(smsText(text).text));

/** The line of a menu that leads to its other choices, by its figure or as it is written. */
export const isZero = (text: string): boolean => /^0(?: suite)?$/.test(plain(smsText(text).text));

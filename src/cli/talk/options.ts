import { parseArgs } from 'node:util';
import { momentOf } from '../../channels/api/moment.ts';
import { OperatorError } from '../../config.ts';

const CHANNELS = ['web', 'sms', 'telegram', 'voice'] as const;
export type Channel = (typeof CHANNELS)[number];

/** How a conversation is played. */
export type Options = {
  channel: Channel;
  /** INSEE code, given in answer to the question of the commune. */
  commune: string | null;
  /** Need code, chosen before the first question. */
  need: string | null;
  /** The moment at which it is played; null for now. */
  when: Date | null;
  /** Where to write what was played, as a test. */
  story: string | null;
};

export const USAGE = `npm run talk -- [options]      joue une conversation dans le terminal
  --channel web|sms|telegram|voice   comme ce canal la montrerait (web)
  --commune 41269                    la commune, par son code INSEE
  --need impaye-loyer                commence par ce besoin
  --when 2026-11-24T15:10            à ce moment-là, à l’heure de Paris
  --story FICHIER                    écrit ce qui a été joué comme un test ; un nom seul va dans tests/stories/`;

/** Reads the arguments of the command. Throws an OperatorError, one French sentence, for one that cannot be taken. */
export function readOptions(args: string[]): Options {
  const { channel = 'web', commune = null, need = null, when = null, story = null } = parse(args);
  const known = CHANNELS.find((name) => name === channel);
  if (!known) throw refused(`Le canal « ${channel} » n’existe pas. Il y a : ${CHANNELS.join(', ')}.`);
  const moment = when === null ? null : momentOf(when);
  if (when !== null && !moment) throw refused(`« ${when} » n’est pas un moment. Écrivez par exemple 2026-11-24T15:10.`);
  return { channel: known, commune, need, when: moment, story };
}

function parse(args: string[]) {
  const option = { type: 'string' } as const;
  const options = { channel: option, commune: option, need: option, when: option, story: option };
  try {
    return parseArgs({ args, options, allowPositionals: false }).values;
  } catch (cause) {
    throw new OperatorError(`Ces arguments ne sont pas compris : ${args.join(' ')}\n\n${USAGE}`, { cause });
  }
}

const refused = (says: string) => new OperatorError(`${says}\n\n${USAGE}`);

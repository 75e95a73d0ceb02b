import { parseArgs } from 'node:util';
import { OperatorError } from '../../config.ts';

export type Options = {
  /** INSEE code of the only département looked at; null for all those served. */
  departement: string | null;
  /** Code of the only need looked at; null for all. */
  need: string | null;
  json: boolean;
  /** Where the map is written. */
  svg: string | null;
};

export const USAGE = `npm run coverage -- [options]    pour chaque commune et chaque besoin : quelle porte, à quelle distance, quel numéro
  --departement 41               un seul département
  --besoin impaye-loyer          un seul besoin
  --json                         tout le détail, en JSON
  --svg FICHIER                  la carte des communes, selon la distance
Le code de sortie est 1 si quelqu’un n’a nulle part où aller, ou personne à appeler.`;

/** Reads the arguments of the command. Throws an OperatorError, one French sentence, for one that is not understood. */
export function readOptions(args: string[]): Options {
  const option = { type: 'string' } as const;
  const options = { departement: option, besoin: option, svg: option, json: { type: 'boolean' } } as const;
  try {
    const { departement = null, besoin = null, svg = null, json = false } = parseArgs({ args, options }).values;
    return { departement, need: besoin, svg, json };
  } catch (cause) {
    throw new OperatorError(`Ces arguments ne sont pas compris : ${args.join(' ')}\n\n${USAGE}`, { cause });
  }
}

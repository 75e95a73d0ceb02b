import * as z from 'zod';

/** The environment of the service, read once at start. The names are those of README.md « Configuration ». */

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

export type Config = {
  /** 0 lets the system choose a free port. */
  port: number;
  databasePath: string;
  /** Codes of the served départements. */
  territoires: string[];
  /** The key of the hashes; null where it must be made (Node) or is missing (Workers). */
  secretKey: string | null;
  retentionDays: number;
  logLevel: LogLevel;
  site: Site;
};

/** What the pages say of the service itself; null where the operator has not said it. */
export type Site = {
  /** The address residents see, without a trailing slash. */
  publicUrl: string | null;
  /** Where « Quitter vite » leads. */
  quickExitUrl: string;
  publisher: { name: string | null; address: string | null; contact: string | null; director: string | null };
  host: { name: string | null; address: string | null };
};

/** What only the operator can mend. The message is a French sentence, shown as it is. */
export class OperatorError extends Error {
  override name = 'OperatorError';
}

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most));
const address = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));
const said = z.string().nullable().default(null);

const Environment = z.object({
  PORT: whole(0, 65535).default(3000),
  PUBLIC_URL: address.nullable().default(null),
  DATABASE_PATH: z.string().default('par-ou.sqlite'),
  TERRITOIRES: z
    .string()
    .transform((list) => [...new Set(list.split(',').map((code) => code.trim()))])
    .pipe(z.array(z.string().regex(/^(\d{2}|2[AB]|97\d)$/)))
    .default(['41', '37']),
  SECRET_KEY: z.string().min(32).nullable().default(null),
  RETENTION_DAYS: whole(1, 365).default(30),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  QUICK_EXIT_URL: z.url({ protocol: /^https$/ }).default('https://meteofrance.com/'),
  PUBLISHER_NAME: said,
  PUBLISHER_ADDRESS: said,
  PUBLISHER_CONTACT: said,
  PUBLISHER_DIRECTOR: said,
  HOST_NAME: said,
  HOST_ADDRESS: said,
});
type Variable = keyof z.infer<typeof Environment>;

const expected: Partial<Record<Variable, string>> = {
  PORT: 'un nombre entier entre 0 et 65535, par exemple 3000',
  PUBLIC_URL: 'une adresse web complète, par exemple https://parou.mondepartement.fr',
  TERRITOIRES: 'des numéros de département séparés par des virgules, par exemple 41,37',
  SECRET_KEY: 'une suite d’au moins 32 caractères, tirée au hasard et gardée secrète',
  RETENTION_DAYS: 'un nombre entier de jours, entre 1 et 365',
  LOG_LEVEL: 'l’un de ces mots : debug, info, warn, error, silent',
  QUICK_EXIT_URL: 'une adresse web qui commence par https://',
};

/**
 * Takes the environment (an empty value counts as absent) and gives the configuration.
 * Throws an OperatorError with one French sentence for each wrong value.
 */
export function parseConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.keys(Environment.shape).flatMap((name) => {
      const value = env[name]?.trim();
      return value ? [[name, value]] : [];
    }),
  );
  const read = Environment.safeParse(given);
  if (!read.success) {
    const wrong = [...new Set(read.error.issues.map((issue) => issue.path[0] as Variable))];
    throw new OperatorError(wrong.map((name) => sentence(name, given[name])).join('\n'));
  }
  const e = read.data;
  return {
    port: e.PORT,
    databasePath: e.DATABASE_PATH,
    territoires: e.TERRITOIRES,
    secretKey: e.SECRET_KEY,
    retentionDays: e.RETENTION_DAYS,
    logLevel: e.LOG_LEVEL,
    site: {
      publicUrl: e.PUBLIC_URL,
      quickExitUrl: e.QUICK_EXIT_URL,
      publisher: {
        name: e.PUBLISHER_NAME,
        address: e.PUBLISHER_ADDRESS,
        contact: e.PUBLISHER_CONTACT,
        director: e.PUBLISHER_DIRECTOR,
      },
      host: { name: e.HOST_NAME, address: e.HOST_ADDRESS },
    },
  };
}

/** A wrong secret is named and never shown. */
function sentence(name: Variable, value: string | undefined): string {
  const found = name === 'SECRET_KEY' ? 'est trop courte' : `vaut « ${value} »`;
  return `La variable ${name} ${found} : il faut ${expected[name] ?? 'un texte'}.`;
}

import * as z from 'zod';
import { type AgentsConfig, agentsExpected, agentsOf, agentsVariables } from './config/agents.ts';
import { type SmsConfig, smsExpected, smsOf, smsVariables } from './config/sms.ts';
import { type TelegramConfig, telegramExpected, telegramOf, telegramVariables } from './config/telegram.ts';
import { twilioExpected, twilioOf, twilioVariables } from './config/twilio.ts';
import { type VoiceConfig, voiceExpected, voiceOf, voiceVariables } from './config/voice.ts';
import { type WidgetConfig, widgetExpected, widgetOf, widgetVariables } from './config/widget.ts';

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
  network: Network;
  /** Null where there is no bot. */
  telegram: TelegramConfig | null;
  /** Null where nobody carries SMS. */
  sms: SmsConfig | null;
  /** Null where nobody carries calls. */
  voice: VoiceConfig | null;
  /** Null where no program may use the tools of agents. */
  agents: AgentsConfig | null;
  /** Which sites may show the service. */
  widget: WidgetConfig;
  site: Site;
};

/** How clients are told apart, and whether one that asks too much is made to wait. */
export type Network = {
  rateLimits: boolean;
  /** The header in which the operator's own proxy writes the client's address; null without a proxy. */
  clientAddressHeader: string | null;
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
  RATE_LIMITS: z.enum(['on', 'off']).default('on'),
  CLIENT_ADDRESS_HEADER: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9-]*$/)
    .nullable()
    .default(null),
  QUICK_EXIT_URL: z.url({ protocol: /^https$/ }).default('https://meteofrance.com/'),
  ...telegramVariables,
  ...twilioVariables,
  ...smsVariables,
  ...voiceVariables,
  ...agentsVariables,
  ...widgetVariables,
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
  RATE_LIMITS: 'on, ou off pour mesurer sur cette machine seulement',
  CLIENT_ADDRESS_HEADER: 'le nom d’un en-tête HTTP, par exemple X-Forwarded-For',
  ...telegramExpected,
  ...twilioExpected,
  ...smsExpected,
  ...voiceExpected,
  ...agentsExpected,
  ...widgetExpected,
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
    network: { rateLimits: e.RATE_LIMITS === 'on', clientAddressHeader: e.CLIENT_ADDRESS_HEADER },
    telegram: telegramOf(e),
    sms: smsOf(e, twilioOf(e), e.PUBLIC_URL),
    voice: voiceOf(e, twilioOf(e), e.PUBLIC_URL, smsOf(e, twilioOf(e), e.PUBLIC_URL)?.from ?? null),
    agents: agentsOf(e),
    widget: widgetOf(e),
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
  const secret = /(TOKEN|SECRET|KEYS?)$/.test(name) ? 'ne convient pas' : `vaut « ${value} »`;
  const found = name === 'SECRET_KEY' ? 'est trop courte' : secret;
  return `La variable ${name} ${found} : il faut ${expected[name] ?? 'un texte'}.`;
}

import { drizzle } from 'drizzle-orm/d1';
import { assemble, type Service } from './assemble.ts';
import { OperatorError, parseConfig } from './config.ts';
import { content } from './content.generated.ts';
import { createLog, describeError } from './log.ts';
import { forgetExpired } from './session/forget.ts';
import * as tables from './store/tables.ts';
import { texts } from './texts.ts';

/** What Cloudflare hands over: the database, then the variables and secrets of README.md « Configuration ». */
type Env = { DB: D1Database; [variable: string]: unknown };

/** One service for each environment: the flows are compiled once, not at each request. */
const services = new WeakMap<Env, Service>();

export default {
  /** Answers one request. Without a usable configuration: the numbers of danger, and a line for the operator. */
  async fetch(request: Request, env: Env, context: ExecutionContext): Promise<Response> {
    try {
      return await serviceOf(env).app.fetch(request, env, context);
    } catch (error) {
      logMisconfiguration(error);
      return new Response(texts.outage.join('\n'), {
        status: 503,
        headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
      });
    }
  },

  /** Forgets the conversations that have expired, and renews what the lines show of us, when the clock of wrangler.toml says so. */
  async scheduled(_controller: ScheduledController, env: Env): Promise<void> {
    const { session, log, announce } = serviceOf(env);
    log('info', 'forgotten', { turns: await forgetExpired(session) });
    await announce();
  },
} satisfies ExportedHandler<Env>;

function serviceOf(env: Env): Service {
  const known = services.get(env);
  if (known) return known;
  const variables = Object.entries(env).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  const config = parseConfig(Object.fromEntries(variables));
  if (!config.secretKey) {
    throw new OperatorError(
      'La variable SECRET_KEY manque : il faut une suite d’au moins 32 caractères, tirée au hasard. Donnez-la par « npx wrangler secret put SECRET_KEY ».',
    );
  }
  const log = createLog(config.logLevel, console.log);
  const service = assemble(config, content, drizzle(env.DB, { schema: tables }), config.secretKey, log);
  services.set(env, service);
  return service;
}

function logMisconfiguration(error: unknown): void {
  const log = createLog('error', console.log);
  if (error instanceof OperatorError) log('error', 'configuration', { says: error.message });
  else log('error', 'failure', describeError(error));
}

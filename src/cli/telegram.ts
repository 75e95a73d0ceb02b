import { OperatorError, parseConfig } from '../config.ts';
import { createLog } from '../log.ts';
import { run } from '../node/run.ts';

/**
 * `npm run telegram`: answers on Telegram by asking for its updates, without a public address, to try on one's own
 * machine. `npm run telegram -- webhook` tells Telegram the address of the service instead.
 */

const USAGE = `npm run telegram              répond sur Telegram depuis cette machine, pour essayer
npm run telegram -- webhook   dit à Telegram l’adresse du service`;

const write = (line: string) => process.stdout.write(`${line}\n`);

await run(createLog('error', write), async () => {
  const [action = 'poll', ...others] = process.argv.slice(2);
  if (others.length > 0 || !['poll', 'webhook'].includes(action)) throw new OperatorError(USAGE);
  const config = parseConfig(process.env);
  const { telegram, site } = config;
  if (!telegram) throw new OperatorError('La variable TELEGRAM_BOT_TOKEN manque : c’est le jeton donné par BotFather.');
  try {
    if (action === 'webhook') write(await (await import('./telegram/webhook.ts')).setWebhook(telegram, site.publicUrl));
    else await (await import('./telegram/poll.ts')).poll(config, telegram, write);
  } catch (error) {
    throw refusedBy(error);
  }
});

/** What an operator can do about a call that Telegram refused at the start; anything else as it is. */
function refusedBy(cause: unknown): unknown {
  const { error_code } = cause as { error_code?: number };
  if (error_code === 401 || error_code === 404) {
    return new OperatorError('Telegram refuse ce jeton. Vérifiez TELEGRAM_BOT_TOKEN auprès de BotFather.', { cause });
  }
  if (error_code === 409) {
    return new OperatorError('Ce robot répond déjà ailleurs. Arrêtez l’autre programme.', { cause });
  }
  return cause;
}

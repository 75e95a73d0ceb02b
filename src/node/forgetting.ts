import { describeError, type Log } from '../log.ts';
import { forgetExpired } from '../session/forget.ts';
import type { SessionDeps } from '../session/session.ts';

const HOUR = 3_600_000;

/** Forgets expired conversations now and then every hour, without holding the process. Gives what stops it, once the run under way is over. */
export function keepForgetting(deps: Pick<SessionDeps, 'db' | 'now' | 'retentionDays'>, log: Log): () => Promise<void> {
  const run = async () => {
    try {
      log('info', 'forgotten', { turns: await forgetExpired(deps) });
    } catch (error) {
      log('error', 'forgetting failed', describeError(error));
    }
  };
  let underWay = run();
  const timer = setInterval(() => {
    underWay = run();
  }, HOUR).unref();
  return () => {
    clearInterval(timer);
    return underWay;
  };
}

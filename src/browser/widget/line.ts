import { ask, type Reply, reaches } from './ask.ts';

/** Why the service does not answer; `slow` and `sending`: not yet. */
export type Trouble = 'sending' | 'slow' | 'offline' | 'down' | 'busy' | 'forbidden';

/** One request: `from` is the element that it was sent by, beside which trouble is told. */
export type Request = { url: string; lang: string; method: string; body?: object; from: Element | null };

export type Line = {
  trouble: Trouble | null;
  /** An answer is awaited: nothing else can be sent. */
  waiting: boolean;
  /** Seconds, when the service asked to wait. */
  wait: number;
  from: Element | null;
  /** What is done once the answer that is awaited has come. */
  next: (() => void) | null;
  /** A policy of the host page stopped a request. */
  stopped: boolean;
  send(request: Request, took: (reply: Reply) => void): void;
  retry(): void;
  /** Gives up what is under way; its answer will change nothing. */
  drop(): void;
  become(trouble: Trouble | null): void;
};

/** Milliseconds without an answer after which the person is told so, then told that the connection is slow. */
const SOON = 800;
const SLOW = 8000;

/**
 * The line to the service: one request at a time. One that got no answer is kept, and sent again as it was: by the
 * person, when the network returns, or when the service said to wait. `troubled` is called when there is news.
 */
export function createLine(troubled: () => void): Line {
  let pending: { request: Request; took: (reply: Reply) => void } | null = null;
  let timers: ReturnType<typeof setTimeout>[] = [];
  let nth = 0;

  const line: Line = {
    trouble: null,
    waiting: false,
    wait: 0,
    from: null,
    next: null,
    stopped: false,
    retry,
    send(request, took) {
      if (line.waiting) return;
      pending = { request, took };
      line.from = request.from;
      retry();
    },
    drop() {
      nth += 1;
      pending = null;
      settle(null);
    },
    become(trouble) {
      line.trouble = trouble;
      troubled();
    },
  };
  return line;

  async function retry(): Promise<void> {
    if (!pending || line.waiting) return;
    const { request, took } = pending;
    nth += 1;
    const mine = nth;
    settle(null);
    line.waiting = true;
    timers = [setTimeout(() => line.become('sending'), SOON), setTimeout(() => line.become('slow'), SLOW)];
    const reply = await answerTo(request);
    if (mine !== nth) return;
    if (typeof reply === 'string') return settle(reply);
    if (reply.status === 429) {
      line.wait = reply.wait;
      settle('busy');
      timers = [setTimeout(retry, reply.wait * 1000)];
      return;
    }
    line.drop();
    took(reply);
    const { next } = line;
    line.next = null;
    next?.();
  }

  function settle(trouble: Trouble | null): void {
    timers.forEach(clearTimeout);
    line.waiting = false;
    line.become(trouble);
  }

  /** A connection may break once for nothing. What fails twice although the service can be reached is refused to this site. */
  async function answerTo({ url, lang, method, body }: Request): Promise<Reply | Trouble> {
    for (let tries = 0; tries < 2; tries++) {
      const reply = await ask(url, lang, method, body).catch(() => null);
      if (reply) return reply.status === 403 ? 'forbidden' : reply.status < 500 ? reply : 'down';
      if (!navigator.onLine) return 'offline';
      if (!(await reaches())) return line.stopped ? 'forbidden' : 'down';
    }
    return 'forbidden';
  }
}

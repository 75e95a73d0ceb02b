import { signatureOf } from '../../channels/twilio/signature.ts';
import { type Load, type Peer, type Post, type Served, startPeer } from './load.ts';
import type { Row } from './row.ts';
import { startTelegram } from './telegram-answers.ts';

/** The first words of somebody on each line, through its real route, beside the least that a server does with such a request. */

/** Messages in one measure, and measures of each line: the lines and the bare servers take turns, the median counts. */
const MESSAGES = 500;
const ROUNDS = 5;

const WORDS = 'je ne peux plus payer mon loyer';
const URL_OF_US = 'https://bench.example';
const TOKEN = 'bench-token-bench-token';
const env = (telegram: string) => ({
  PUBLIC_URL: URL_OF_US,
  TWILIO_AUTH_TOKEN: TOKEN,
  SMS_FROM: '+33939000000',
  TELEGRAM_BOT_TOKEN: '1:bench',
  TELEGRAM_WEBHOOK_SECRET: 'bench-secret',
  TELEGRAM_BOT_INFO: '{"id":1,"username":"bench_bot"}',
  TELEGRAM_API_ROOT: telegram,
  AGENT_KEYS: `bench:${TOKEN}${TOKEN}`,
  AGENT_CALLS_PER_MINUTE: '999999',
});

let count = 0;

/** A form as Twilio signs it, from somebody new. */
function signed(path: string, fields: Record<string, string>): Post {
  const form = new URLSearchParams({ AccountSid: 'ACbench', ...fields });
  return { path, form, headers: { 'X-Twilio-Signature': signatureOf(TOKEN, `${URL_OF_US}${path}`, form) } };
}

const update = (): Post => {
  count += 1;
  const chat = { id: count, type: 'private', first_name: 'Bench' };
  const from = { id: count, is_bot: false, first_name: 'Bench' };
  return {
    path: '/telegram',
    headers: { 'X-Telegram-Bot-Api-Secret-Token': 'bench-secret' },
    body: { update_id: count, message: { message_id: count, date: 1_795_000_000, chat, from, text: WORDS } },
  };
};
/** A call of a tool of the MCP server. */
const tool = (name: string, args: Record<string, string>): Post => {
  count += 1;
  return {
    path: '/mcp',
    headers: { Accept: 'application/json, text/event-stream', Authorization: `Bearer ${TOKEN}${TOKEN}` },
    body: { jsonrpc: '2.0', id: count, method: 'tools/call', params: { name, arguments: args } },
  };
};

const page = (): Post => ({ path: '/', form: new URLSearchParams({ text: WORDS }) });

/** One line: what somebody new sends (where a conversation is begun first, that is not measured), and the bare server beside it. */
const lines: { name: string; peer: Served; post: (to: Peer) => Post | Promise<Post> }[] = [
  {
    name: 'API',
    peer: 'form',
    post: async (to) => {
      const { session } = (await to.send({ path: '/api/v1/sessions', body: {} })) as { session: string };
      return { path: `/api/v1/sessions/${session}/turns`, body: { input: { text: WORDS } } };
    },
  },
  {
    name: 'MCP',
    peer: 'form',
    post: async (to) => {
      const begun = (await to.send(tool('start', {}))) as { result: { structuredContent: { session: string } } };
      return tool('answer', { session: begun.result.structuredContent.session, text: WORDS });
    },
  },
  { name: 'page web', peer: 'form', post: page },
  { name: 'Telegram', peer: 'grammy', post: update },
  {
    name: 'SMS',
    peer: 'form',
    post: () => {
      count += 1;
      return signed('/sms', {
        MessageSid: `SM${count}`,
        From: `+336${String(count).padStart(8, '0')}`,
        To: '+33939000000',
        Body: WORDS,
      });
    },
  },
  {
    name: 'téléphone',
    peer: 'form',
    post: () => {
      count += 1;
      return signed('/voix?at=ask&n=1', {
        CallSid: `CA${count}`,
        From: '+33254000000',
        To: '+33254990000',
        CallStatus: 'in-progress',
        SpeechResult: WORDS,
        Confidence: '0.9',
      });
    },
  },
];

/** Messages a second on each line, on the one core of the server, beside the bare grammY webhook and the bare form post. */
export async function benchChannels(): Promise<Row[]> {
  const telegram = await startTelegram();
  const ours = await startPeer('service', env(telegram.root));
  const peers = { form: await startPeer('form'), grammy: await startPeer('grammy') };
  const bare = { form: page, grammy: update };
  try {
    const mine = lines.map((): Load[] => []);
    const least = lines.map((): Load[] => []);
    for (let round = 0; round < ROUNDS; round++) {
      for (const [at, { peer, post }] of lines.entries()) {
        const which = peer as keyof typeof peers;
        const posts: Post[] = [];
        for (let nth = 0; nth < MESSAGES; nth++) posts.push(await post(ours));
        mine[at]?.push(await ours.all(posts));
        least[at]?.push(await peers[which].all(Array.from({ length: MESSAGES }, bare[which])));
      }
    }
    return lines.map(({ name, peer }, at) => {
      const [nous, plancher] = [middle(mine[at] ?? []), middle(least[at] ?? [])];
      return {
        name: `premiers mots : ${name}`,
        ours: nous.perSecond,
        peer: plancher.perSecond,
        unit: 'tours/s',
        ratio: nous.perSecond / plancher.perSecond,
        against: peer === 'grammy' ? 'grammY nu' : 'formulaire nu',
        note: `p50 ${nous.p50.toFixed(2)} ms, p99 ${nous.p99.toFixed(2)} ms ; nu : p50 ${plancher.p50.toFixed(2)} ms`,
      };
    });
  } finally {
    ours.stop();
    for (const peer of Object.values(peers)) peer.stop();
    telegram.stop();
  }
}

/** The measure in the middle, by messages a second. */
function middle(loads: Load[]): Load {
  const sorted = loads.toSorted((a, b) => a.perSecond - b.perSecond);
  return sorted[Math.floor(sorted.length / 2)] as Load;
}

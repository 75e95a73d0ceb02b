import { createHmac } from 'node:crypto';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Result } from '../../../src/channels/agent/result.ts';
import type { Service } from '../../support/service.ts';

/** Programs that speak for us: as plain HTTP, as two platforms, and by the official client of the protocol. */

export const SECRET = 'a-secret-for-tests-24-or-more';
export const OTHER = 'key_another-secret-for-tests-00';
export const AGENT_ENV = { AGENT_KEYS: `centre:${SECRET}, retell:${OTHER}` };

type Asking = Pick<Service, 'app'>;

/** Posts JSON, or a text as it is, with a key. */
export const post = (
  { app }: Asking,
  path: string,
  body: unknown,
  headers: Record<string, string> = { 'X-Api-Key': SECRET },
): Promise<Response> =>
  Promise.resolve(
    app.request(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  );

/** Calls a plain tool that must answer. */
export async function call(service: Asking, name: string, args: unknown): Promise<Result> {
  const response = await post(service, `/api/v1/tools/${name}`, args);
  if (response.status !== 200) throw new Error(`${name}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Result;
}

/** Begins a conversation and gives its name. */
export const begin = async (service: Asking): Promise<string> => (await call(service, 'start', {})).session ?? '';

/** Answers from the first words to the plan, always by what is offered. */
export async function toThePlan(
  service: Asking,
  session: string,
  words = 'jai 2 mois de loyer de retard',
): Promise<Result> {
  let result = await call(service, 'answer', { session, text: words });
  for (let turns = 0; !result.plan; turns++) {
    const question = result.question;
    if (!question || turns > 15) throw new Error(`no plan: ${JSON.stringify(result)}`);
    const { step, kind, choices } = question;
    const [first] = choices;
    const said =
      kind === 'place'
        ? { text: 'Vendôme' }
        : kind === 'number'
          ? { text: '40' }
          : kind === 'choices'
            ? { choices: [first?.id] }
            : { choice: first?.id };
    result = await call(service, 'answer', { session, step, ...said });
  }
  return result;
}

/** Signs a body as Retell does. */
export const signed = (body: string, secret: string, at: Date): Record<string, string> => {
  const digest = createHmac('sha256', secret).update(`${body}${at.getTime()}`).digest('hex');
  return { 'X-Retell-Signature': `v=${at.getTime()},d=${digest}` };
};

/** The official client, connected to the service without a network. */
export async function connect({ app }: Asking, secret = SECRET): Promise<Client> {
  const transport = new StreamableHTTPClientTransport(new URL('http://par-ou.test/mcp'), {
    fetch: async (url, init) => app.request(String(url), init),
    requestInit: { headers: { Authorization: `Bearer ${secret}` } },
  });
  const client = new Client({ name: 'a-test', version: '1' });
  await client.connect(transport);
  return client;
}

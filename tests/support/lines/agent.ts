import type { Service } from '../service.ts';
import type { Line } from './line.ts';

/** The key of the program that speaks, and as much of it as a walk needs. */
export const AGENT_ENV = { AGENT_KEYS: 'essai:a-secret-for-tests-long-enough', AGENT_CALLS_PER_MINUTE: '100000' };

type Answered = {
  session?: string;
  say: string[];
  part?: { number: number; of: number };
  feedback?: { choices: { id: string }[] };
};

/** A voice agent that calls the tools of the MCP server, as its platform does. */
export function agentLine({ app }: Pick<Service, 'app'>): Line {
  let id = 0;
  let session = '';
  let answered: Answered;
  const call = async (name: string, args: Record<string, unknown>) => {
    id += 1;
    const response = await app.request('/mcp', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/json, text/event-stream',
        Authorization: `Bearer ${AGENT_ENV.AGENT_KEYS.split(':')[1]}`,
      },
      body: JSON.stringify({ jsonrpc: '2.0', id, method: 'tools/call', params: { name, arguments: args } }),
    });
    const text = await response.text();
    const told = JSON.parse(/^data: (.*)$/m.exec(text)?.[1] ?? text);
    const result = told.result?.structuredContent;
    if (!response.ok || told.result?.isError || !result) throw new Error(`${name}: ${response.status} ${text}`);
    answered = result;
  };
  return {
    name: 'MCP',
    channel: 'agent',
    async begin(code) {
      await call('handoff', { code });
      session = answered.session ?? '';
    },
    say: (said, prompt) => call('answer', { session, step: prompt.step, ...said }),
    async rates() {
      await call('plan', { session, part: answered.part?.of ?? 1 });
      for (const nth of [2, 1]) await call('answer', { session, choice: answered.feedback?.choices[nth]?.id });
    },
    async *read() {
      yield JSON.stringify(answered);
      for (let part = 2; part <= (answered.part?.of ?? 1); part++) {
        await call('plan', { session, part });
        yield answered.say.join('\n');
      }
    },
    contact: () => `${AGENT_ENV.AGENT_KEYS.split(':')[0]}\n${session}`,
  };
}

import type { Prompt } from '../../../src/engine/prompt.ts';
import type { Service } from '../service.ts';
import type { Line } from './line.ts';

/** A program that speaks to the API: it reads the prompt itself. */
export function apiLine({ app }: Pick<Service, 'app'>): Line & { prompt: () => Prompt } {
  let session = '';
  let prompt: Prompt;
  const post = async (path: string, body?: unknown) => {
    const response = await app.request(`/api/v1${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as { session: string; prompt: Prompt };
  };
  return {
    name: 'API',
    channel: 'api',
    async begin(code) {
      ({ session, prompt } = await post(`/handoff/${encodeURIComponent(code)}`));
    },
    async say(input) {
      ({ prompt } = await post(`/sessions/${session}/turns`, { input }));
    },
    async rates() {
      for (const choice of ['helped-no', 'why-closed']) await this.say({ choice }, prompt);
    },
    async *read() {
      yield JSON.stringify(prompt);
    },
    contact: () => session,
    prompt: () => prompt,
  };
}

import type { Prompt } from '../../../src/engine/prompt.ts';
import type { Service } from '../service.ts';
import { signedPost } from '../twiml/caller.ts';
import type { Line, Said } from './line.ts';

let people = 0;
let messages = 0;

/** Someone with an old phone: numbers for choices, SUITE for the rest. */
export function smsLine({ app }: Pick<Service, 'app'>): Line {
  let from = '';
  let received: string[] = [];
  const send = async (text: string) => {
    messages += 1;
    const fields = {
      AccountSid: 'AC00000000000000000000000000000000',
      MessageSid: `SM${String(messages).padStart(32, '0')}`,
      From: from,
      To: '+33939000000',
      Body: text,
      NumMedia: '0',
    };
    const response = await app.request('/sms', signedPost('/sms', fields));
    if (response.status !== 200) throw new Error(`/sms: ${response.status}`);
    const xml = await response.text();
    received = [...xml.matchAll(/<Message>([\s\S]*?)<\/Message>/g)].map(([, words = '']) =>
      words.replaceAll('&amp;', '&'),
    );
  };
  return {
    name: 'SMS',
    channel: 'sms',
    async begin(code) {
      people += 1;
      from = `+336${String(people).padStart(8, '0')}`;
      await send(`J’ai un code ${code}`);
    },
    say: (said, prompt) => send(inWords(said, prompt)),
    async rates() {
      for (let page = 0; page < 20 && !/OUI, EN PARTIE ou NON\.$/.test(received.at(-1) ?? ''); page++)
        await send('SUITE');
      await send('NON');
      await send('2');
    },
    async *read() {
      const first = received.join('\n');
      yield first;
      while (/SUITE\.?$/.test(received.at(-1) ?? '')) {
        await send('SUITE');
        const more = received.join('\n');
        if (more === first) return;
        yield more;
      }
    },
    contact: () => from,
  };
}

function inWords(said: Said, { question }: Prompt): string {
  if ('text' in said) return said.text;
  if ('command' in said) return 'PASSER';
  const ids = 'choice' in said ? [said.choice] : said.choices;
  return ids.map((id) => 1 + (question?.choices ?? []).findIndex((choice) => choice.id === id)).join(' ');
}

import type { Prompt } from '../../../src/engine/prompt.ts';
import type { Service } from '../service.ts';
import { caller, type Reply } from '../twiml/caller.ts';
import type { Line } from './line.ts';

/** Choices of one menu; the key 8 gives the next ones. */
const MENU = 5;

const pagesOf = (question: Prompt['question']) => Math.ceil((question?.choices?.length ?? 0) / MENU);

/** Someone on the phone, who says a code and then presses keys. */
export function voiceLine({ app }: Pick<Service, 'app'>): Line {
  let call: ReturnType<typeof caller>;
  let heard: Reply;
  /** The page of the menu that was heard last: after the last comes the first. */
  let page = 0;
  const next = async (question: Prompt['question']) => {
    heard = await call.press('8');
    page = (page + 1) % pagesOf(question);
    return heard;
  };
  return {
    name: 'téléphone',
    channel: 'voice',
    async begin(code) {
      page = 0;
      call = caller(app);
      await call.begin();
      heard = await call.say(`j’ai un code ${[...code].join(' ').replace(/(?<=\p{L}) (?=\p{L})/gu, '')}`);
    },
    async say(said, { question }) {
      if ('text' in said) heard = /^\d+$/.test(said.text) ? await call.press(said.text) : await call.say(said.text);
      else if ('command' in said) heard = await call.press('7');
      else {
        const [id] = 'choice' in said ? [said.choice] : said.choices;
        const at = (question?.choices ?? []).findIndex((choice) => choice.id === id);
        while (page !== Math.floor(at / MENU)) await next(question);
        heard = await call.press(String((at % MENU) + 1));
      }
      page = 0;
    },
    async rates() {
      while (/Pour la suite, tapez 1/.test(heard.text)) heard = await call.press('1');
      heard = await call.wait();
      heard = await call.press('3');
      heard = await call.press('2');
    },
    async *read({ question, plan }) {
      yield heard.text;
      for (let shown = 1; shown < pagesOf(question); shown++) yield (await next(question)).text;
      while (plan && /Pour la suite, tapez 1/.test(heard.text)) {
        heard = await call.press('1');
        yield heard.text;
      }
    },
    contact: () => call.sid,
  };
}

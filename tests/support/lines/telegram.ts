import type { Service } from '../service.ts';
import type { BotApiServer, Shown } from '../telegram/bot-api.ts';
import { newPerson, type Person } from '../telegram/person.ts';
import type { Line } from './line.ts';

/** Someone with Telegram on their phone, in a private chat with the bot: buttons, and messages as they stand. */
export function telegramLine({ app }: Pick<Service, 'app'>, botApi: BotApiServer): Line {
  let person: Person;
  const press = async (data: RegExp) => {
    const has = ({ buttons }: Shown) => buttons.flat().find(({ callback_data = '' }) => data.test(callback_data));
    const on = person.shown().findLast(has);
    const button = on && has(on);
    if (!button?.callback_data) throw new Error(`no button for ${data}`);
    await person.pressesData(button.callback_data, on);
  };
  const isMore = () =>
    person
      .last()
      .buttons.flat()
      .some(({ callback_data = '' }) => callback_data.startsWith('s:'));
  const words = ({ text, buttons }: Shown) => [text, ...buttons.flat().map((button) => button.text)].join('\n');
  return {
    name: 'Telegram',
    channel: 'telegram',
    async begin(code) {
      person = newPerson(app, botApi);
      await person.says(`J’ai un code ${code}`);
    },
    async say(said) {
      if ('text' in said) await person.says(said.text);
      else if ('command' in said) await press(/^c:\w+:skip$/);
      else {
        const ids = 'choice' in said ? [said.choice] : said.choices;
        for (const id of ids) await press(new RegExp(`^[at]:\\w+:${id}$`));
        if (
          person
            .last()
            .buttons.flat()
            .some(({ callback_data = '' }) => callback_data.startsWith('v:'))
        ) {
          if (person.last().text.includes('☑') || 'choices' in said) await press(/^v:/);
        }
      }
    },
    async rates() {
      await press(/^a:\w+:helped-no$/);
      await press(/^a:\w+:why-closed$/);
    },
    async *read({ plan }) {
      if (!plan) return yield words(person.last());
      yield person.shown().map(words).join('\n');
      for (let shown = person.shown().length; isMore(); shown = person.shown().length) {
        await press(/^s:/);
        yield person.shown().slice(shown).map(words).join('\n');
      }
    },
    contact: () => String(person.chat),
  };
}

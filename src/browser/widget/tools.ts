import { comfortChoices } from '../comfort.ts';
import { make } from '../make.ts';
import type { Conversation } from './conversation.ts';
import { data, directionOf } from './home.ts';
import { listen } from './listen.ts';

/** Language, reading aloud, comfort, and closing, in one row. `hush` ends the reading. */
export function tools(
  talk: Conversation,
  frame: HTMLElement,
  main: HTMLElement,
  close: (() => void) | null,
): { element: HTMLElement; hush: () => void } {
  const { words, lang } = talk.spoken;
  const select = make(
    'select',
    { 'aria-label': words.language, title: words.language },
    ...data.languages.map(({ code, name }) =>
      make('option', { value: code, lang: code, dir: directionOf(code), selected: code === lang }, name),
    ),
  );
  select.addEventListener('change', () => talk.speak(select.value, select));
  const aloud = listen({ root: () => main, lang, words });
  const { button, panel } = comfortChoices(frame, words);
  const element = make('div', { class: 'tools' }, data.languages.length > 1 ? select : null, button);
  if (aloud) element.prepend(aloud.element);
  if (close) {
    const x = make('button', { type: 'button', class: 'close', 'aria-label': words.close }, '×');
    x.addEventListener('click', close);
    element.append(x);
  }
  element.append(panel);
  return { element, hush: () => aloud?.stop() };
}

import { enhanceCommune } from '../commune-field.ts';
import { positionButton } from '../position.ts';
import type { Conversation } from './conversation.ts';
import { api } from './home.ts';

/** Makes the field of a commune offer communes while one types, and the position on request. Gives what undoes it. */
export function placeField(talk: Conversation, input: HTMLInputElement): () => void {
  const { words } = talk.spoken;
  const { form } = input;
  const here = positionButton(words, (position) => talk.answer(form ?? input, { position }, talk.view.step));
  if (here) form?.querySelector('.send')?.before(here);
  return enhanceCommune(input, {
    words,
    communes: (q, signal) =>
      fetch(`${api}/communes?q=${encodeURIComponent(q)}`, { signal, credentials: 'omit' }).then((found) =>
        found.json(),
      ),
    chosen: (commune) => {
      input.dataset.code = commune?.code_insee ?? '';
    },
  });
}

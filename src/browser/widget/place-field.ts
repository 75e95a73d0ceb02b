import { enhanceCommune } from '../commune-field.ts';
import { positionButton } from '../position.ts';
import type { Conversation } from './conversation.ts';
import { api } from './home.ts';

/** Makes the field of a commune offer communes while one types, and the position on request. Gives what undoes it. */
export function placeField(talk: Conversation, input: HTMLInputElement): () => void {
  const { words } = talk.spoken;
  const form = input.form as HTMLFormElement;
  const here = positionButton(words, (position) => {
    // A device may know it late, when another question is there.
    if (form.isConnected) talk.answer(form, { position }, talk.view.step);
  });
  if (here) form.querySelector('.send')?.before(here);
  return enhanceCommune(input, {
    words,
    communes: (q, signal) =>
      fetch(`${api}/communes?q=${encodeURIComponent(q)}`, { signal, credentials: 'omit' }).then((found) =>
        found.ok ? found.json() : Promise.reject(),
      ),
    chosen: (commune) => {
      input.dataset.code = commune?.code_insee ?? '';
    },
  });
}

import { make } from '../make.ts';
import type { Frame } from './frame.ts';
import { directionOf } from './home.ts';
import type { Spoken } from './languages.ts';

/** The floating form: a button at the end of the window, and the panel that it opens. */
export type Panel = {
  button: HTMLButtonElement;
  dialog: HTMLDialogElement;
  close(): void;
  /** Writes the words of a language on the button. */
  say(spoken: Spoken): void;
};

/** Makes both around a frame. Older browsers have no modal dialog: theirs is a panel above the page. */
export function createPanel(frame: Frame, opened: () => void): Panel {
  const button = make('button', { type: 'button', class: 'opener', 'aria-haspopup': 'dialog' });
  const dialog = make('dialog', {}, frame.element);
  const closed = () => {
    frame.hush();
    button.focus();
  };
  const close = () => {
    if (dialog.close) return dialog.close();
    dialog.removeAttribute('open');
    closed();
  };
  button.addEventListener('click', () => {
    if (dialog.showModal) dialog.showModal();
    else dialog.setAttribute('open', '');
    opened();
  });
  dialog.addEventListener('close', closed);
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    close();
  });
  // A press beside the panel, on the page that it covers.
  dialog.addEventListener('click', ({ target }) => target === dialog && close());
  return {
    button,
    dialog,
    close,
    say({ words, lang }) {
      button.lang = lang;
      button.dir = directionOf(lang);
      button.textContent = words.open;
      dialog.setAttribute('aria-label', words.name);
    },
  };
}

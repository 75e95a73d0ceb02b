import type { ScreenWords } from '../channels/screen-words.ts';
import { createPlayer, type State } from './aloud/player.ts';
import { voiceFor } from './aloud/voices.ts';
import { make } from './make.ts';

/** What is read: under which element, in which language its button is to be had, and the name of what is read when it is a part of the page. */
export type ReadAloud = {
  root: () => Element | null;
  lang: string;
  words: ScreenWords;
  of?: string;
};

/**
 * « Écouter », which becomes « Pause » and « Reprendre », with « Arrêter » beside it. It stays hidden as long as the device
 * has no voice for the language. Null where the browser cannot speak. `stop` when what it reads is taken away.
 */
export function readAloud({ root, lang, words, of }: ReadAloud): { element: HTMLElement; stop: () => void } | null {
  if (typeof speechSynthesis === 'undefined' || typeof SpeechSynthesisUtterance === 'undefined') return null;
  const label = make('span', {}, words.listen);
  const toggle = make(
    'button',
    { type: 'button', class: 'tool', 'data-state': 'idle' },
    label,
    of ? make('span', { class: 'unseen' }, `\u00a0: ${of}`) : null,
  );
  const end = make(
    'button',
    { type: 'button', class: 'tool stop', hidden: true },
    make('span', { class: 'words' }, words.stop),
  );
  const element = make('span', { class: 'aloud', hidden: true }, toggle, end);
  const says: Record<State, string> = { idle: words.listen, playing: words.pause, paused: words.resume };

  const player = createPlayer(root, (state) => {
    label.textContent = says[state];
    toggle.dataset.state = state;
    // The focus must not vanish with the button that was pressed.
    if (state === 'idle' && (end.getRootNode() as Document | ShadowRoot).activeElement === end) toggle.focus();
    end.hidden = state === 'idle';
  });

  toggle.addEventListener('click', player.toggle);
  end.addEventListener('click', player.stop);

  const show = () => {
    element.hidden = !voiceFor(lang);
  };
  show();
  // Voices come late, and some browsers never say so.
  if (element.hidden) speechSynthesis.addEventListener?.('voiceschanged', show, { once: true });
  return { element, stop: player.stop };
}

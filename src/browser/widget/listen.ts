import { voiceFor } from '../aloud/voices.ts';
import { make } from '../make.ts';
import type { ReadAloud } from '../read-aloud.ts';
import { home } from './home.ts';

/** Milliseconds after which a device that is asked for its voices has them. */
const LATE = [200, 600, 1800];

/** « Écouter » and what stops it. */
export type Listen = { element: HTMLElement; stop(): void };

/**
 * The button that reads aloud, where the device has a voice for the language. What reads is a program of its own, fetched
 * at the first press: few press it, and everybody loads the widget. Null where the browser cannot speak.
 */
export function listen(asked: ReadAloud): Listen | null {
  if (!self.speechSynthesis) return null;
  const button = make('button', { type: 'button', class: 'tool' }, asked.words.listen);
  const made: Listen = { element: make('span', {}, button), stop() {} };
  const show = () => {
    button.hidden = !voiceFor(asked.lang);
  };
  show();
  // Voices come late, and some browsers never say so. Listening to those that do would keep a widget that is gone.
  for (const wait of LATE) setTimeout(show, wait);
  button.addEventListener('click', async () => {
    const program = await import(`${home}/widget/ecouter.js`).catch(() => null);
    const player: Listen | null = program?.readAloud(asked) ?? null;
    if (!player || !button.isConnected) return button.remove();
    button.replaceWith(player.element);
    made.stop = player.stop;
    const toggle = player.element.querySelector('button');
    toggle?.focus();
    toggle?.click();
  });
  return made;
}

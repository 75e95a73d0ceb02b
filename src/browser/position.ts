import type { ScreenWords } from '../channels/screen-words.ts';
import { make, newId } from './make.ts';

/** Where the device is, in degrees (WGS 84), to about a hundred metres. */
export type Position = { latitude: number; longitude: number };

/** Milliseconds before giving up, once the person has agreed. */
const PATIENCE = 10_000;
/** Milliseconds for which an earlier position still serves: a commune is not left in five minutes. */
const FRESH = 300_000;

/** Absent on old phones, on pages without encryption, and where the host page forbids it. */
function canLocate(): boolean {
  const policy = (document as { featurePolicy?: { allowsFeature(name: string): boolean } }).featurePolicy;
  return isSecureContext && 'geolocation' in navigator && policy?.allowsFeature('geolocation') !== false;
}

/**
 * The button that asks the browser for the position, once and only when pressed, and says what became of it. Null where
 * there is no position to be had.
 */
export function positionButton(words: ScreenWords, took: (position: Position) => void): HTMLElement | null {
  if (!canLocate()) return null;
  const told = newId();
  const button = make('button', { type: 'button', class: 'second', 'aria-describedby': told }, words.usePosition);
  const status = make('p', { role: 'status' });
  let looking = false;

  const say = (text: string) => {
    looking = false;
    status.textContent = text;
  };
  button.addEventListener('click', () => {
    if (looking) return;
    say(words.locating);
    looking = true;
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        say('');
        took({ latitude: coarse(coords.latitude), longitude: coarse(coords.longitude) });
      },
      ({ code }) =>
        say(code === 1 ? words.positionRefused : code === 3 ? words.positionTooSlow : words.positionNotFound),
      { enableHighAccuracy: false, timeout: PATIENCE, maximumAge: FRESH },
    );
  });
  return make('div', { class: 'position' }, button, make('p', { class: 'hint', id: told }, words.positionHow), status);
}

/** A thousandth of a degree is about a hundred metres. */
const coarse = (degrees: number): number => Math.round(degrees * 1000) / 1000;

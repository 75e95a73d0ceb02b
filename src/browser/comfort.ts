import type { ScreenWords } from '../channels/screen-words.ts';
import { make, newId } from './make.ts';

/** How somebody likes to read. Each is an attribute of the root that the style sheet knows: data-size, data-contrast, data-spacing. */
export type Comfort = { size?: string; contrast?: string; spacing?: string };

const SIZES = ['100', '125', '150', '200'];
const NAMES = ['size', 'contrast', 'spacing'] as const;
/** The key under which it is kept, in this tab alone and only once something was chosen. */
const KEPT = 'par-ou-confort';

/** What was chosen earlier in this tab. Storage may be forbidden. */
export function keptComfort(): Comfort {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT) ?? '{}');
  } catch {
    return {};
  }
}

/** Keeps it for this tab, or forgets it when nothing is left to keep. */
export function keepComfort(comfort: Comfort): void {
  try {
    if (NAMES.some((name) => comfort[name])) sessionStorage.setItem(KEPT, JSON.stringify(comfort));
    else sessionStorage.removeItem(KEPT);
  } catch {
    // It then lasts as long as the page.
  }
}

/** Dresses a root (the page, or the widget) in it. */
export function applyComfort(root: HTMLElement, comfort: Comfort): void {
  for (const name of NAMES) {
    if (comfort[name]) root.dataset[name] = comfort[name];
    else delete root.dataset[name];
  }
}

/** The button and the panel of choices that it opens; put the panel after the button. They act at once on the root. */
export function comfortChoices(root: HTMLElement, words: ScreenWords): { button: HTMLElement; panel: HTMLElement } {
  const id = newId();
  const inputs: HTMLInputElement[] = [];
  const choice = (type: string, name: keyof Comfort, value: string, label: string) => {
    const input = make('input', { type, name, value });
    inputs.push(input);
    return make('label', {}, input, label);
  };
  const panel = make(
    'form',
    { class: 'comfort', id, hidden: true, 'aria-label': words.comfort },
    make(
      'fieldset',
      {},
      make('legend', {}, words.textSize),
      ...SIZES.map((value) => choice('radio', 'size', value, `${value}\u00a0%`)),
    ),
    choice('checkbox', 'contrast', 'more', words.contrast),
    choice('checkbox', 'spacing', 'wide', words.spacing),
  );
  const button = make(
    'button',
    { type: 'button', class: 'tool', 'aria-expanded': 'false', 'aria-controls': id },
    make('span', { 'aria-hidden': 'true', class: 'letters' }, 'Aa'),
    ' ',
    make('span', { class: 'words' }, words.comfort),
  );

  button.addEventListener('click', () => {
    panel.hidden = !panel.hidden;
    button.setAttribute('aria-expanded', String(!panel.hidden));
    for (const input of inputs) input.checked = (root.dataset[input.name] ?? SIZES[0]) === input.value;
  });
  panel.addEventListener('change', () => {
    const comfort: Comfort = {};
    for (const { name, value, checked } of inputs) {
      if (checked && value !== SIZES[0]) comfort[name as keyof Comfort] = value;
    }
    applyComfort(root, comfort);
    keepComfort(comfort);
  });
  return { button, panel };
}

import type { ScreenWords } from '../channels/screen-words.ts';
import { type Commune, communeOption } from './commune-option.ts';
import { make, newId } from './make.ts';

export type { Commune };

/** The outside of the field: where communes come from, its words, and who is told the choice; null once it is typed over. */
export type CommuneField = {
  communes: (q: string, signal: AbortSignal) => Promise<Commune[]>;
  words: ScreenWords;
  chosen: (commune: Commune | null) => void;
};

/** Milliseconds without a key before communes are asked for. */
const PAUSE = 200;
/** Milliseconds for a press to reach its button once the finger is up. */
const SLIP = 100;
const SHORTEST = 2;
/** Longer than any name of a commune: a sentence, which is for the server to understand. */
const LONGEST = 50;

/**
 * Makes a text field an editable combobox with manual selection (WAI-ARIA APG). Without an answer from the network it
 * stays the plain text field that it was. Gives what closes it, for a field that is taken away.
 */
export function enhanceCommune(input: HTMLInputElement, { communes, words, chosen }: CommuneField): () => void {
  const id = newId();
  const list = make('ul', { role: 'listbox', id, class: 'communes', 'aria-label': words.communes, hidden: true });
  const status = make('div', { role: 'status', class: 'unseen' });
  let found: Commune[] = [];
  let active = -1;
  let asking: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isOpen = () => !list.hidden;
  const options = () => [...list.children];

  function open(): void {
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(isOpen()));
  }

  function close(): void {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    point(-1);
  }

  /** Moves the visual focus; the real one stays in the field. */
  function point(at: number): void {
    active = at;
    options().forEach((option, n) => {
      option.setAttribute('aria-selected', String(n === at));
    });
    const option = list.children[at];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  }

  function forget(): void {
    clearTimeout(timer);
    asking?.abort();
    asking = undefined;
  }

  async function look(text: string): Promise<void> {
    const mine = new AbortController();
    asking = mine;
    const answer = await communes(text, mine.signal).catch(() => null);
    // A later letter has asked again, or the person has left the field.
    if (asking !== mine) return;
    found = answer ?? [];
    list.textContent = '';
    list.append(...found.map((commune, at) => communeOption(commune, `${id}-${at}`, found, words)));
    point(-1);
    open();
    status.textContent = answer === null ? '' : counted(found.length);
  }

  const counted = (number: number): string =>
    number === 0
      ? words.noCommune
      : number === 1
        ? words.oneCommune
        : words.manyCommunes.replace('{n}', String(number));

  function choose(commune: Commune | undefined): void {
    if (!commune) return;
    input.value = commune.nom;
    forget();
    close();
    found = [];
    status.textContent = '';
    chosen(commune);
  }

  function typed(): void {
    chosen(null);
    forget();
    point(-1);
    const text = input.value.trim();
    if (text.length >= SHORTEST && text.length <= LONGEST) timer = setTimeout(() => look(text), PAUSE);
    else {
      found = [];
      close();
      status.textContent = '';
    }
  }

  function pressed(event: KeyboardEvent): void {
    const { key } = event;
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    if (step && found.length > 0) {
      event.preventDefault();
      walk(step, event.altKey);
    } else if (!isOpen() || event.isComposing) return;
    else if (key === 'Enter' && active >= 0) {
      event.preventDefault();
      choose(found[active]);
    } else if (key === 'Enter') close();
    else if (key === 'Escape') {
      // A panel around the field must not close with the list.
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (/^(Home|End|ArrowLeft|ArrowRight)$/.test(key)) point(-1);
  }

  /** The arrows: to the next or the previous commune, round and round; with Alt, only open and close. */
  function walk(step: number, alt: boolean): void {
    const from = isOpen() ? active : -1;
    if (alt && step < 0) return close();
    open();
    if (!alt) point(from < 0 ? (step > 0 ? 0 : found.length - 1) : (from + step + found.length) % found.length);
  }

  function left(): void {
    forget();
    // The list stands above the button: were it to go before the finger is up, the button would slip from under it.
    if (!document.querySelector(':active')) close();
    else for (const name of ['pointerup', 'pointercancel', 'click']) addEventListener(name, closeSoon, { once: true });
  }

  const closeSoon = () => setTimeout(() => input.matches(':focus') || close(), SLIP);

  const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': id };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  input.after(list, status);
  input.addEventListener('input', typed);
  input.addEventListener('keydown', pressed);
  input.addEventListener('blur', left);
  // The finger or the mouse must not take the focus away before the choice is made.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = (event.target as Element).closest('[role=option]');
    choose(found[options().indexOf(option as Element)]);
  });
  return left;
}

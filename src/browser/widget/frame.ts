import { fillIn } from '../../channels/widget/frame-words.ts';
import type { Tree } from '../../channels/widget/tree.ts';
import { applyComfort, keptComfort } from '../comfort.ts';
import { make } from '../make.ts';
import { act } from './acts.ts';
import { build } from './build.ts';
import type { Conversation } from './conversation.ts';
import { fill, focusOn } from './dom.ts';
import { emergency } from './emergency.ts';
import { directionOf, home } from './home.ts';
import { placeField } from './place-field.ts';
import { tools } from './tools.ts';

/** What is seen of a conversation: a head, the numbers of an emergency, and what is asked or told. */
export type Frame = {
  element: HTMLElement;
  /** The level of the headings that say what is asked. */
  level: number;
  /** Closes the panel that the frame is in; null where it is in none. */
  close: (() => void) | null;
  /** Shows where the conversation is; `moved` takes the reading there. */
  draw(moved: boolean): void;
  /** Says beside what was sent that it is under way, or what went wrong. Nothing that was typed moves. */
  trouble(): void;
  /** Ends the reading aloud. */
  hush(): void;
};

/** Makes the frame of a conversation. */
export function createFrame(talk: Conversation): Frame {
  const head = make('div', { class: 'top' });
  const main = make('div', { class: 'main' });
  const status = make('p', { role: 'status', class: 'unseen' });
  const box = make('div', { class: 'trouble' });
  const element = make('section', { class: 'frame' }, head, main, status);
  let numbers: Element = head;
  let headOf: unknown;
  let undo = (): void => {};
  applyComfort(element, keptComfort());
  const press = (pressed: HTMLElement | null) => pressed && act(talk, pressed, () => frame.draw(true), frame.level);
  main.addEventListener('click', ({ target }) => press((target as Element).closest('button[data-do]')));
  main.addEventListener('submit', (event) => {
    event.preventDefault();
    press(event.target as HTMLFormElement);
  });

  const frame: Frame = { element, level: 2, close: null, draw, trouble, hush: () => {} };
  return frame;

  function draw(moved: boolean): void {
    const { view, told, session, known, reviewing, typed } = talk;
    // The focus must not vanish with the list that another language was chosen in.
    const inHead = head.contains((element.getRootNode() as ShadowRoot).activeElement);
    frame.hush();
    undo();
    drawHead();
    const trees = !session && known.need ? ready() : reviewing && view.given ? view.given : view.shown;
    // What is being typed is kept when only the words around it change.
    const typing = moved ? typed : (main.querySelector<HTMLInputElement>(OWN_WORDS)?.value ?? typed);
    fill(main, ...trees.map((piece) => build(piece, frame.level)));
    if (told) main.prepend(make('p', { class: 'notice first', role: !moved && 'alert' }, told));
    const field = main.querySelector<HTMLInputElement>(OWN_WORDS);
    if (field && !reviewing) field.value = typing;
    undo = view.place && field && !reviewing ? placeField(talk, field) : () => {};

    guard(Boolean(view.discreet));
    if (inHead) head.querySelector('select')?.focus();
    trouble();
    status.textContent = view.left ?? '';
    // Whoever writes elsewhere on the page goes on there.
    if (moved && !document.activeElement?.matches(':read-write'))
      focusOn(main.querySelector<HTMLElement>(INVALID) ?? main.querySelector('.first'));
  }

  /** Where the quick exit is at hand, it is the first that the Tab key reaches; what is seen above comes after it. */
  function guard(discreet: boolean): void {
    element.classList.toggle('discreet', discreet);
    if (discreet !== (element.firstChild === main) || !numbers.isConnected) {
      if (discreet) element.append(head, numbers);
      else element.prepend(head, numbers);
    }
    if (!discreet) return;
    const { quit } = talk.spoken.words;
    const exit = make('div', { class: 'quit' }, make('button', { type: 'button', 'data-do': 'quit' }, quit));
    const first = main.querySelector('.first');
    if (first) first.after(exit);
    else main.prepend(exit);
    // Above the page, also where the host moves or cuts what the widget is in.
    exit.popover = 'manual';
    if (exit.isConnected) exit.showPopover?.();
  }

  /** The host page has said the need: one press begins with it. */
  function ready(): Tree[] {
    const { words } = talk.spoken;
    const button = (says: string, verb: string, look: string): Tree => [
      'button',
      { type: 'button', class: look, 'data-do': verb },
      says,
    ];
    return [
      ['h0', { class: 'title first' }, words.ready],
      ['p', { class: 'send' }, button(words.begin, 'begin', 'main-button'), button(words.otherNeed, 'other', 'second')],
    ];
  }

  function trouble(): void {
    const { line, spoken } = talk;
    const { words, lang } = spoken;
    const now = line.trouble;
    main.classList.toggle('waiting', line.waiting);
    box.remove();
    if (!now) return;
    const says = fillIn(words[now], { n: line.wait });
    fill(box, make('p', { role: !line.waiting && 'alert' }, says));
    if (!line.waiting) {
      const again = make('button', { type: 'button', class: 'main-button' }, words.retry);
      again.addEventListener('click', line.retry);
      const page = make(
        'a',
        { class: 'second', href: `${home}/`, target: '_blank', rel: 'noreferrer' },
        words.plainPage,
      );
      box.append(make('p', { class: 'send' }, again, page), emergency(words, lang, true));
    }
    if (line.from && main.contains(line.from)) line.from.after(box);
    else main.prepend(box);
    status.textContent = line.waiting ? says : '';
  }

  /** Made again only when the language or the panel has changed: the focus may be in it. */
  function drawHead(): void {
    const { spoken } = talk;
    if (headOf === spoken && Boolean(frame.close) === Boolean(head.querySelector('.close'))) return;
    headOf = spoken;
    element.lang = spoken.lang;
    element.dir = directionOf(spoken.lang);
    element.setAttribute('aria-label', spoken.words.name);
    const made = tools(talk, element, main, frame.close);
    frame.hush = made.hush;
    fill(head, make('p', { class: 'brand' }, spoken.words.name), made.element);
    if (numbers !== head) numbers.remove();
    numbers = emergency(spoken.words, spoken.lang);
  }
}

const OWN_WORDS = '[data-do=answer] [name=text]';
const INVALID = '[aria-invalid],.invalid input';

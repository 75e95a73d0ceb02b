import { make } from '../make.ts';
import { build } from './build.ts';
import type { Conversation } from './conversation.ts';
import { focusOn } from './dom.ts';

/** What a press or a form does, by the `data-do` of what was pressed. */

/** Does it; `from` is the button or the form. `redraw` shows the conversation again, `level` is that of headings. */
export function act(talk: Conversation, from: HTMLElement, redraw: () => void, level: number): void {
  const [verb, of = ''] = (from.dataset.do ?? '').split(' ');
  const { step } = talk.view;
  if (verb === 'answer') answerWith(talk, from as HTMLFormElement);
  else if (verb === 'report') report(talk, from as HTMLFormElement, of, level);
  else if (verb === 'begin') talk.answer(from);
  else if (verb === 'skip') talk.answer(from, { command: 'skip' }, step);
  else if (verb === 'command' || verb === 'choice') talk.answer(from, { [verb]: of });
  else if (verb === 'change') talk.change(of, from);
  else if (verb === 'erase') talk.erase(from);
  else if (verb === 'quit') talk.quit();
  else if (verb === 'copy') copy(talk, from);
  else if (verb === 'link') link(talk, from, level);
  else {
    if (verb === 'other') talk.known.need = null;
    talk.reviewing = verb === 'review';
    redraw();
  }
}

/** What a form was given: choices, the code of a commune that was picked, or words. */
function answerWith(talk: Conversation, form: HTMLFormElement): void {
  const { words } = talk.spoken;
  const chosen = chosenIn(form);
  const field = form.querySelector<HTMLInputElement>('[name=text]');
  const text = field?.value.trim();
  talk.typed = text ?? '';
  if (chosen.length === 0 && !text) return refuse(form, words.nothing);
  const several = form.querySelector('[type=checkbox]');
  const code = field?.dataset.code;
  const input =
    chosen.length > 0 ? (several ? { choices: chosen } : { choice: chosen[0] }) : code ? { choice: code } : { text };
  talk.answer(form, input, talk.view.step);
}

const chosenIn = (form: HTMLFormElement): string[] =>
  [...form.querySelectorAll<HTMLInputElement>('[name=choice]:checked')].map(({ value }) => value);

/** Says by the field that an answer is missing, without asking anybody. */
function refuse(form: HTMLFormElement, says: string): void {
  const field = form.querySelector<HTMLElement>('fieldset,textarea,[type=text]');
  form.querySelector('.error')?.remove();
  field?.before(make('p', { class: 'error', id: 'missing' }, says));
  const choices = field?.matches('fieldset');
  if (!choices) field?.setAttribute('aria-invalid', 'true');
  const about = field?.getAttribute('aria-describedby') ?? '';
  field?.setAttribute('aria-describedby', `${about.replace(/ ?\b(missing|error)\b/, '')} missing`.trim());
  focusOn(choices ? field?.querySelector('input') : field);
}

/** Tells the keepers of the directory what is wrong on a card. */
async function report(talk: Conversation, form: HTMLFormElement, structure: string, level: number): Promise<void> {
  const text = form.querySelector('textarea')?.value.trim() || undefined;
  // Words are read even where nothing was chosen: they may tell a danger.
  const [kind = text && 'other'] = chosenIn(form);
  if (!kind) return refuse(form, talk.spoken.words.nothing);
  const told = await says(talk, form, '/reports', { structure, kind, text }, level);
  if (told) form.replaceWith(told);
  focusOn(told);
}

/** Makes the link of the plan, and shows the ways to give it. */
async function link(talk: Conversation, from: HTMLElement, level: number): Promise<void> {
  const section = from.closest('section');
  const made = section && (await says(talk, section, 'link', {}, level));
  if (!made) return;
  // A host may let no picture in: the link stands beside it.
  made.querySelector('img')?.addEventListener('error', ({ target }) => (target as Element).closest('figure')?.remove());
  section.querySelector('.links')?.replaceWith(made);
  made.className = 'links';
  focusOn(made);
}

/** What the service says to a call beside the conversation; null when it could not, which is then told in `.told`. */
async function says(
  { spoken: { words }, call }: Conversation,
  within: Element,
  path: string,
  sent: object,
  level: number,
): Promise<HTMLElement | null> {
  const told = within.querySelector('.told') ?? within;
  // Pressed twice.
  if (told.textContent === words.sending) return null;
  told.textContent = words.sending;
  const reply = await call(path, sent).catch(() => null);
  told.textContent = reply?.body.says ? '' : (reply?.body.detail ?? words.down);
  return reply?.body.says ? make('div', {}, ...reply.body.says.map((piece) => build(piece, level))) : null;
}

/** Copies the plan as it is read. */
async function copy({ spoken: { words } }: Conversation, from: HTMLElement): Promise<void> {
  const section = from.closest('section') as HTMLElement;
  const plan = section.parentElement?.querySelector('.plan') as HTMLElement;
  plan.classList.add('copying');
  const text = plan.innerText;
  plan.classList.remove('copying');
  const told = section.querySelector('.told') as Element;
  try {
    await navigator.clipboard.writeText(text);
    told.textContent = words.copied;
  } catch {
    told.textContent = words.notCopied;
  }
}

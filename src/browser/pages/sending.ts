import type { PageWords } from '../../channels/web/page-words.ts';
import { make } from '../make.ts';

/** Milliseconds after which waiting is spoken of. */
const LONG = 8_000;

/**
 * Forms that say they are being sent, and are not sent twice by an impatient finger; without a network, what was typed
 * stays where it is. The quick exit is left alone: nothing may hold it back.
 */
export function watchSending(words: PageWords): void {
  let sent: HTMLFormElement | null = null;
  let restore = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;

  addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (event.defaultPrevented || form.method !== 'post' || form.matches('.quick-exit')) return;
    if (sent === form) return event.preventDefault();
    // A browser may be wrong about its network: whoever insists is let through.
    if (!navigator.onLine && !form.dataset.insists) {
      event.preventDefault();
      form.dataset.insists = 'yes';
      tell(form, words.offlineNow, 'alert');
      addEventListener('online', () => tell(form, words.onlineAgain, 'status'), { once: true });
      return;
    }
    again();
    sent = form;
    const button = (event.submitter as HTMLElement | null) ?? form.querySelector<HTMLElement>('[type=submit]');
    if (button?.matches('.ask .main')) {
      const said = button.textContent;
      button.textContent = words.sendingNow;
      restore = () => {
        button.textContent = said;
      };
    }
    timer = setTimeout(() => {
      const waits = sent;
      again();
      if (waits) tell(waits, words.slowNow, 'status');
    }, LONG);
  });
  // The page as it was left, found again by the Back button.
  addEventListener('pageshow', again);

  function again(): void {
    clearTimeout(timer);
    restore();
    restore = () => {};
    sent = null;
  }
}

/** One sentence under the form, in the place of the one before. */
function tell(form: HTMLFormElement, says: string, role: 'alert' | 'status'): void {
  form.querySelector('.told')?.remove();
  const told = make('p', { class: 'told', role });
  form.append(told);
  // Said once it is in the page: a region that comes with its words is often not spoken.
  setTimeout(() => {
    told.textContent = says;
  }, 50);
}

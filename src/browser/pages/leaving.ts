import { keepComfort } from '../comfort.ts';

/**
 * The quick exit and « Tout effacer »: nothing stays in the tab. On the quick exit the page is blank at once, however slow the
 * network; found again by the Back button, it gives way to the first page.
 */
export function watchLeaving(): void {
  let gone = false;
  addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    const quick = form.matches('.quick-exit');
    if (event.defaultPrevented || (!quick && !/\/effacer$/.test(form.action))) return;
    gone = true;
    keepComfort({});
    if (quick) document.documentElement.hidden = true;
  });
  addEventListener('pageshow', () => {
    if (gone) location.replace('/');
  });
}

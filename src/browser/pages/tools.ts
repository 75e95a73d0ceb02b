import type { PageWords } from '../../channels/web/page-words.ts';
import { applyComfort, comfortChoices, keptComfort } from '../comfort.ts';
import { make } from '../make.ts';
import { readAloud } from '../read-aloud.ts';

/** What the page is read from: the danger and the cards of a plan also have a button each. */
const CARDS = 'main .danger, main .call-first, main .door';

/** In the header: listening to the page, and how one likes to read. */
export function showTools(words: PageWords): void {
  const root = document.documentElement;
  const lang = root.lang || 'fr';
  const brand = document.querySelector('.top .brand');
  if (!brand) return;
  const { button, panel } = comfortChoices(root, words);
  const page = readAloud({ root: () => document.querySelector('main'), lang, words });
  brand.after(make('div', { class: 'tools' }, page?.element, button), panel);
  // The page that the Back button finds again is as the person now likes it.
  addEventListener('pageshow', () => applyComfort(root, keptComfort()));

  for (const card of document.querySelectorAll(CARDS)) {
    const heading = card.querySelector('h2, h3');
    const own = readAloud({ root: () => card, lang, words, of: nameOf(heading) });
    if (own) heading?.before(own.element);
  }
}

/** The heading of a card, without its rank. */
function nameOf(heading: Element | null): string {
  const rank = heading?.querySelector('.rank')?.textContent ?? '';
  return (heading?.textContent ?? '').replace(rank, '').trim();
}

import { make } from '../make.ts';
import { data, home } from './home.ts';

/**
 * Dresses a shadow root: by a sheet that no policy of the host can stop; in older browsers by a style element; where the
 * policy of the host stops that, by the same text from our address. Without all three it is bare, and still readable.
 */
export function dress(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(data.style);
    root.adoptedStyleSheets = [sheet];
    return;
  } catch {
    // An older browser.
  }
  const style = make('style', {}, data.style);
  root.append(style);
  if (!style.sheet?.cssRules.length) style.replaceWith(make('link', { rel: 'stylesheet', href: `${home}/widget.css` }));
}

import type { FrameWords } from '../../channels/widget/frame-words.ts';
import { make } from '../make.ts';
import { data, directionOf } from './home.ts';

/** The numbers of an emergency, out of the program itself: on one line, or large where nobody else answers. */
export function emergency(words: FrameWords, lang: string, large = false): HTMLElement {
  const { lines, says } = data.emergency;
  return make(
    'div',
    { class: large ? 'lines' : 'emergency' },
    make('span', { lang, dir: directionOf(lang) }, says[lang] ?? says.fr ?? ''),
    ...lines.map(({ numero, nom, sms }) =>
      make(
        'a',
        {
          href: `${sms ? 'sms' : 'tel'}:${numero}`,
          'aria-label': `${numero}, ${sms ? words.bySms : nom}`,
          class: large ? 'phone' : '',
        },
        make('span', { class: 'number' }, numero),
        large || sms ? ` ${sms ? words.bySms : nom}` : '',
      ),
    ),
  );
}

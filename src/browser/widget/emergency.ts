import type { FrameWords } from '../../channels/widget/frame-words.ts';
import { make } from '../make.ts';
import { data } from './home.ts';

/** The numbers of an emergency, out of the program itself: on one line, or large where nobody else answers. */
export function emergency(words: FrameWords, lang: string, large = false): HTMLElement {
  const { lines, says } = data.emergency;
  return make(
    'div',
    { class: !large && 'emergency' },
    make('span', {}, says[lang] ?? says.fr ?? ''),
    make(
      'ul',
      { class: large && 'lines' },
      ...lines.map(({ numero, nom, sms }) => {
        const whose = sms ? words.bySms : nom;
        return make(
          'li',
          {},
          make(
            'a',
            {
              href: `${sms ? 'sms' : 'tel'}:${numero}`,
              'aria-label': `${numero}, ${whose}`,
              class: large && 'phone',
            },
            make('span', { class: 'number' }, numero),
            large || sms ? ` ${whose}` : '',
          ),
        );
      }),
    ),
  );
}

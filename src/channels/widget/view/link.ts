import { fillIn } from '../frame-words.ts';
import { h, type Tree } from '../tree.ts';
import type { Words } from '../words.ts';

/** What POST /link gives: the address of the plan, and the same plan for other ways to carry it. */
export type Link = { url: string; expires_at: string; qr: string; sms: string; subject: string; body: string };

/** The ways to carry a plan: printed, by SMS, by e-mail, by its link, or by a code to photograph. */
export function links(words: Words, lang: string, { url, expires_at, qr, sms, subject, body }: Link): Tree[] {
  const day = { day: 'numeric', month: 'long', timeZone: 'Europe/Paris' } as const;
  const date = new Intl.DateTimeFormat(lang, day).format(new Date(expires_at));
  const away = (label: string, href: string) =>
    h(
      'a',
      { class: 'second', href, target: '_blank', rel: 'noreferrer noopener' },
      label,
      h('span', { class: 'unseen' }, ` ${words.opensElsewhere}`),
    );
  const ways = [
    away(words.print, `${url}/imprimer`),
    h('a', { class: 'second', href: `sms:?&body=${encodeURIComponent(sms)}` }, words.bySmsSend),
    h(
      'a',
      {
        class: 'second',
        href: `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`,
      },
      words.byMail,
    ),
    away(words.link, url),
  ];
  return [
    h('p', {}, fillIn(words.linkHow, { date })),
    h(
      'ul',
      { class: 'rows' },
      ways.map((way) => h('li', {}, way)),
    ),
    h(
      'figure',
      {},
      h('img', { alt: true, src: `data:image/svg+xml,${encodeURIComponent(qr)}` }),
      h('figcaption', { class: 'soft' }, words.qr),
    ),
  ];
}

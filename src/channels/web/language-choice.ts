import { html } from 'hono/html';
import { type Language, languages } from '../../texts/languages.ts';
import { offeredLanguages } from '../../translation/shipped.ts';
import type { Html } from '../html.ts';
import { spoken, t } from '../speaking.ts';
import type { Sending } from './sending.ts';

/** The languages by their own names, each in its own letters and direction. Nothing where French is alone. */

/** As links of the first page: nothing is kept yet. `known` are the other parts of its address. */
export const languageLinks = (known: Record<string, string> = {}): Html | null =>
  choice((code) => {
    const address = new URLSearchParams({ ...known, ...(code !== 'fr' && { langue: code }) }).toString();
    return html`<a href="/${address && `?${address}`}"${own(code)}${code === spoken().lang ? html` aria-current="true"` : null}>${languages[code].name}</a>`;
  });

/** As a form of a conversation, folded until it is wanted: the same page comes again in the language chosen. */
export function languageButtons({ action, nonce }: Sending): Html | null {
  const list = choice((code) =>
    code === spoken().lang
      ? html`<span${own(code)} aria-current="true">${languages[code].name}</span>`
      : html`<button type="submit" name="language" value="${code}"${own(code)}>${languages[code].name}</button>`,
  );
  return (
    list &&
    html`<details class="languages-folded screen-only"><summary>${t('Langue')}${spoken().lang === 'fr' ? html` · <span lang="en">Language</span>` : null}</summary>
<form method="post" action="${action}">${nonce ? html`<input type="hidden" name="message_id" value="${nonce}">` : null}${list}</form></details>`
  );
}

const choice = (one: (code: Language) => Html): Html | null =>
  offeredLanguages.length < 2
    ? null
    : html`<nav class="languages" aria-label="${t('Langue')}"><ul>${offeredLanguages.map((code) => html`<li>${one(code)}</li>`)}</ul></nav>`;

const own = (code: Language): Html => html` lang="${code}" dir="${languages[code].dir}"`;

import { html } from 'hono/html';
import type { Html } from '../html.ts';
import type { Program } from './program.ts';
import type { Wishes } from './wishes.ts';

/** What a webmaster pastes: the widget, a frame, or a link. */

/** Pixels: a question and its answers are seen without scrolling inside the frame. */
const FRAME_HEIGHT = 760;

/** The address of the plain page with what is known; `framed` for a frame of another site. */
export function addressOf(base: string, { need, departement, commune, lang }: Wishes, framed = false): string {
  const known = new URLSearchParams({
    ...(need && { besoin: need.code }),
    ...(departement && { departement }),
    ...(commune && { commune: commune.code }),
    ...(lang && { langue: lang }),
  });
  const query = [framed ? 'cadre' : '', known.toString()].filter(Boolean).join('&');
  return query ? `${base}/?${query}` : `${base}/`;
}

/** The tag of the widget. Its content is the link for browsers without JavaScript. */
export function tagOf(base: string, wishes: Wishes): Html {
  const { departement, commune, need, lang, position, theme, accent, level } = wishes;
  const given: Record<string, string | null | undefined> = {
    departement,
    commune: commune?.code,
    need: need?.code,
    lang,
    position: position === 'inline' ? null : position,
    theme: theme === 'auto' ? null : theme,
    accent,
    'heading-level': level === 2 ? null : String(level),
  };
  const attributes = Object.entries(given).map(([name, value]) => (value ? html` ${name}="${value}"` : ''));
  return html`<par-ou${attributes}><a href="${addressOf(base, wishes)}">${linkWords(wishes)}</a></par-ou>`;
}

/** The text to paste, for the form that was chosen. `base` is the address of the service, without a trailing slash. */
export function snippetOf(base: string, wishes: Wishes, program: () => Program): string {
  if (wishes.form === 'lien') return String(html`<a href="${addressOf(base, wishes)}">${linkWords(wishes)}</a>`);
  if (wishes.form === 'cadre') {
    return String(
      html`<iframe src="${addressOf(base, wishes, true)}" title="${linkWords(wishes)}" width="100%" height="${FRAME_HEIGHT}" loading="lazy" allow="geolocation"></iframe>`,
    );
  }
  const script = wishes.pinned
    ? html`<script src="${base}${program().pinned}" integrity="${program().integrity}" crossorigin="anonymous" defer></script>`
    : html`<script src="${base}/widget.js" defer></script>`;
  return String(html`${script}\n${tagOf(base, wishes)}`);
}

/** What a link to the service says. */
function linkWords({ need, commune }: Wishes): string {
  const about = [need?.libelle, commune?.nom].filter(Boolean).join(' – ');
  return about ? `Trouver qui peut vous aider\u00a0: ${about}` : 'Trouver qui peut vous aider près de chez vous';
}

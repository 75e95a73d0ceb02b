import { html } from 'hono/html';
import type { Html } from '../html.ts';

/** Leaves for a harmless site and forgets the conversation. First in the page, so first under the Tab key. */
export const quickExit = (
  conversation: string,
): Html => html`<form class="quick-exit" method="post" action="${conversation}/quitter">
<button type="submit">Quitter vite</button>
</form>`;

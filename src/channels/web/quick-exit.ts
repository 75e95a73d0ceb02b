import { html } from 'hono/html';
import type { Html } from '../html.ts';
import { t } from '../speaking.ts';

/**
 * Leaves for a harmless site and forgets the conversation. First in the page, so first under the Tab key. The whole
 * window leaves, also where the page is shown inside another site.
 */
export const quickExit = (
  conversation: string,
): Html => html`<form class="quick-exit" method="post" action="${conversation}/quitter" target="_top">
<button type="submit">${t('Quitter vite')}</button>
</form>`;

import { html } from 'hono/html';
import type { Plan } from '../../engine/plan.ts';
import type { Html } from '../html.ts';
import { renderMap } from '../map.ts';
import { inFrench, t } from '../speaking.ts';

/** Where the places of a plan are, folded until it is wanted; nothing where no place can be shown. */
export function renderWhere(plan: Plan): Html | null {
  const map = renderMap(plan);
  return (
    map &&
    html`<details class="why where screen-only"><summary>${t('Voir où sont ces lieux')}</summary>${inFrench(map)}</details>`
  );
}

import { type Context, Hono } from 'hono';
import type { Content } from '../../../engine/content.ts';
import type { Html } from '../../html.ts';
import { script } from '../../script.ts';
import { staffStylesheet, staffStylesheetPath } from '../style/staff.ts';
import { renderFlow } from './flow.ts';
import { renderFlows } from './list.ts';
import { renderSheet } from './sheet.ts';

/**
 * Pages for those who orient: how the flows go, and a sheet of each for the desk. Open to all, because how a public service decides
 * is public; kept out of search engines, because they are not where a resident should land.
 */
export function createStaff(content: Content): Hono {
  const staff = new Hono();
  const made = new Map<string, Html>();
  const once = (name: string, make: () => Html): Html => {
    const known = made.get(name) ?? make();
    made.set(name, known);
    return known;
  };
  const show = (c: Context, page: Html) =>
    c.html(page, 200, { 'Cache-Control': 'no-cache', 'X-Robots-Tag': 'noindex, nofollow' });

  staff.get(staffStylesheetPath, (c) =>
    c.body(staffStylesheet, 200, {
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Content-Type-Options': 'nosniff',
      'Content-Type': 'text/css; charset=utf-8',
    }),
  );
  staff.get('/equipe/parcours', (c) =>
    show(
      c,
      once('', () => renderFlows(content)),
    ),
  );
  staff.get('/equipe/parcours/:flow', (c) => {
    const flow = flowOf(content, c.req.param('flow'));
    return flow
      ? show(
          c,
          once(flow.flow, () => renderFlow(content, flow)),
        )
      : c.notFound();
  });
  staff.get('/equipe/parcours/:flow/fiche', (c) => {
    const flow = flowOf(content, c.req.param('flow'));
    if (!flow) return c.notFound();
    const read = script(content, flow, {
      third: c.req.query('tiers') === '1',
      departement: c.req.query('departement'),
    });
    return show(c, renderSheet(read, content.departements));
  });
  return staff;
}

/** A flow by its own name only, never by one that every object has. */
const flowOf = ({ flows }: Content, name: string) => (Object.hasOwn(flows, name) ? flows[name] : undefined);

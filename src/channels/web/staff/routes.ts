import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Content } from '../../../engine/content.ts';
import type { SessionDeps } from '../../../session/session.ts';
import { explain } from '../../../understanding/explain.ts';
import { understand } from '../../../understanding/understand.ts';
import type { Html } from '../../html.ts';
import { script } from '../../script.ts';
import { readFields } from '../read-form.ts';
import { staffStylesheet, staffStylesheetPath } from '../style/staff.ts';
import { renderFlow } from './flow.ts';
import { renderFlows } from './list.ts';
import { renderSheet } from './sheet.ts';
import { renderUnderstood } from './understood.ts';

/** More is not a sentence. */
const tooLarge = 20_000;

/**
 * Pages for those who orient: how the flows go, a sheet of each for the desk, and what is understood of a sentence. Open to all, because how a public service decides
 * is public; kept out of search engines, because they are not where a resident should land.
 */
export function createStaff({ content, directory }: SessionDeps): Hono {
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
  staff.get('/equipe/comprendre', (c) => show(c, renderUnderstood(content)));
  staff.post(
    '/equipe/comprendre',
    bodyLimit({ maxSize: tooLarge, onError: (c) => c.html(renderUnderstood(content), 413) }),
    async (c) => {
      const text = (await readFields(c.req))?.get('text')?.trim();
      if (!text) return c.html(renderUnderstood(content), 422);
      const understood = understand(text, { needs: content.needs, communes: await directory.servedNames() });
      const because = explain(
        text,
        understood.needs.map(({ code }) => code),
      );
      return c.html(renderUnderstood(content, { understood, because }), 200, { 'Cache-Control': 'no-store' });
    },
  );
  return staff;
}

/** A flow by its own name only, never by one that every object has. */
const flowOf = ({ flows }: Content, name: string) => (Object.hasOwn(flows, name) ? flows[name] : undefined);

import type { Context, MiddlewareHandler } from 'hono';
import type { Danger, Prompt } from '../../engine/prompt.ts';
import { isLanguage } from '../../texts/languages.ts';
import { translatorIn } from '../../translation/shipped.ts';
import { typeset } from '../typeset.ts';
import { allWordsIn } from './in-language.ts';
import { flat, h } from './tree.ts';
import { danger } from './view/danger.ts';
import { type Link, links } from './view/link.ts';
import { viewOf } from './view.ts';
import { VIEWS, type Viewed } from './wire.ts';

type Answered = {
  session?: string;
  prompt?: Prompt;
  rejected?: { says: string };
  ignored?: string[];
  says?: string | string[];
  danger?: Danger;
} & Partial<Link>;

/**
 * Gives the answers of the API as views to whoever accepts nothing else: the program of the widget then needs no words
 * and no views of its own, and stays small. Problems stay problems.
 */
export const answersAsViews: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('Vary', 'Accept', { append: true });
  if (c.req.header('accept') !== VIEWS || !c.res.ok || c.res.status === 204) return;
  const answered = (await c.res.json()) as Answered;
  c.res = new Response(JSON.stringify(await viewed(c, answered)), c.res);
};

async function viewed(c: Context, answered: Answered): Promise<Viewed> {
  const { session, prompt, rejected, ignored } = answered;
  const wanted = prompt?.lang ?? c.req.header('accept-language');
  const lang = prompt && !prompt.lang ? 'fr' : isLanguage(wanted) ? wanted : 'fr';
  const words = allWordsIn(lang);
  if (prompt) {
    const refused = rejected ? { says: rejected.says, typed: await wasTyped(c) } : null;
    const view = viewOf({ prompt, words, lang, begun: true, refused });
    return { session, view, ...(rejected && { rejected: true }), ...(ignored && { ignored }) };
  }
  if (answered.url) return { says: links(words, lang, answered as Link) };
  const say = translatorIn(lang);
  const met = answered.danger && { ...answered.danger, says: answered.danger.says.map(say) };
  const says = [answered.says ?? []].flat().map(say);
  return { says: flat([met && danger(words, typeset(met)), says.map((one) => h('p', {}, typeset(one)))]) };
}

/** Whether the answer was in words. The body was read before; it is kept. */
async function wasTyped(c: Context): Promise<boolean> {
  const body = (await c.req.json().catch(() => null)) as { input?: object } | null;
  return 'text' in (body?.input ?? {});
}

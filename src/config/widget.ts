import * as z from 'zod';

/** The sites that may show the service: all of them, or these origins, where `https://*.ville.fr` stands for every subdomain. */
export type Hosts = '*' | string[];

export type WidgetConfig = { hosts: Hosts };

/** A scheme and a name, nothing after: what is written in a policy must not carry anything else. */
const HOST = /^https?:\/\/(\*\.)?[^\s/?#@*;,%'"]+\/?$/i;

const Hosts = z
  .string()
  .transform((list) => [...new Set(list.split(',').map((one) => one.trim()))])
  .pipe(z.array(z.string().regex(HOST).refine(URL.canParse)))
  .transform((list) => list.map((one) => new URL(one).origin));

/** The variables of the environment. */
export const widgetVariables = {
  WIDGET_HOSTS: z.union([z.literal('*'), Hosts]).default('*'),
};

/** What is expected of each, for the sentence that refuses it. */
export const widgetExpected = {
  WIDGET_HOSTS:
    '* pour tous les sites, ou des adresses séparées par des virgules, sans rien après le nom, par exemple https://www.blois.fr,https://*.loir-et-cher.fr',
};

const Variables = z.object(widgetVariables);

/** Where the service may be shown. */
export function widgetOf(e: z.infer<typeof Variables>): WidgetConfig {
  return { hosts: e.WIDGET_HOSTS };
}

import { OperatorError } from '../../../../config.ts';
import { type Contender, hostPage, page } from '../contender.ts';

/** What the rows call our widget. */
export const OURS = 'Par où';

/** The widget as a town hall pastes it: one line and its element. Its script comes from the running service, as it serves it. */
export async function widget(service: string): Promise<Contender> {
  const at = `${service}/widget.js`;
  return {
    name: OURS,
    about: 'la ligne à coller, sur la page d’un autre site ; /widget.js tel que le service le sert',
    opens: '/par-ou',
    served: [page('/par-ou', hostPage(`<script src="${at}" defer></script>`, '<par-ou></par-ou>'))],
    weighed: [await textOf(at)],
  };
}

/** The first page of the service, for who needs no other site: its words, its style, its script. */
export async function pages(service: string): Promise<Contender> {
  const text = await textOf(`${service}/`);
  const links = text.matchAll(/<link rel="stylesheet" href="([^"]+)"|<script[^>]* src="([^"]+)"/g);
  const files = [...links].map(([, style, program]) => textOf(new URL(style ?? program ?? '', service).href));
  return {
    name: 'nos pages, sans widget',
    about: 'la première page du service, entière : HTML, style et script',
    opens: `${service}/`,
    served: [],
    weighed: [text, ...(await Promise.all(files))],
  };
}

async function textOf(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok)
    throw new OperatorError(`Rien n’a été mesuré : ${new URL(url).pathname} répond ${response.status}.`);
  return response.text();
}

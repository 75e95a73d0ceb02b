import type { FrameWords } from './frame-words.ts';
import type { View } from './wire.ts';

/** What the widget knows before any request: it travels inside `/widget.js`. */
export type WidgetData = {
  /** The address of the service, without a trailing slash; null where the operator gave none: then it is the origin of the script. */
  home: string | null;
  /** Where « Quitter vite » leads. */
  quickExit: string;
  /** The style sheet, as it is in style.ts. */
  style: string;
  /** The first prompt, in French, as the widget shows it. */
  view: View;
  /** Shown in every state, also when the service never answers. */
  emergency: {
    lines: { numero: string; nom: string /** Written to, not called. */; sms?: true }[];
    /** One sentence, by language code; French is there. */
    says: Record<string, string>;
  };
  /** French first. Another one is fetched from `/widget/mots.<code>.json` when it is chosen. */
  languages: { code: string; name: string /** Written from right to left. */; rtl?: true }[];
};

/** What `/widget/mots.<lang>.json` holds: the frame words and the first prompt in another language. */
export type WidgetWords = {
  lang: string;
  dir: 'ltr' | 'rtl';
  words: FrameWords;
  view: View;
};

/**
 * Stands in the program where the data goes. The program imports it as it is; in the text that is served, the data has
 * taken the place of the literal.
 */
export const DATA = '@par-ou-data@' as unknown as WidgetData;

/** The text of `/widget.js`: a bundled program and its data. Throws when the program has no single place for them. */
export function widgetScript(program: string, data: WidgetData): string {
  const [before, after, ...more] = program.split(JSON.stringify(DATA));
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error('the program of the widget must hold the place of its data once');
  }
  return before + JSON.stringify(data) + after;
}
